import type { DateLabel } from '../bylines/reading';
import type { LineDate, LineReading } from './line-reading';

type DateLabelKind = DateLabel['kind'];

/** Which label speaks for a date: the last one before it, one right behind it, or one on the line above. */
export function labelOf(reading: LineReading, date: LineDate, above: LineReading | null): DateLabelKind | null {
  const before = reading.labels.filter((label) => label.end <= date.start && (label.length > WEAK || reading.unexplained === 0)).at(-1);
  if (before !== undefined) {
    const otherDate = reading.dates.some((other) => other.start >= before.end && other.end <= date.start);
    return otherDate || wordsBetween(reading.text, before.end, date.start) > MOST_BETWEEN ? null : before.kind;
  }
  const behind = labelBehind(reading, date);
  if (behind !== null) return behind;
  const last = above?.labels.at(-1);
  return above !== null && last !== undefined && above.dates.length === 0 && above.unexplained === 0 && above.names.length === 0
    ? last.kind
    : null;
}

/** "3 Sept 2024 | Originally published", "12.5.2023 (uppdaterad)": a label that ends the line, parted from the date by a sign. */
function labelBehind({ labels, text }: LineReading, date: LineDate): DateLabelKind | null {
  const [first] = labels.filter(({ end }) => end > date.end);
  if (first === undefined || first.length <= WEAK || !CLOSING.test(text.slice(first.end))) return null;
  return SIGN.test(text.slice(date.end, first.end - first.length)) ? first.kind : null;
}

const SIGN = /^ ?[|(/·•,–—-] ?$/u;
const CLOSING = /^\)?\.?$/u;

/** Labels so short ("on", "le") stand in any sentence: they count only where nothing else stands beside them. */
const WEAK = 3;
/** "Published by the press office on": so many words may stand between a label and its date. */
const MOST_BETWEEN = 8;

function wordsBetween(text: string, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) if (text[i] !== ' ' && (i === from || text[i - 1] === ' ')) words++;
  return words;
}
