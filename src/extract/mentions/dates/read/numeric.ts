import { NONE, type Need, type Reading } from '../expression';
import { Kind } from '../kinds';
import type { Reader } from '../reader';
import { isDay } from '../../../../text/calendar';
import { zoneAt } from './clock';
import { fullYear, yearAt } from './years';

const SEPARATORS: ReadonlySet<string> = new Set(['/', '.', '-', '\u2013']);

/** Dates in digits: "2015-03-03", "3/3/2015", "31.10.74", "18.01.", "15/02". */
export function readNumeric(r: Reader, i: number): readonly Reading[] {
  const first = r.width(i);
  if (first === 0) return NONE;
  if (first === 4) return readYearFirst(r, i);
  if (first > 2) return first === 8 ? readCompact(r, i) : NONE;
  const separator = r.words[i + 1];
  if (separator === undefined || !SEPARATORS.has(separator)) return readBlank(r, i);
  const second = gapped(r, i + 1, separator);
  if (second < 0 || r.width(second) > 2) return NONE;
  const whole = readThree(r, i, second, separator);
  return whole.length > 0 ? whole : readTwo(r, i, second, separator);
}

/** The number after a separator: glued on both sides, with a space after a dot, or with spaces around a slash. */
function gapped(r: Reader, i: number, separator: string): number {
  if (!r.isNumber(i + 1) || r.opensLine(i + 1)) return -1;
  if (r.glued(i)) return r.glued(i + 1) || separator === '.' ? i + 1 : -1;
  return separator === '/' && r.spaced(i + 1) ? i + 1 : -1;
}

function readThree(r: Reader, i: number, second: number, separator: string): readonly Reading[] {
  if (!r.is(second + 1, separator)) return NONE;
  const third = gapped(r, second + 1, separator);
  if (third < 0) return NONE;
  const width = r.width(third);
  if (width !== 2 && yearAt(r, third) < 0) return NONE;
  const year = fullYear(r.number(third), width);
  const need: Need = width === 2 && separator === '.' && r.width(i) === 1 && r.width(second) === 1 ? 'cue' : 'nothing';
  return ordered(r, r.number(i), r.number(second), year).map(([day, month]) => dayReading(third + 1, year, month, day, 'numeric', need));
}

/**
 * Two numbers as day and month; in English in the order of the page, or in the other order if only that gives a valid
 * day. If both do and nothing decides, there is no date.
 */
function ordered(r: Reader, a: number, b: number, year: number): [number, number][] {
  if (!r.vocabulary.writes.monthDay) return isDay(year, b, a) ? [[a, b]] : [];
  const monthFirst = isDay(year, a, b);
  const dayFirst = isDay(year, b, a);
  if (!dayFirst || !monthFirst || a === b) return dayFirst ? [[a, b]] : monthFirst ? [[b, a]] : [];
  return r.order === null ? [] : r.order === 'month first' ? [[b, a]] : [[a, b]];
}

function readTwo(r: Reader, i: number, second: number, separator: string): readonly Reading[] {
  const closed = separator === '.' && r.is(second + 1, '.') && r.glued(second + 1) && r.vocabulary.writes.ordinalDot;
  if (separator === '.' && !r.glued(second) && !(closed && isLastOrdinal(r, second + 2))) return NONE;
  // Where the point is the decimal separator, "4.8" in a cell of its own is a grade, and "2-10" a score; but the whole
  // of a text may be a date field.
  const isWhole = separator === '-' && i === 0 && second + 1 === r.count;
  if (separator !== '/' && r.vocabulary.writes.monthDay && !isWhole) return NONE;
  const year = separator === '/' && !r.vocabulary.writes.monthDay ? yearAfter(r, second + 1) : null;
  if (year !== null && isDay(year.year, r.number(second), r.number(i)))
    return [dayReading(year.end, year.year, r.number(second), r.number(i), 'numeric', 'nothing')];
  const end = closed ? second + 2 : second + 1;
  return ordered(r, r.number(i), r.number(second), 2000).map(([day, month]) =>
    dayReading(end, null, month, day, 'numeric-day-and-month', 'cue'),
  );
}

