import type { CalendarUnit } from '../../../../languages/contracts/dates';
import { civil, dayNumber, mondayOf } from '../../../../text/calendar';
import { between, ofMonth, ofMonths, ofWeek, ofYear, ofYears, onDay, stretch, validDay, type Period } from './period';

/** The unit that lies `shift` units away from the unit of a day. */
export function unitFrom(day: number, unit: CalendarUnit, shift: number): Period {
  const { year, month } = civil(day);
  switch (unit) {
    case 'day':
      return onDay(day + shift);
    case 'week':
      return ofWeek(day + 7 * shift);
    case 'fortnight':
      return ofWeek(day + 14 * shift);
    case 'weekend':
      return stretch(mondayOf(day) + 5 + 7 * shift, mondayOf(day) + 6 + 7 * shift, 'day', 'interval');
    case 'month':
      return ofMonth(year, month + shift);
    case 'quarter':
      return ofMonths(year, 3 * (Math.ceil(month / 3) + shift) - 2, 3, 'quarter');
    case 'half-year':
      return ofMonths(year, 6 * (Math.ceil(month / 6) + shift) - 5, 6, 'half-year');
    case 'year':
      return ofYear(year + shift);
    case 'decade':
      return ofYears(10 * (Math.floor(year / 10) + shift), 10, 'decade');
    case 'century':
      return ofYears(100 * (Math.floor(year / 100) + shift), 100, 'century');
  }
}

/** The last or next few whole units, excluding the present one. */
export function runOf(day: number, unit: CalendarUnit, count: number, direction: 1 | -1): Period | null {
  const near = unitFrom(day, unit, direction);
  const far = unitFrom(day, unit, direction * count);
  if (count === 1) return near;
  return direction > 0 ? between(near, far) : between(far, near);
}

/** A day moved by units: with the precision of the unit for days and weeks, else the same day of another month or year. */
export function shifted(start: number, unit: CalendarUnit, count: number): Period | null {
  const { year, month, day } = civil(start);
  if (unit === 'day') return onDay(start + count);
  if (unit === 'week') return onDay(start + 7 * count);
  if (unit === 'month') return validDay(civil(dayNumber(year, month + count, 1)).year, civil(dayNumber(year, month + count, 1)).month, day);
  return unit === 'year' ? validDay(year + count, month, day) : null;
}
