import type { LanguageTables } from '../../languages/contracts/language';
import { tablesOf } from '../../languages/languages';
import type { ExtractOptions } from '../../models/options';
import { phrasesOf, type Phrases } from '../bylines/phrases';
import type { Content } from '../content/content';
import { CUE } from '../content/cues';
import { DomPaths } from '../content/dom-path';
import type { Line } from '../content/lines';
import { metaContents, type PageDocument } from '../document/document';
import { articleNodes, type ArticleNodes } from './article-node';
import type { SiteReading } from '../site/site';
import type { DateOrder } from '../mentions/scan';
import { LineReader } from './line-reader';
import { SiteNames } from './site-names';

/** What the pipeline knows before the facts are read. Read-only. */
export interface PageView {
  readonly page: PageDocument;
  readonly content: Content;
  /** Tables of the page's language; null where it is unknown or has none. */
  readonly language: LanguageTables | null;
  readonly options: ExtractOptions;
  /** What the page's site profile reads from it. */
  readonly profile: SiteReading;
  /** False where only the profile's rules are used. */
  readonly general: boolean;
  /** The order of day and month in the page's numeric dates, computed on demand. */
  readonly order: () => DateOrder;
}

/** What the rules of all facts share. */
export interface FactView extends PageView {
  readonly lines: readonly Line[];
  readonly site: SiteNames;
  readonly nodes: ArticleNodes;
  readonly phrases: Phrases;
  readonly reader: LineReader;
  readonly paths: DomPaths;
}

/** What the rules that look around the headline share. */
export interface AroundTitle extends FactView {
  /** The headline; null where the page has none. */
  readonly title: string | null;
  /** Index of the line it is printed on; null where it is not printed. */
  readonly titleLine: number | null;
  /** Lines above and below the headline, down to where the running text begins, in page order. */
  readonly head: readonly Line[];
  /** The last lines of the article and those after it, in page order. */
  readonly tail: readonly Line[];
}

/** Prepares a page for the rules. */
export function factView(view: PageView): FactView {
  const { page, content, language, options, profile, general, order } = view;
  const frame = tablesOf(page.htmlLang);
  const headlines = [...metaContents(page, 'og:title', 'twitter:title'), ...(page.titleTag === null ? [] : [page.titleTag])];
  const { lines } = content;
  return {
    page,
    content,
    language,
    options,
    profile,
    general,
    order,
    lines,
    site: new SiteNames(page),
    nodes: articleNodes(page, headlines, () => lines.filter(({ level }) => level === 1).map(({ text }) => text)),
    phrases: phrasesOf(language, frame),
    reader: new LineReader(language, order, frame),
    paths: new DomPaths(),
  };
}

/** How many lines above the headline may hold the date, the kicker or the byline. */
const ABOVE = 8;
/** Most lines below it, counting short ones between it and the text. */
const BELOW = 30;
/** How many paragraphs of the text are included: a date or a name may follow the first. */
const INTO_TEXT = 2;
/** A line this close below the headline is the article's own, whatever the elements around it are called. */
const JUST_BELOW = 6;
/** How many lines right before the text are included, however far above them the headline is. */
const JUST_ABOVE = 3;
/** A longer line is running text. */
const PARAGRAPH = 160;
/** A shorter line of the article is running text from this length on if it ends a sentence; it counts as two thirds of a long one. */
const SHORT_PARAGRAPH = 80;
const SHORT_SHARE = 2 / 3;
const BEFORE_END = 8;
const BEHIND_END = 14;
/** How many lines after the text may be the article's own footer. */
const OWN_FOOTER = 6;

const APART = new Set(['navigation', 'comments', 'footer', 'hidden', 'form', 'notice']);

const isSentence = ({ text, kind }: Line): boolean =>
  kind === 'paragraph' && text.length >= SHORT_PARAGRAPH && /[.!?…][”“"»')]*$/u.test(text);

/** Whether a line is in the article's own footer, where many systems print author and date. */
const isOwnFooter = ({ index, frame }: Line, { last, frames }: Content): boolean =>
  index < last + OWN_FOOTER && (frames[frame]!.cues & CUE.article) !== 0;

/** Adds the neighborhood of the headline to the view. */
export function aroundTitle(view: FactView, title: string | null, titleLine: number | null): AroundTitle {
  const { lines, content } = view;
  const anchor = titleLine ?? Math.max(0, content.first - 1);
  // Where the headline itself is in such a part (a page that is one big list), the part says nothing.
  const around = titleLine === null ? null : lines[titleLine]!.region;
  const usable = (line: Line): boolean => !APART.has(line.region) || line.region === around;
  const head = lines.slice(Math.max(0, anchor - ABOVE), anchor).filter(usable);
  let paragraphs = 0;
  const end = Math.min(lines.length, anchor + BELOW, content.last > anchor ? Math.max(content.last, anchor + JUST_BELOW) : Infinity);
  for (let i = anchor; i < end && paragraphs < INTO_TEXT; i++) {
    const line = lines[i]!;
    if (!usable(line) && !(i - anchor <= JUST_BELOW && line.region !== 'navigation' && line.region !== 'comments')) continue;
    // A caption, however long, is not a paragraph of the text.
    if (i !== titleLine && line.kind !== 'caption')
      paragraphs += line.text.length > PARAGRAPH ? 1 : content.selected[i] === 1 && isSentence(line) ? SHORT_SHARE : 0;
    head.push(line);
  }
  head.push(...lines.slice(Math.max(end, content.first - JUST_ABOVE), content.first).filter(usable));
  const tail =
    content.last === 0
      ? []
      : lines
          .slice(Math.max(anchor + 1, content.last - BEFORE_END), content.last + BEHIND_END)
          .filter((line) => usable(line) || (line.region === 'footer' && ((line.cues & CUE.tags) !== 0 || isOwnFooter(line, content))));
  // Field by field: an object made by a spread would get a hidden class of its own each time, which slows every read.
  const { page, language, options, profile, general, order, site, nodes, phrases, reader, paths } = view;
  return {
    page,
    content,
    language,
    options,
    profile,
    general,
    order,
    lines,
    site,
    nodes,
    phrases,
    reader,
    paths,
    title,
    titleLine,
    head,
    tail,
  };
}
