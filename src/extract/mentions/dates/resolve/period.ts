import type { Precision } from '../../../../models/date';
import { civil, dayNumber, isDay, mondayOf, monthLength, writeDay, writeMonth, writeYear } from '../../../../text/calendar';

/** How the ends of a period are written. */
export type Grain = 'day' | 'month' | 'year';

/** A resolved range of days, inclusive, with the form in which EDTF writes it. */
export interface Period {
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
  readonly edtf: string;
  readonly open: 'after' | 'before' | null;
  readonly time: string | null;
}

const write: Readonly<Record<Grain, (day: number) => string>> = {
  day: writeDay,
  month: (day) => writeMonth(civil(day).year, civil(day).month),
  year: (day) => writeYear(civil(day).year),
};

/** A range whose two ends are written with the same grain. */
export function stretch(start: number, end: number, grain: Grain, precision: Precision): Period {
  return { start, end, precision, edtf: `${write[grain](start)}/${write[grain](end)}`, open: null, time: null };
}

export const onDay = (day: number): Period => ({ start: day, end: day, precision: 'day', edtf: writeDay(day), open: null, time: null });
/** A day by its numbers; null if the calendar has no such day. */
export const validDay = (year: number, month: number, day: number): Period | null =>
  isDay(year, month, day) ? onDay(dayNumber(year, month, day)) : null;

export const ofWeek = (day: number): Period => stretch(mondayOf(day), mondayOf(day) + 6, 'day', 'week');

/** Months beyond December roll over. */
export function ofMonth(year: number, month: number): Period {
  const start = dayNumber(year, month, 1);
  const first = civil(start);
  return {
    start,
    end: start + monthLength(first.year, first.month) - 1,
    precision: 'month',
    edtf: writeMonth(first.year, first.month),
    open: null,
    time: null,
  };
}

export function ofYear(year: number): Period {
  return { start: dayNumber(year, 1, 1), end: dayNumber(year, 12, 31), precision: 'year', edtf: writeYear(year), open: null, time: null };
}

/** A number of months from the first of a month on. */
export const ofMonths = (year: number, month: number, months: number, precision: Precision): Period =>
  stretch(dayNumber(year, month, 1), dayNumber(year, month + months, 1) - 1, 'month', precision);

export const ofYears = (year: number, years: number, precision: Precision): Period =>
  stretch(dayNumber(year, 1, 1), dayNumber(year + years, 1, 1) - 1, 'year', precision);

export const ofQuarter = (year: number, quarter: number): Period => ofMonths(year, 3 * quarter - 2, 3, 'quarter');
export const ofHalfYear = (year: number, half: number): Period => ofMonths(year, 6 * half - 5, 6, 'half-year');

/** Spring (0) starts in March, summer in June, autumn in September, winter in December, extending into the next year. */
export function ofSeason(year: number, season: number): Period {
  const months = ofMonths(year, 3 * season + 3, 3, 'season');
  return { ...months, edtf: `${writeYear(year)}-${21 + season}` };
}

/** From the first day of one period to the last day of the other, each written in its own form. */
export function between(from: Period, to: Period): Period | null {
  if (to.end < from.start) return null;
  const [first] = from.edtf.split('/');
  const last = to.edtf.split('/').pop();
  return { start: from.start, end: to.end, precision: 'interval', edtf: `${first!}/${last!}`, open: null, time: null };
}
