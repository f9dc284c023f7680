import type { Loser } from '../candidate';
import type { FactView } from '../view';
import { agreement, keyed, SAME, type KeyedTitle } from './agreement';
import { titleByParts } from './by-parts';
import type { TitleContext } from './clean';
import { BY_TITLE_TAG } from './declared';
import { isAboveMenu, isListed, isMasthead, isOnlyDay, isSectionWord } from './no-headline';
import { titleLikeDeclared } from './like-declared';
import type { PageNames } from './page-names';
import { inBold, type PrintedTitle } from './printed';
import { Weighed } from './weighed';
import { hasHeadlineWords } from '../headline-words';

/** Confidence that a heading needs without a declared title that agrees. */
const ENOUGH = 0.4;
/** What the first h1 gains, and a heading just before the text. */
const FIRST = 0.06;
const NEAR_TEXT = FIRST;
const NEAR = 12;
const JUST_ABOVE = 4;
/** What a heading loses that a menu links and that shares no word with a declared title: it names a section. */
const SECTION = 0.3;
const LONGEST_SECTION = 3;

export const asWeighed = ({ title, confidence }: Weighed): PrintedTitle => ({ ...title, confidence });

/** Finds the headline among what the page prints. */
export class PrintedChoice {
  private readonly view: FactView;
  private readonly printed: readonly Weighed[];
  private readonly declared: readonly KeyedTitle[];
  private readonly names: PageNames;
  /** The line that the headline is above. */
  private readonly prose: number;
  private knownDeclared: boolean | null = null;
  private knownAbove: boolean | null = null;
  private knownHeadline: boolean | null = null;
  private knownElsewhere: boolean | null = null;
  private knownBelow: boolean | null = null;
  private knownHeaded: boolean | null = null;

  constructor(view: FactView, printed: readonly Weighed[], declared: readonly KeyedTitle[], { names, prose }: TitleContext) {
    this.view = view;
    this.printed = printed;
    this.declared = declared;
    this.names = names;
    this.prose = prose;
  }

  /** The best supported printed title; those that can't reach the best so far are weighed only for `explain`. */
  best(losers: Loser[]): Weighed | null {
    const explain = this.view.options.explain === true;
    const declaredKeys = [...new Set(this.declared.map(({ key }) => key))].filter((key) => !isSectionWord(key)).map(keyed);
    const first = this.firstHeading();
    let best: Weighed | null = null;
    for (const title of this.printed) {
      const isFirst = title === first;
      if (!explain && best !== null && this.withPlace(title, title.title.confidence + SAME, isFirst) <= best.confidence) continue;
      const agreed = agreement(title.key, declaredKeys);
      title.confidence =
        this.withPlace(title, title.title.confidence + agreed, isFirst) - (agreed === 0 && this.isSection(title) ? SECTION : 0);
      const reason = this.unfitness(title, agreed);
      if (reason === null && (best === null || title.confidence > best.confidence)) {
        if (best !== null) losers.push({ candidate: asWeighed(best), reason: 'another heading fits better' });
        best = title;
      } else if (explain) losers.push({ candidate: asWeighed(title), reason: reason ?? 'another heading fits better' });
    }
    return best;
  }

  /**
   * Where no heading is the headline by itself: a line that is a part of `<title>`; where all metadata name only the site, a
   * line that stands out just above the text.
   */
  otherwise(): Weighed | null {
    const title = titleByParts(this.view, this.names, this.prose);
    const weighed = (one: PrintedTitle): Weighed => new Weighed(one, this.view, this.names);
    if (title !== null) return weighed(title);
    const headlines = this.declared.filter((one) => this.isHeadlineIn(one));
    const like = titleLikeDeclared(this.view, headlines, this.prose);
    if (like !== null) return weighed(like);
    if (this.isDeclared && (this.isDeclaredElsewhere || !this.isBelowSection)) return null;
    const isOther = ({ key, ofSite }: Weighed): boolean => ofSite || this.names.isSection(key) || isSectionWord(key);
    const above = this.printed.find((one) => this.isJustAbove(one) && !isOther(one));
    const [bold] = above === undefined ? inBold(this.view) : [];
    return above ?? (bold === undefined ? null : weighed(bold));
  }

  /** Whether the metadata say more than the name of the site. */
  private get isDeclared(): boolean {
    return (this.knownDeclared ??= this.declared.some((one) => this.isHeadlineIn(one)));
  }

  /** Whether the metadata give a headline: not just a word or two in `<title>`. */
  private get hasDeclaredHeadline(): boolean {
    return (this.knownHeadline ??= this.declared.some(
      (one) => (one.title.rule !== BY_TITLE_TAG || hasHeadlineWords(one.key)) && this.isHeadlineIn(one),
    ));
  }

  /** Whether metadata other than `<title>`, which old pages share across their site, say more than its name. */
  private get isDeclaredElsewhere(): boolean {
    return (this.knownElsewhere ??= this.declared.some((one) => one.title.rule !== BY_TITLE_TAG && this.isHeadlineIn(one)));
  }

  private isHeadlineIn({ key }: KeyedTitle): boolean {
    return key !== '' && !this.view.site.hasKey(key) && !this.names.isSite(key) && !isSectionWord(key);
  }

