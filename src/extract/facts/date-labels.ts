import type { LineDate, LineReading } from './line-reading';

/** Which label speaks for a date: the last one before it, or one on the line above. */
export function labelOf(reading: LineReading, date: LineDate, above: LineReading | null): 'published' | 'modified' | null {
  const before = reading.labels.filter((label) => label.end <= date.start && (label.length > WEAK || reading.unexplained === 0)).at(-1);
  if (before !== undefined) {
    const otherDate = reading.dates.some((other) => other.start >= before.end && other.end <= date.start);
    return otherDate || wordsBetween(reading.text, before.end, date.start) > MOST_BETWEEN ? null : before.kind;
  }
  const last = above?.labels.at(-1);
  return above !== null && last !== undefined && above.dates.length === 0 && above.unexplained === 0 && above.names.length === 0
    ? last.kind
    : null;
}

/** Labels so short ("on", "le") stand in any sentence: they count only where nothing else stands beside them. */
const WEAK = 3;
/** "Published by the press office on": so many words may stand between a label and its date. */
const MOST_BETWEEN = 8;

function wordsBetween(text: string, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) if (text[i] !== ' ' && (i === from || text[i - 1] === ' ')) words++;
  return words;
}
