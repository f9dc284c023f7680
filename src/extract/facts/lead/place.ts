import { PROSE_LENGTH } from '../../content/frame-stats';
import { childAround } from '../../content/frames';
import type { Frame, Line } from '../../content/lines';
import { isProse } from '../prose';
import type { AroundTitle } from '../around-title';
import { isSentence } from './lead-lines';

/** Most lines of details, pictures and captions between the standfirst and the text. */
const MOST_BETWEEN = 6;
/** Maximum length of a byline or a date line. */
const LONGEST_BYLINE = 120;

/** The block of a line, and the block around that. */
export function blocksOf({ content }: AroundTitle, line: Line): Frame[] {
  const frame = content.frames[line.frame]!;
  const parent = content.frames[frame.parent];
  return parent === undefined ? [frame] : [frame, parent];
}

/** Whether a line is the only paragraph between headline and byline or date line. */
export function bylineBelow(view: AroundTitle, line: Line): boolean {
  const below = view.lines[line.index + 1];
  if (view.titleLine === null || line.index - view.titleLine > 3 || below === undefined || below.text.length > LONGEST_BYLINE) return false;
  if (!isProse(line.text) && !isSentence(line.text)) return false;
  const reading = view.reader.read(below);
  return (
    reading.unexplained === 0 && !reading.elsewhere && (reading.dates.length > 0 || reading.names.some((name) => name.as === 'author'))
  );
}

/** Whether only short lines are between the headline and a line: the byline, the day. */
const isBelowDetails = ({ lines }: AroundTitle, titleLine: number, index: number): boolean =>
  index - titleLine <= MOST_ABOVE &&
  lines.slice(titleLine + 1, index).every(({ text, level }) => level === 0 && text.length <= LONGEST_BYLINE && !isSentence(text));

/** Whether a line is a paragraph of the text with only details between the headline and it. */
const mayBeStandfirst = (view: AroundTitle, titleLine: number, { index, text, linkLength, afterBreak }: Line): boolean =>
  text.length >= PROSE_LENGTH &&
  linkLength === 0 &&
  !afterBreak &&
  view.content.selected[index] === 1 &&
  isBelowDetails(view, titleLine, index);

/** Most lines of details between the headline and the standfirst. */
const MOST_ABOVE = 3;

/** A paragraph in an element of its own kind: a page's text is not in `header`. */
const isHeader = ({ element }: Line): boolean => element.name === 'header';

/**
 * Whether a line is the paragraph right below the headline and its details, in the same block, with the running text in
 * another block and something between the two: the byline, the day, a caption. A heading between them means that the text has
 * begun.
 */
export function isSetApart(view: AroundTitle, line: Line): boolean {
  const { lines, titleLine } = view;
  const { frames, selected } = view.content;
  if (titleLine === null || !mayBeStandfirst(view, titleLine, line)) return false;
  const parentOf = ({ frame }: Line): number => frames[frame]!.parent;
  const around = parentOf(lines[titleLine]!);
  if (parentOf(line) !== around && !(isAloneInBlock(view, line) && frames[parentOf(line)]?.parent === around)) return false;
  if (isHeader(line)) return true;
  for (let i = line.index + 1; i <= line.index + 1 + MOST_BETWEEN; i++) {
    const below = lines[i];
    if (below === undefined || below.level > 0) return false;
    if (below.kind !== 'paragraph' || below.text.length < PROSE_LENGTH) continue;
    return i > line.index + 1 && selected[i] === 1 && parentOf(below) !== parentOf(line);
  }
  return false;
}

/** Whether a paragraph is the only line of the block around it. */
function isAloneInBlock({ lines, content: { frames } }: AroundTitle, { index, frame }: Line): boolean {
  const { parent } = frames[frame]!;
  const isInside = (at: number): boolean => {
    const beside = lines[at];
    return beside !== undefined && (beside.frame === parent || childAround(frames, beside.frame, parent) >= 0);
  };
  return parent >= 0 && !isInside(index - 1) && !isInside(index + 1);
}

/**
 * Whether a line is the paragraph right below the headline, in a block with it that holds none of the running text, which has
 * several paragraphs in another.
 */
export function isInHeadlineBlock(view: AroundTitle, line: Line): boolean {
  const { lines, titleLine } = view;
  const { frames, selected } = view.content;
  if (titleLine === null || !mayBeStandfirst(view, titleLine, line)) return false;
  const around = frames[line.frame]!.parent;
  if (around < 0 || around !== frames[lines[titleLine]!.frame]!.parent) return false;
  const running = lines.filter(
    ({ index, kind, text }) => index > line.index && selected[index] === 1 && kind === 'paragraph' && text.length >= PROSE_LENGTH,
  );
  const [first, second] = running;
  return (
    second !== undefined &&
    lines.slice(line.index + 1, first!.index).every(({ level }) => level === 0) &&
    frames[first!.frame]!.parent === frames[second.frame]!.parent &&
    running.every(({ frame }) => childAround(frames, frame, around) < 0 && frame !== around)
  );
}

/**
 * Whether a paragraph is just the first of several: the next one of the text is in the same block, in an element of the same
 * name and class.
 */
export function isFirstOfSeveral({ lines, content: { frames, selected } }: AroundTitle, line: Line): boolean {
  const next = lines.find(({ index, kind }) => index > line.index && selected[index] === 1 && kind === 'paragraph');
  if (next === undefined) return true;
  if (next.frame === line.frame) return true;
  const [own, other] = [frames[line.frame]!, frames[next.frame]!];
  return own.parent === other.parent && own.element.name === other.element.name && own.className === other.className;
}

/** A shorter heading is a part's, even if the text has no other. */
const SHORTEST_DECK = 50;

/**
 * Whether a heading is the deck between headline and text, which many systems set as one: the text begins with it, and it is a
 * sentence, or the only heading of its kind. A question is the heading of a part.
 */
export function isDeck(view: AroundTitle, line: Line): boolean {
  const { lines, titleLine, content } = view;
  const { selected } = content;
  const { text, index, level, element } = line;
  if (titleLine === null || level < 2 || selected[index] !== 1 || !isFirstOfText(lines, selected, titleLine, index)) return false;
  if (isSentence(text) || isInHeader(view, line)) return true;
  if (text.length < SHORTEST_DECK || !isProse(text) || /[?:…]$/u.test(text)) return false;
  return !lines.some((other) => other.index > index && other.element.name === element.name && selected[other.index] === 1);
}

/** Whether a heading is right below the headline, in a block with it that holds none of the running text. */
function isInHeader({ lines, titleLine, content: { frames, selected } }: AroundTitle, { index, frame, text }: Line): boolean {
  if (index !== titleLine! + 1 || /[?:…]$/u.test(text)) return false;
  const { parent } = frames[frame]!;
  if (parent < 0 || frames[lines[titleLine!]!.frame]!.parent !== parent) return false;
  return !lines.some((other) => selected[other.index] === 1 && other.level === 0 && frames[other.frame]!.parent === parent);
}

/** Whether only captions and short lines come between the headline and a line. */
function isFirstOfText(lines: readonly Line[], selected: Uint8Array, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const { kind, level, text } = lines[i]!;
    if (selected[i] === 1 && (level > 0 || (kind !== 'caption' && text.length >= PROSE_LENGTH))) return false;
  }
  return true;
}