/** "am 24. 12. geschlossen", but not "in der 3. 4. und 5. Klasse". */
const isLastOrdinal = (r: Reader, i: number): boolean =>
  r.opensLine(i) || (!r.isNumber(i) && (r.hit(i, Kind.and) === null || !r.isNumber(i + 1)));

/** "24/5 2016", "24/5-2016", "24/5-16": the Nordic notation with a year after day and month. */
function yearAfter(r: Reader, i: number): { readonly year: number; readonly end: number } | null {
  if (r.opensLine(i)) return null;
  const dash = r.isDash(i) && r.glued(i) && r.glued(i + 1);
  const at = dash ? i + 1 : i;
  const year = dash && r.width(at) === 2 ? fullYear(r.number(at), 2) : r.glued(at) && !dash ? -1 : yearAt(r, at);
  return year > 0 ? { year, end: at + 1 } : null;
}

/** "2015-03-03", "2015/3/3", "2015.03.03", "2014-10", "2014/10"; a time may follow. */
function readYearFirst(r: Reader, i: number): readonly Reading[] {
  const year = yearAt(r, i);
  const separator = r.words[i + 1];
  if (year < 0 || separator === undefined || !SEPARATORS.has(separator) || !r.glued(i + 1) || !r.glued(i + 2)) return NONE;
  const month = r.width(i + 2) <= 2 ? r.number(i + 2) : -1;
  if (r.is(i + 3, separator) && r.glued(i + 3) && r.glued(i + 4) && r.width(i + 4) > 0 && r.width(i + 4) <= 2) {
    const day = r.number(i + 4);
    if (!isDay(year, month, day)) return NONE;
    const time = isoTime(r, i + 5);
    return [{ end: time.end, value: { kind: 'day', year, month, day, weekday: null, clock: time.clock }, rule: 'iso', need: 'nothing' }];
  }
  if (month < 1 || month > 12 || r.width(i + 2) !== 2 || separator === '.' || month === (year + 1) % 100) return NONE;
  return [{ end: i + 3, value: { kind: 'month', year, month }, rule: 'iso-month', need: 'alone' }];
}

/** "T04:30:00.000-02:00" or " 04:30" after an ISO date. */
function isoTime(r: Reader, i: number): { clock: string | null; end: number } {
  const at = r.is(i, 't') && r.glued(i) ? i + 1 : r.spaced(i) ? i : -1;
  if (at < 0 || r.width(at) !== 2 || !r.is(at + 1, ':') || r.width(at + 2) !== 2) return { clock: null, end: i };
  let clock = `${r.words[at]!}:${r.words[at + 2]!}`;
  let end = at + 3;
  if (r.is(end, ':') && r.width(end + 1) === 2) {
    clock += `:${r.words[end + 1]!}`;
    end += 2;
    if ((r.is(end, '.') || r.is(end, ',')) && r.glued(end + 1) && r.isNumber(end + 1)) end += 2;
  }
  const zone = zoneAt(r, end);
  return { clock: clock + zone.zone, end: zone.end };
}

/** "20150303": eight digits, only where they stand alone. */
function readCompact(r: Reader, i: number): readonly Reading[] {
  const digits = r.words[i]!;
  const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))];
  return year >= 1900 && year < 2100 && isDay(year, month, day) ? [dayReading(i + 1, year, month, day, 'iso', 'alone')] : NONE;
}

/** "20 02 14", "17 2": numbers separated by blanks, only where they stand alone. */
function readBlank(r: Reader, i: number): readonly Reading[] {
  if (!r.spaced(i + 1) || r.width(i + 1) === 0 || r.width(i + 1) > 2) return NONE;
  const [day, month] = [r.number(i), r.number(i + 1)];
  if (r.spaced(i + 2) && (r.width(i + 2) === 2 || yearAt(r, i + 2) > 0)) {
    const year = fullYear(r.number(i + 2), r.width(i + 2));
    return isDay(year, month, day) ? [dayReading(i + 3, year, month, day, 'numeric', 'alone')] : NONE;
  }
  return isDay(2000, month, day) ? [dayReading(i + 2, null, month, day, 'numeric-day-and-month', 'alone')] : NONE;
}

function dayReading(end: number, year: number | null, month: number, day: number, rule: Reading['rule'], need: Need): Reading {
  return { end, value: { kind: 'day', year, month, day, weekday: null, clock: null }, rule, need };
}