  /** Whether the page's own h1 only says "News" or a day, or is the masthead, with another heading just above the text. */
  private get isBelowSection(): boolean {
    return (this.knownBelow ??=
      this.isHeadedAbove &&
      this.printed.some((one) => one.title.level === 1 && (isSectionWord(one.key) || isOnlyDay(one) || this.isMastheadAbove(one))));
  }

  /** Whether a heading below h1 with several words, other than "News and events", is just above the text. */
  private get isHeadedAbove(): boolean {
    return (this.knownHeaded ??= this.printed.some(
      (one) =>
        one.title.level > 0 &&
        this.isJustAbove(one) &&
        one.key.includes(' ') &&
        !one.ofSite &&
        !isSectionWord(one.key) &&
        !isListed(one, this.view),
    ));
  }

  /** Whether a heading just above the text says more than the name of a section would. */
  private get isHeadlineAbove(): boolean {
    return (this.knownAbove ??= this.printed.some(
      (one) => one.title.level > 0 && this.isJustAbove(one) && one.key.split(' ', LONGEST_SECTION + 1).length > LONGEST_SECTION,
    ));
  }

  private isSection({ title, key }: Weighed): boolean {
    if (title.level === 0) return false;
    if (isSectionWord(key)) return this.isDeclared || this.isHeadedAbove;
    if (this.names.isSection(key)) return this.isDeclared || this.isHeadlineAbove;
    return title.level === 1 && title.region === 'header' && !this.isDeclared && this.isHeadlineAbove;
  }

  /**
   * The first heading of the page's own content, an h1 where it has one; where the metadata give no headline, an h2 just above
   * the text may be it.
   */
  private firstHeading(): Weighed | undefined {
    const first = this.firstOfPage(({ region, line }) => region === 'content' && line! <= this.prose) ?? this.firstOfPage(() => true);
    if (first !== undefined || this.declared.some(({ title }) => title.rule !== BY_TITLE_TAG)) return first;
    return this.printed.find((one) => one.title.level === 2 && this.isJustAbove(one) && !one.ofSite && !isSectionWord(one.key));
  }

  /** The first visible h1 that fulfills a condition and is not the site's name. */
  private firstOfPage(isSo: (title: PrintedTitle) => boolean): Weighed | undefined {
    return this.printed.find((one) => one.title.level === 1 && one.title.region !== 'hidden' && isSo(one.title) && !one.ofSite);
  }

  /** The first h1 of the page's own content below another heading and above the text. */
  private ownHeading({ title: { line: above } }: Weighed): Weighed | undefined {
    return this.firstOfPage(({ region, line }) => region === 'content' && line! > above! && line! <= this.prose);
  }

  /** The confidence in a printed title, with what its place adds. */
  private withPlace({ title }: Weighed, confidence: number, isFirst: boolean): number {
    const inPage = isFirst ? confidence + FIRST : confidence;
    const distance = this.view.content.first - (title.line ?? 0);
    return distance >= 0 && distance <= NEAR ? inPage + NEAR_TEXT : inPage;
  }

  /** Whether a heading below h1, or a line with a title's class, is just above the text. */
  private isJustAbove({ title }: Weighed): boolean {
    const from = this.view.content.first - JUST_ABOVE;
    return title.level !== 1 && title.region === 'content' && title.line! <= this.prose && title.line! >= from;
  }

  /** Whether a heading below h1 comes after running text, and the metadata give another headline. */
  private isInText({ title, key }: Weighed, agreed: number): boolean {
    if (agreed === SAME || title.level === 1 || title.source === 'site' || title.line! <= this.prose || !this.hasDeclaredHeadline)
      return false;
    return title.level !== 2 || !this.declared.some((one) => key.startsWith(`${one.key} `) || key.endsWith(` ${one.key}`));
  }

  /** Whether an h1 with another heading just above the text is above a menu, or leads to another page of the site. */
  private isMastheadAbove(title: Weighed): boolean {
    if (title.title.level !== 1 || this.isDeclaredElsewhere || !this.isHeadedAbove) return false;
    return isAboveMenu(title, this.view) || this.names.leadsElsewhere(title.title.line);
  }

  /** Why a printed title can't be the headline; null where it can. */
  private unfitness(title: Weighed, agreed: number): string | null {
    const { key, ofSite, confidence } = title;
    if (key === '') return 'no words';
    if (isOnlyDay(title)) return 'only a day';
    if (agreed === SAME && !this.isDeclaredElsewhere && isMasthead(title, this.ownHeading(title), this.view, this.names))
      return "the site's name";
    const isDeclared = agreed === SAME && this.declared.some((one) => one.key === key && one.title.rule !== BY_TITLE_TAG);
    if ((ofSite && !isDeclared) || (agreed < SAME && this.names.isSite(key))) return "the site's name";
    if (this.isMastheadAbove(title) && (agreed === 0 || this.names.leadsElsewhere(title.title.line))) return "the site's name";
    if (confidence < ENOUGH) return 'too little evidence';
    if (agreed === 0 && title.title.level === 0 && title.title.source !== 'site' && this.isDeclaredElsewhere)
      return 'metadata name another';
    return this.isInText(title, agreed) ? 'it is in the text' : null;
  }
}
