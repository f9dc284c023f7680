import { PROSE_LENGTH } from './frame-stats';
import type { Line, Lines } from './lines';
import { TRAIT, type LineTraits } from './line-traits';

/** UTF-16 units of text that must be taken between the headline and the list. */
const LEAST = 400;
/** Maximum length of a line with a day. */
const LONGEST_DAY = 40;
const FEWEST_DIGITS = 3;
/** Most lines from one listed headline to the next. */
const MOST_OF_ITEM = 6;

const YEAR = /(?:19|20)\d\d/u;

/** Where a list of other articles begins and ends, by index of its lines. */
interface List {
  readonly from: number;
  readonly to: number;
}

/**
 * Leaves out the other articles that a page lists right after its own, as press offices do: linked headlines, each beside a
 * day, and the texts below them.
 */
export function dropListedArticles(page: Lines, traits: LineTraits, selected: Uint8Array, reasons: Map<number, string> | null): void {
  const list = listOf(page, traits);
  if (list === null || !isAfterText(page, traits, selected, list)) return;
  const { lines } = page;
  const above = lines[list.from - 1];
  const from = above !== undefined && above.level > 0 && above.index !== traits.headline ? above.index : list.from;
  for (let i = from; i < list.to; i++) {
    if (selected[i] !== 1) continue;
    selected[i] = 0;
    reasons?.set(i, 'listed with other articles');
  }
}

/** The first list of at least two headlines of one kind after the headline of the page; null without one. */
function listOf({ lines, frames }: Lines, traits: LineTraits): List | null {
  if (traits.headline < 0) return null;
  let from = -1;
  let last: Line | undefined;
  let length = 0;
  const isAlike = (one: Line, other: Line): boolean =>
    one.level === other.level && one.element.name === other.element.name && frames[one.frame]!.className === frames[other.frame]!.className;
  for (let i = traits.headline + 1; i < lines.length; i++) {
    const line = lines[i]!;
    const day = isLinked(line, traits) ? dayBeside(lines, traits, i) : null;
    if (day === null) continue;
    if (last !== undefined && isAlike(line, last) && i - last.index <= MOST_OF_ITEM) length = i - last.index;
    else if (length > 0) break;
    else from = Math.min(i, day);
    last = line;
  }
  return length === 0 ? null : { from, to: Math.min(lines.length, last!.index + length) };
}

/** Whether a line is nothing but a link with several words. */
const isLinked = ({ index, links, linkLength, length, kind }: Line, { bits }: LineTraits): boolean =>
  kind !== 'caption' && links.length === 1 && linkLength === length && (bits[index]! & TRAIT.fewWords) === 0;

/** Index of the short line with a day right below or above a line; null without one. */
function dayBeside(lines: readonly Line[], { digits }: LineTraits, index: number): number | null {
  for (const beside of [index + 1, index - 1]) {
    const line = lines[beside];
    if (line === undefined || line.length > LONGEST_DAY || line.level > 0) continue;
    if (digits[beside]! >= FEWEST_DIGITS && YEAR.test(line.text)) return beside;
  }
  return null;
}

/** Whether enough text is taken before a list, and none after it. */
function isAfterText({ lines }: Lines, { headline }: LineTraits, selected: Uint8Array, { from, to }: List): boolean {
  let before = 0;
  for (let i = headline + 1; i < from; i++) if (selected[i] === 1) before += lines[i]!.length;
  return before >= LEAST && !lines.some(({ index, length }) => index >= to && selected[index] === 1 && length >= PROSE_LENGTH);
}
