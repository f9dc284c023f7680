import { isTag } from 'domhandler';
import { roleIn } from '../../content/blocks';
import { CUE } from '../../content/cues';
import type { PageElement } from '../../document/page-element';
import { isPlaceholder } from '../../document/placeholder';
import { valueOf } from '../../document/text';
import type { Line } from '../../content/lines';
import { once } from '../../../text/once';
import { oneSpace } from '../../../text/space';
import type { Candidate } from '../candidate';
import { isBeside } from './beside';
import type { FactView } from '../view';

/** A printed heading, which may span several lines. */
export interface PrintedTitle extends Candidate<string> {
  readonly level: number;
  readonly lines: readonly number[];
}

/** Confidence of a heading by its level. */
const BY_LEVEL = [0, 0.5, 0.3, 0.22, 0.15, 0.1, 0.1] as const;
const TITLE_CLASS = 0.3;
const IN_HEADING_MARK = 0.06;
/** Confidence of the only heading below h1 marked as the headline, and of bold type on a page without headings. */
const MARKED = 0.72;
const BOLD = 0.45;
const LONGEST_BOLD = 120;
/** How many lines before and after the article's first line a headline in bold type may be. */
const BOLD_NEAR = 3;
const LARGE = /^(?:[4-7]|\+[1-4])$/u;
const LONGEST = 300;
/** On a page with more headings only the first are examined: the headline is among them. */
const MOST = 1_000;
const APART = new Set(['navigation', 'comments', 'footer', 'hidden', 'form', 'notice', 'aside', 'teaser']);

/** Every heading of the page that could be the headline, and every line with a title's class. */
export function printedTitles(view: FactView): PrintedTitle[] {
  const found: PrintedTitle[] = [];
  const { lines } = view;
  const marked = markedHeadline(view);
  for (let i = 0; i < lines.length && found.length < MOST; i++) {
    const line = lines[i]!;
    if (line.level === 0) {
      if (isTitled(line)) found.push(candidate(line, line.text, 'title-class', TITLE_CLASS, [i]));
      continue;
    }
    const first = i;
    while (i + 1 < lines.length && goesOn(view, line, lines[i + 1]!)) i++;
    const own = proper(lines.slice(first, i + 1));
    const text = own
      .map(shownText)
      .filter((part) => part !== '')
      .join(' ');
    if (text.length > LONGEST || isPlaceholder(text)) continue;
    found.push(
      candidate(
        line,
        text,
        `heading-${line.level}`,
        worth(line, marked),
        own.map((part) => part.index),
      ),
    );
    for (const part of own)
      if (own.length > 1 && line.level === 1) found.push(candidate(part, shownText(part), 'heading-line', 0.4, [part.index]));
    // The heading may hold a kicker beside an element with a title's class.
    for (const mark of line.level <= 2 && own.length === 1 ? line.marks : []) {
      const inner = line.text.slice(mark.start, mark.end);
      if (mark.cues & CUE.title && !(mark.cues & CUE.lead) && inner.length * 2 > text.length && inner !== text)
        found.push(candidate(line, inner, 'title-in-heading', (BY_LEVEL[line.level] ?? 0) + IN_HEADING_MARK, [line.index]));
    }
  }
  return found.length === 0 ? inBold(view) : found;
}

/** Whether the next line belongs to the same heading: after a `<br>`, or in another block inside it. */
function goesOn(view: FactView, line: Line, next: Line): boolean {
  if (next.level !== line.level) return false;
  if (next.element === line.element) return next.afterBreak;
  const heading = headingOf(view, line);
  return heading !== null && headingOf(view, next) === heading;
}

const isHeading = (element: PageElement): boolean => roleIn(element).level > 0;

/** How many levels of blocks inside a heading are examined. */
const DEEPEST = 4;

/** The heading around a line that is one of several blocks; null where the line is the heading. */
function headingOf({ content: { frames } }: FactView, { element, frame }: Line): PageElement | null {
  if (isHeading(element)) return null;
  for (let at = frame, deep = 0; at >= 0 && deep < DEEPEST; at = frames[at]!.parent, deep++)
    if (isHeading(frames[at]!.element)) return frames[at]!.element;
  return null;
}

