import type { DateValue } from '../../models/date';
import { isDay, monthLength, writeMonth } from '../../text/calendar';
import { matchesOf } from '../../text/matches';

const ISO = /(?<![\d./-])((?:19|20)\d{2})([./-])(\d{1,2})\2(\d{1,2})(?![\d-])/gu;
const EAST_ASIAN = /(?<!\d)((?:19|20)\d{2}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/gu;
const DAY_FIRST = /(?<![\d./-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|20)\d{2})(?!\d)/gu;

/** The date of a calendar day. */
export function dayValue(day: string, text: string, time: string | null = null): DateValue {
  return { edtf: day, start: day, end: day, precision: 'day', open: null, time, text };
}

/** YYYY-MM-DD of three numbers; null where there is no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1000 || year > 9999 || !isDay(year, month, day)) return null;
  return `${writeMonth(year, month)}-${String(day).padStart(2, '0')}`;
}

/** The date of a whole month; null where there is no such month. */
export function monthValue(year: number, month: number, text: string): DateValue | null {
  const start = dayOf(year, month, 1);
  if (start === null) return null;
  const end = `${writeMonth(year, month)}-${monthLength(year, month)}`;
  return { edtf: start.slice(0, 7), start, end, precision: 'month', open: null, time: null, text };
}

/**
 * Numeric dates that read the same in every language: the year first, or the day first where it can't be a month.
 *
 * @param isEither whether the page's language also writes the month first: the order is then open with any separator
 */
export function numericDates(text: string, isEither = false): { start: number; end: number; value: DateValue }[] {
  const found: { start: number; end: number; value: DateValue }[] = [];
  const add = (index: number, raw: string, day: string | null): void => {
    if (day !== null) found.push({ start: index, end: index + raw.length, value: dayValue(day, raw) });
  };
  for (const match of matchesOf(text, ISO)) add(match.index, match[0], dayOf(Number(match[1]), Number(match[3]), Number(match[4])));
  for (const match of matchesOf(text, EAST_ASIAN)) add(match.index, match[0], dayOf(Number(match[1]), Number(match[2]), Number(match[3])));
  for (const match of matchesOf(text, DAY_FIRST)) {
    const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    // With slashes the month may come first: the order is clear only where one number can't be a month, or both are equal.
    if ((isEither || match[2] === '/') && first <= 12 && second <= 12 && first !== second) continue;
    add(match.index, match[0], second > 12 ? dayOf(year, first, second) : dayOf(year, second, first));
  }
  return found.sort((a, b) => a.start - b.start);
}
