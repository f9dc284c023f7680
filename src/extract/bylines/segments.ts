import { isLetter } from '../../text/letters';
import { unitAt } from '../../text/units';

/** A part of a line between separators, dates and labels. Offsets are UTF-16 units into the line. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Whether only a slash separates it from the previous one, whose label then applies to it too. */
  readonly isJoined?: boolean;
}

/** Characters that separate the parts of a byline anywhere. */
const SEPARATORS = '|•·●▪◦∙⋅»«›‹;⁄¦→⟩…–—―()[]';
/** Signs that separate them with a space on either side. */
const SPACED_SEPARATORS = '-/*+';
/** A word with one of these is not part of a byline. */
const NO_BYLINE = '0123456789@#©';

const SEPARATES = 1;
const SEPARATES_SPACED = 2;
const SETS_APART = 3;
const CLASSES = new Uint8Array(0x2800);
for (const [signs, found] of [
  [SEPARATORS, SEPARATES],
  [SPACED_SEPARATORS, SEPARATES_SPACED],
  [NO_BYLINE, SETS_APART],
] as const)
  for (const sign of signs) CLASSES[sign.charCodeAt(0)] = found;

/** Pictographs separate parts, too: "✍️ Ann Lee 📅 3 May". These are among the signs of the table, the others are pairs of units. */
const SIGNS_FROM = 0x2600;
const SIGNS_TO = 0x27bf;
CLASSES.fill(SEPARATES, SIGNS_FROM, SIGNS_TO + 1);
const isPictograph = (unit: number): boolean => unit >= 0xd83c && unit <= 0xd83e;
/** What follows a pictograph and belongs to it: the second half of a pair, the sign for its look, the one that joins two. */
const isOfPictograph = (unit: number): boolean =>
  (unit >= 0xdc00 && unit <= 0xdfff) || unit === 0xfe0f || unit === 0x200d || isPictograph(unit);

const classOf = (unit: number): number => (unit < CLASSES.length ? CLASSES[unit]! : isPictograph(unit) ? SEPARATES : 0);

/** How many units a separator takes up. */
function widthOf(text: string, at: number, unit: number): number {
  if (unit === SLASH) return text.charCodeAt(at + 1) === SLASH ? 2 : 1;
  let end = at + 1;
  if (unit >= SIGNS_FROM) while (end < text.length && isOfPictograph(text.charCodeAt(end))) end++;
  return end - at;
}

const SPACE = 0x20;
const SLASH = 0x2f;

/** "Author(s)", "Autor(innen)": letters in parentheses right after a word are a plural ending. */
const LONGEST_ENDING = 6;

/** One past the closing parenthesis of such an ending; -1 where none opens here. */
function endOfEnding(text: string, at: number): number {
  if (text[at] !== '(' || at === 0 || !isLetter(unitAt(text, at - 1))) return -1;
  let end = at + 1;
  while (end < text.length && end - at <= LONGEST_ENDING && isLetter(unitAt(text, end))) end++;
  return end > at + 1 && text[end] === ')' ? end + 1 : -1;
}

/**
 * Splits a line at its separators, at the spans given (dates), and at every word with a digit, an @ or an address.
 *
 * @param isSeparator whether a slash between two words separates them ("Ann Lee/Ole Vik"), by the offset after it
 */
export function segmentsOf(text: string, taken: readonly Segment[], isSeparator: (afterSlash: number) => boolean = () => false): Segment[] {
  const segments: Segment[] = [];
  const { length } = text;
  let start = 0;
  let isJoined = false;
  let span = 0;
  const close = (end: number, next: number, joins = false): void => {
    if (end > start && text.slice(start, end).trim() !== '') segments.push({ start, end, isJoined });
    start = next;
    isJoined = joins;
  };
  for (let i = 0; i < length;) {
    const next = taken[span];
    if (next !== undefined && i >= next.start) {
      close(Math.max(start, next.start), Math.max(next.end, start));
      i = Math.max(i + 1, next.end);
      span++;
      continue;
    }
    const unit = unitAt(text, i);
    const found = classOf(unit);
    if (found === 0) i++;
    else if (found === SETS_APART) {
      const word = wordAround(text, i, start);
      close(word.start, word.end);
      i = word.end;
    } else if (endOfEnding(text, i) > 0) i = endOfEnding(text, i);
    else {
      const spaced = i > 0 && unitAt(text, i - 1) === SPACE && (i + 1 === length || unitAt(text, i + 1) === SPACE);
      const width = widthOf(text, i, unit);
      if (found === SEPARATES || spaced || width > 1) close(i, i + width);
      else if (unit === SLASH && isSeparator(i + 1)) close(i, i + width, true);
      i += width;
    }
  }
  close(length, length);
  return segments;
}

/** The whole word around an offset, with anything attached before it, from `first` on, and after it. */
function wordAround(text: string, at: number, first: number): { start: number; end: number } {
  let start = at;
  while (start > first && unitAt(text, start - 1) !== SPACE) start--;
  let end = at;
  while (end < text.length && unitAt(text, end) !== SPACE && classOf(unitAt(text, end)) !== SEPARATES) end++;
  return { start, end };
}