/** The lines of a heading without those set apart by the class of their block: a kicker, a second line. */
function proper(lines: readonly Line[]): readonly Line[] {
  if (lines.length === 1) return lines;
  const own = lines.filter(({ element }) => isHeading(element) || !isBeside(element.attribs['class'] ?? ''));
  return own.length === 0 ? lines : own;
}

/** Whether a line is not a heading but has a title's class. */
const isTitled = ({ cues, text, kind }: Line): boolean =>
  (cues & CUE.title) !== 0 && text.length <= LONGEST && (kind === 'paragraph' || kind === 'table-cell');

const letter = once(() => /\p{L}/u);

/** The headline before a label that only a screen reader speaks has at least this many words. */
const BEFORE_LABEL = 3;

/** "Salt and wells[, topic:] Water": whether hidden words after a headline end with a colon, so that what follows is not part of it. */
const isLabelAfter = (shown: string, hidden: string): boolean =>
  hidden.trimEnd().endsWith(':') && shown.trim().split(' ', BEFORE_LABEL).length === BEFORE_LABEL;

/** The text of a line without words that only a screen reader speaks ("Headline:"); all of it where there are no others. */
function shownText({ text, marks }: Line): string {
  // Hidden punctuation without a word separates what is shown ("Basketball" + ": " + "Real gewinnt").
  const unseen = marks.filter(({ cues, start, end }) => cues & CUE.hidden && letter().test(text.slice(start, end)));
  if (unseen.length === 0) return text;
  let shown = '';
  let from = 0;
  for (const { start, end } of [...unseen].sort((a, b) => a.start - b.start)) {
    if (start > from) shown += text.slice(from, start);
    if (isLabelAfter(shown, text.slice(start, end))) return oneSpace(shown).replace(/ :$/u, '');
    from = Math.max(from, end);
  }
  shown = oneSpace(shown + text.slice(from));
  return shown === '' ? text : shown;
}

const worth = ({ element, level }: Line, marked: PageElement | null): number =>
  element === marked && level > 1 ? MARKED : (BY_LEVEL[level] ?? 0);

/** The only element of the page that microdata mark as its headline. */
function markedHeadline(view: FactView): PageElement | null {
  const marked = view.page.microdata.filter(({ prop }) => prop === 'headline');
  return marked.length === 1 ? marked[0]!.element : null;
}

/** Where a page has no headings, the short line in bold or large type that begins its article. */
export function inBold(view: FactView): PrintedTitle[] {
  const { first, last } = view.content;
  const line =
    last === 0
      ? undefined
      : view.lines
          .slice(Math.max(0, first - BOLD_NEAR), first + BOLD_NEAR)
          .find((one) => (one.boldLength === one.text.length || isLarge(one)) && one.linkLength === 0 && !APART.has(one.region));
  return line === undefined || line.text.length > LONGEST_BOLD ? [] : [candidate(line, line.text, 'bold-line', BOLD, [line.index])];
}

/** "<font size="5">": whether all of a line is in larger type, as on pages from before style sheets. */
function isLarge({ element, text }: Line): boolean {
  const [only, ...others] = element.children.filter(isTag);
  return (
    only !== undefined && others.length === 0 && only.name === 'font' && LARGE.test(only.attribs['size'] ?? '') && valueOf(only) === text
  );
}

/** Whether a line is the end of a breadcrumb, marked as a heading: the headline proper is below. */
const isLastCrumb = ({ cues, level }: Line): boolean => level > 0 && (cues & CUE.navigation) !== 0;

function candidate(line: Line, text: string, rule: string, confidence: number, lines: readonly number[]): PrintedTitle {
  const weight =
    APART.has(line.region) || isLastCrumb(line) ? confidence - 0.25 : line.region === 'header' ? confidence - 0.05 : confidence;
  const titled = line.cues & CUE.title && line.level > 0 ? weight + 0.05 : weight;
  return {
    value: text,
    rule,
    source: 'html',
    raw: text,
    path: null,
    region: line.region,
    line: line.index,
    confidence: titled,
    level: line.level,
    lines,
  };
}
