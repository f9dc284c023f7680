import type { Expression, Reading } from './expression';
import type { Reader } from './reader';
import { Kind, type SenseKind } from './kinds';

/** Expressions that are the same without the words before them; "i går", "siden 2007", "til weekenden" are not. */
const PLAIN: ReadonlySet<Expression['kind']> = new Set<Expression['kind']>(['day', 'month', 'year', 'numbered', 'interval']);

/** Words that lead up to a date without being part of it: "den", "fra", "i perioden", "in den Jahren". */
const LEADING: readonly SenseKind[] = [
  Kind.from,
  Kind.period,
  Kind.yearLabel,
  Kind.monthLabel,
  Kind.at,
  Kind.of,
  Kind.article,
  Kind.dayArticle,
];

/** The token at which the date itself begins: its span contains no article and no preposition. */
export function coreOf(r: Reader, start: number, reading: Reading): number {
  if (!PLAIN.has(reading.value.kind) || reading.rule === 'relative') return start;
  for (let i = start; i < reading.end;) {
    const next = r.isNumber(i) || startsDate(r, i) ? i : leadingEnd(r, i);
    if (next === i) return i;
    i = next;
  }
  return start;
}

/** Whether the date itself may begin with this token, whatever else the word may mean. */
const startsDate = (r: Reader, i: number): boolean =>
  r.hit(i, Kind.month) !== null || r.hit(i, Kind.weekday) !== null || r.hit(i, Kind.season) !== null;

function leadingEnd(r: Reader, i: number): number {
  let end = i;
  for (const kind of LEADING) end = Math.max(end, r.hit(i, kind)?.end ?? i);
  return end;
}
