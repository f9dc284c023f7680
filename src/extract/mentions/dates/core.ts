import type { Expression, Reading } from './expression';
import type { Reader } from './reader';
import { Kind, type SenseKind } from './kinds';

/** What is written the same with or without the words before it; "i går", "siden 2007", "til weekenden" are not. */
const PLAIN: ReadonlySet<Expression['kind']> = new Set<Expression['kind']>(['day', 'month', 'year', 'numbered', 'interval']);

/** Words that lead up to a date without being part of it: "den", "fra", "i perioden", "in den Jahren". */
const LEADING: readonly SenseKind[] = [Kind.from, Kind.period, Kind.yearLabel, Kind.monthLabel, Kind.at, Kind.of, Kind.article, Kind.dayArticle];

/** What a date itself begins with, whatever else the word may be. */
const STARTS: readonly SenseKind[] = [Kind.month, Kind.weekday, Kind.season];

/** The token at which a date itself begins: its span holds no article and no preposition. */
export function coreOf(r: Reader, start: number, reading: Reading): number {
  if (!PLAIN.has(reading.value.kind) || reading.rule === 'relative') return start;
  for (let i = start; i < reading.end; ) {
    const next = r.isNumber(i) || STARTS.some((kind) => r.hit(i, kind) !== null) ? i : leadingEnd(r, i);
    if (next === i) return i;
    i = next;
  }
  return start;
}

function leadingEnd(r: Reader, i: number): number {
  return LEADING.reduce((end, kind) => Math.max(end, r.hit(i, kind)?.end ?? i), i);
}
