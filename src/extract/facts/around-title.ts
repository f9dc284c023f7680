import type { Content } from '../content/content';
import { CUE } from '../content/cues';
import type { Line } from '../content/lines';
import { PreparedView, type FactView } from './view';

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
const AFTER_TEXT = 14;
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
  return new PreparedAroundTitle(view, title, titleLine, headOf(content, anchor, titleLine, usable), tailOf(content, anchor, usable));
}

class PreparedAroundTitle extends PreparedView implements AroundTitle {
  readonly title: string | null;
  readonly titleLine: number | null;
  readonly head: readonly Line[];
  readonly tail: readonly Line[];

  constructor(view: FactView, title: string | null, titleLine: number | null, head: readonly Line[], tail: readonly Line[]) {
    super(view, view);
    this.title = title;
    this.titleLine = titleLine;
    this.head = head;
    this.tail = tail;
  }
}

/** The lines above the headline, those below it into the text, and those right before the text. */
function headOf(content: Content, anchor: number, titleLine: number | null, usable: (line: Line) => boolean): Line[] {
  const { lines } = content;
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
  return head;
}

function tailOf(content: Content, anchor: number, usable: (line: Line) => boolean): Line[] {
  if (content.last === 0) return [];
  return content.lines
    .slice(Math.max(anchor + 1, content.last - BEFORE_END), content.last + AFTER_TEXT)
    .filter((line) => usable(line) || (line.region === 'footer' && ((line.cues & CUE.tags) !== 0 || isOwnFooter(line, content))));
}
