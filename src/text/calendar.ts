/** Days are counted from 1970-01-01 in the proleptic Gregorian calendar; months run 1–12, weekdays 0–6 from Monday. */

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
/** Days in a month. */
export const monthLength = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1]!);

/** The number of a day; months outside 1–12 roll over into other years. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  const before = y - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return before * 365 + leaps + DAYS_BEFORE[m - 1]! + (m > 2 && isLeap(y) ? 1 : 0) + day - 1 - 719_162;
}

/** A day by its year, month and day of the month. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day with this number. */
export function civil(number: number): CivilDay {
  const days = number + 719_468;
  const era = Math.floor(days / 146_097);
  const inEra = days - era * 146_097;
  const yearOfEra = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365);
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The weekday of a day. */
export const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7;
/** The Monday of a day's week. */
export const mondayOf = (number: number): number => number - weekdayOf(number);
/** Whether there is such a day. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);

const TWO_DIGITS = Array.from({ length: 32 }, (_, n) => String(n).padStart(2, '0'));
/** A year in four digits. */
export const writeYear = (year: number): string => (year >= 1000 ? String(year) : String(year).padStart(4, '0'));
/** YYYY-MM. */
export const writeMonth = (year: number, month: number): string => `${writeYear(year)}-${TWO_DIGITS[month]!}`;

/** Cache of written days, by their numbers: each date is written three times, and texts repeat few days and years. A power of two. */
const WRITTEN = 256;
const writtenDays = new Array<number>(WRITTEN).fill(NaN);
const written = new Array<string>(WRITTEN).fill('');

/** YYYY-MM-DD of the day with this number. */
export function writeDay(number: number): string {
  const at = number & (WRITTEN - 1);
  if (writtenDays[at] !== number) {
    const { year, month, day } = civil(number);
    writtenDays[at] = number;
    written[at] = `${writeYear(year)}-${TWO_DIGITS[month]!}-${TWO_DIGITS[day]!}`;
  }
  return written[at]!;
}

/** Reads the day that an ISO date or timestamp begins with; null if there is none. A month or a year means its first day. */
export function readDay(iso: string | null): number | null {
  if (iso === null) return null;
  const year = Number(iso.slice(0, 4));
  const month = iso.length >= 7 ? Number(iso.slice(5, 7)) : 1;
  const day = iso.length >= 10 ? Number(iso.slice(8, 10)) : 1;
  return Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day) && isDay(year, month, day)
    ? dayNumber(year, month, day)
    : null;
}

/** The Monday of an ISO week. */
export const mondayOfWeek = (year: number, week: number): number => mondayOf(dayNumber(year, 1, 4)) + 7 * (week - 1);

/** Easter Sunday of the Western church (the anonymous Gregorian computus). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const sum = h + l - 7 * m;
  const month = Math.floor((sum + 90) / 25);
  return dayNumber(year, month, (sum + 33 * month + 19) % 32);
}
