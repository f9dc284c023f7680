import type { YearOf } from '../expression';
import type { Reader } from '../reader';
import { Kind, KindSet } from '../kinds';

const EARLIEST = 1000;
const LATEST = 2199;

/** The year of two digits: 50–99 are in the 20th century, 00–49 in the 21st, whatever the present year. */
export const fullYear = (digits: number, width: number): number => (width > 2 ? digits : digits < 50 ? 2000 + digits : 1900 + digits);

/** Four digits that can be a year; -1 otherwise. */
export function yearAt(r: Reader, i: number): number {
  if (r.width(i) !== 4) return -1;
  const year = r.number(i);
  return year >= EARLIEST && year <= LATEST ? year : -1;
}

/** A year after a day, a month or a season. */
export interface YearRead {
  readonly year: YearOf;
  readonly end: number;
  /** Two digits without an apostrophe: a year only where the date stands alone. */
  readonly short: boolean;
}

/** Every year relative to the reference contains one of these. */
const SHIFTED = new KindSet(Kind.fixed, Kind.unit);

/** "2014", "’14", "14", "of 2014", ", 2014", "in diesem Jahr": all readings of what follows at `i`. */
export function readYears(r: Reader, i: number): YearRead[] {
  const none: YearRead = { year: null, end: i, short: false };
  if (r.opensLine(i)) return [none];
  const shifted = r.isNear(SHIFTED) ? (readShiftedYear(r, i) ?? readShiftedYear(r, r.skip(i, Kind.of))) : null;
  if (shifted) return [shifted, none];
  const from = afterDot(r, i);
  if (from < 0) return [none];
  const at = r.skipAll(r.skipComma(from), Kind.of, Kind.article, Kind.yearLabel);
  const year = yearAt(r, at);
  if (year > 0 && !r.glued(at)) return [{ year, end: at + 1, short: false }, none];
  if (r.is(at, "'") && r.width(at + 1) === 2 && r.glued(at + 1))
    return [{ year: fullYear(r.number(at + 1), 2), end: at + 2, short: false }, none];
  if (at === i && r.width(at) === 2) return [{ year: fullYear(r.number(at), 2), end: at + 1, short: true }, none];
  return [none];
}

/** The token after the dot of an abbreviation; -1 if the dot ends a sentence: "i august. I 2022", "1. oktober. Året 2025". */
function afterDot(r: Reader, i: number): number {
  const at = r.skipDot(i);
  return at > i && (r.opensLine(at) || (r.isWord(at) && !r.isLower(at))) ? -1 : at;
}

/** "last year", "næste år", "l’année prochaine", "i fjor". */
export function readShiftedYear(r: Reader, i: number): YearRead | null {
  const fixed = r.hit(i, Kind.fixed);
  if (fixed?.sense.unit === 'year') return { year: { shift: fixed.sense.value }, end: fixed.end, short: false };
  const at = r.skip(i, Kind.article);
  const shift = r.hit(at, Kind.shift);
  const unit = r.hit(shift ? shift.end : at, Kind.unit);
  if (unit?.sense.unit !== 'year') return null;
  if (shift) return { year: { shift: shift.sense.value }, end: unit.end, short: false };
  const after = r.hit(unit.end, Kind.shiftAfter);
  return after && { year: { shift: after.sense.value }, end: after.end, short: false };
}

/** The token after the second of two years that name a winter or a turn of the year: "2010/11", "2010–2011". */
export function afterNextYear(r: Reader, year: number, i: number): number {
  if (!(r.is(i, '/') || r.isDash(i)) || !r.glued(i) || !r.glued(i + 1)) return i;
  const next = r.number(i + 1);
  return next === year + 1 || (r.width(i + 1) === 2 && next === (year + 1) % 100) ? i + 2 : i;
}
