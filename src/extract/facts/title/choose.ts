import type { Claim } from '../../content/content';
import { evidenceOf, type Fact, type Loser } from '../candidate';
import { openingDay } from '../opening-day';
import { bySite, generally } from '../site-rules';
import { hasKey, titleKey } from '../title-key';
import type { FactView } from '../view';
import { agreement, keyed, SAME, type KeyedTitle } from './agreement';
import { titleByParts } from './by-parts';
import { declaredTitles } from './declared';
import { withoutKicker } from './kicker';
import { printedTitles, type PrintedTitle } from './printed';
import { shortest, trimmed } from './trim';
import { Headings, Weighed, type Keys } from './weighed';

/** The headline and the lines it is printed on. */
export interface TitleFact extends Fact<string | null> {
  readonly line: number | null;
}

/** A heading needs so much to be taken without a declared title that agrees. */
const ENOUGH = 0.4;
/** The first heading of the first level, and one just before the text. */
const FIRST = 0.06;
const NEAR_TEXT = 0.06;
const NEAR = 12;
const JUST_ABOVE = 4;

/** Above what any heading comes to by the general rules. */
const BY_SITE = 2;

function siteTitles(view: FactView): PrintedTitle[] {
  const [match] = view.profile.matches.title;
  return match === undefined ? [] : [{ ...bySite(view, match, match.text), confidence: BY_SITE, level: 1, lines: match.lines }];
}

const asWeighed = ({ title, confidence }: Weighed): PrintedTitle => ({ ...title, confidence });

/** The headline as printed where a heading bears it out, else as declared. */
export function chooseTitle(view: FactView): TitleFact {
  const printed = [...siteTitles(view), ...generally(view, () => printedTitles(view))].map((title) => new Weighed(title, view.site));
  const headings = new Headings(printed, view.site);
  const declared = generally(view, () => declaredTitles(view, headings)).map((title): KeyedTitle => ({ title, key: titleKey(title.value) }));
  const losers: Loser[] = [];
  let best = bestPrinted(view, printed, declared, losers);
  if (best === null && view.general) {
    const title = titleByParts(view);
    if (title !== null) best = new Weighed(title, view.site);
  }
  const named = declared.filter(({ key }) => key !== '').sort((a, b) => b.title.confidence - a.title.confidence)[0];
  const meta = named === undefined ? null : shortest(named, declared).title;
  const found = best === null ? null : asWeighed(best);
  const winner = found ?? meta;
  for (const { title } of declared) if (title !== winner) losers.push({ candidate: title, reason: found === null ? 'another source is trusted more' : 'the printed headline goes first' });
  const claims = best === null ? [] : claimsOf(view, best);
  const value = found === null ? (meta?.value ?? null) : headlineIn(view, found, declared, headings);
  return { value, line: found?.line ?? null, evidence: winner === null ? [] : evidenceOf(view, [winner], losers), claims, issues: [] };
}

/** The printed title that most speaks for; one that could not come up to the best so far is weighed only to be explained. */
function bestPrinted(view: FactView, printed: readonly Weighed[], declared: readonly KeyedTitle[], losers: Loser[]): Weighed | null {
  const explain = view.options.explain === true;
  const declaredKeys = [...new Set(declared.map(({ key }) => key))].map(keyed);
  const first = firstHeading(view, printed, declared);
  let best: Weighed | null = null;
  for (const title of printed) {
    const isFirst = title === first;
    if (!explain && best !== null && withPlace(view, title, title.title.confidence + SAME, isFirst) <= best.confidence) continue;
    title.confidence = withPlace(view, title, title.title.confidence + agreement(title.key, declaredKeys), isFirst);
    const reason = unfitness(title, declared);
    if (reason === null && (best === null || title.confidence > best.confidence)) {
      if (best !== null) losers.push({ candidate: asWeighed(best), reason: 'another heading fits better' });
      best = title;
    } else if (explain) losers.push({ candidate: asWeighed(title), reason: reason ?? 'another heading fits better' });
  }
  return best;
}

/** The first heading of the page's own, of the first level where it has one. */
function firstHeading(view: FactView, printed: readonly Weighed[], declared: readonly KeyedTitle[]): Weighed | undefined {
  return printed.find((one) => one.title.level === 1 && !one.ofSite) ?? (declared.every(({ title }) => title.rule === 'title-tag') ? printed.find((one) => isJustAbove(view, one) && !one.ofSite) : undefined);
}

/** What is known of a printed title, and what its place says for it. */
function withPlace(view: FactView, { title }: Weighed, confidence: number, isFirst: boolean): number {
  const inPage = isFirst ? confidence + FIRST : confidence;
  const distance = view.content.first - (title.line ?? 0);
  return distance >= 0 && distance <= NEAR ? inPage + NEAR_TEXT : inPage;
}

/** Where no heading of the first level is there and metadata name no headline, one of the second just above the text may be it. */
const isJustAbove = (view: FactView, { title }: Weighed): boolean => title.level === 2 && title.region === 'content' && title.line! <= view.content.first && view.content.first - title.line! <= JUST_ABOVE;

/** Why a printed title can't be the headline; null where it can. */
function unfitness({ key, ofSite, confidence }: Weighed, declared: readonly KeyedTitle[]): string | null {
  if (key === '') return 'no words';
  if (ofSite && !declared.some((candidate) => candidate.key === key && candidate.title.rule !== 'title-tag')) return "the site's name";
  return confidence < ENOUGH ? 'too little speaks for it' : null;
}

/** What a printed title says; that of a site's profile is taken as it stands. */
function headlineIn(view: FactView, { source, value, line }: PrintedTitle, declared: readonly KeyedTitle[], headings: Keys): string {
  if (source === 'site') return value;
  const headline = trimmed(line === null ? value : withoutKicker(value, view.lines[line]!, declared), declared, headings, view.site);
  return punctuated(headline.slice(openingDay(headline, view.reader)), declared);
}

/** The headline; where its parts stand without a colon between them and a declared title has the same words with one, that title. */
function punctuated(printed: string, declared: readonly KeyedTitle[]): string {
  if (printed.includes(':')) return printed;
  const key = titleKey(printed);
  return declared.find((one) => one.title.value.includes(': ') && one.key === key)?.title.value ?? printed;
}

/** The headline's own lines, and every other printing of it before the text. */
function claimsOf(view: FactView, { title: best, key }: Weighed): Claim[] {
  const taken = new Set(best.lines);
  const until = Math.min(view.lines.length, Math.max(...best.lines) + NEAR);
  for (let i = 0; i < until; i++) if (hasKey(view.lines[i]!.text, key)) taken.add(i);
  return [...taken].map((line) => ({ line, as: 'title' }));
}
