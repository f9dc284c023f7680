import type { Reading } from './expression';
import { Kind } from './kinds';
import type { Reader } from './reader';

/** Whether two numbers that could be a day and a month are a figure of another kind: a score, a decimal or a fraction. */
export function isFigure(r: Reader, start: number, { end, rule }: Reading, ownLine: boolean): boolean {
  if (rule !== 'numeric-day-and-month' || !r.isNumber(start) || (start === 0 && end === r.count)) return false;
  // A preposition of the same line makes it a day: "op 15-2".
  const alone = ownLine && (r.opensLine(start) || !r.isWord(start - 1));
  const apart = alone || r.is(start - 1, '(');
  if (r.isDash(start + 1)) return apart;
  if (r.is(start + 1, '.')) return isDecimal(r, start, end, alone, apart);
  return r.is(start + 1, '/') && r.glued(start + 1) && (isFraction(r, start, end) || isRating(r, start, end));
}

/** "(5/10)": of ten, where nobody writes the day in parentheses before the month. */
const isRating = (r: Reader, start: number, end: number): boolean =>
  r.vocabulary.writes.monthDay && r.is(start - 1, '(') && r.is(end, ')') && r.is(start + 2, '10') && r.number(start) <= 10;

/** "7.1" in a cell of its own, "(2.9)"; "7.1." with its dot, "07.01" and "24.12" are written as days. */
function isDecimal(r: Reader, start: number, end: number, alone: boolean, apart: boolean): boolean {
  if (end !== start + 3 || r.width(start + 2) !== 1) return false;
  return r.vocabulary.writes.ordinalDot ? alone : apart;
}

/**
 * "etwa 1/3 von …", "près de 2/3 des …", "about 1/4 of": a part of something. A word that opens a stretch of time makes it a day again
 * ("fra 1/3 i år"), as does an article, which the reading then contains.
 */
function isFraction(r: Reader, start: number, end: number): boolean {
  if (r.width(start) !== 1 || r.width(start + 2) !== 1 || r.number(start) >= r.number(start + 2)) return false;
  if (r.opensLine(end) || r.hit(end, Kind.of) === null) return false;
  if (r.vocabulary.writes.monthDay && r.scan.language?.grammar.of.includes(r.word(end)) !== true) return false;
  const opens = [Kind.from, Kind.since, Kind.until].some((kind) => r.hit(start - 1, kind)?.end === start);
  return !opens;
}
