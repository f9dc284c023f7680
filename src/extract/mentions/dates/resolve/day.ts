import type { DayExpression } from '../expression';
import { inYear, today, type Reference } from './around';
import { civil, dayNumber, mondayOf, writeDay } from '../../../../text/calendar';
import { chooseAround } from './nearest';
import { validDay, type Period } from './period';

/** A day as printed, with or without its month and its year. */
export function resolveDay({ year, month, day, weekday, clock }: DayExpression, at: Reference): Period | null {
  const found =
    month === null
      ? dayWithoutMonth(day, weekday, at)
      : weekday === null || year !== null
        ? inYear(year, at, (y) => validDay(y, month, day))
        : dayOfWeekday(month, day, weekday, at);
  return found && clock !== null ? { ...found, precision: 'time', time: `${writeDay(found.start)}T${clock}` } : found;
}

/** A day and month without a year; the weekday determines the year if a nearby one fits. */
function dayOfWeekday(month: number, day: number, weekday: number, at: Reference): Period | null {
  const now = today(at);
  if (!now || at.day === null) return null;
  const fitting = [-2, -1, 0, 1, 2]
    .map((shift) => validDay(now.year + shift, month, day))
    .filter((period) => period !== null && mondayOf(period.start) + weekday === period.start);
  return (
    chooseAround(
      fitting.filter((period) => period !== null),
      at.day,
      'nearest',
    ) ?? inYear(null, at, (y) => validDay(y, month, day))
  );
}

/** "den 15.", "mercredi 13": the nearest month around the reference that has such a day. */
function dayWithoutMonth(day: number, weekday: number | null, at: Reference): Period | null {
  const now = today(at);
  if (!now || at.day === null) return null;
  const candidates: Period[] = [];
  for (let shift = -12; shift <= 12; shift++) {
    const { year, month } = civil(dayNumber(now.year, now.month + shift, 1));
    const found = validDay(year, month, day);
    if (found && (weekday === null || mondayOf(found.start) + weekday === found.start)) candidates.push(found);
  }
  return chooseAround(candidates, at.day, at.prefer);
}
