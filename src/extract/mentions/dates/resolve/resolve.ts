import type { CalendarUnit } from '../../../../languages/contracts/dates';
import type { DayExpression, Expression, YearOf } from '../expression';
import { FINAL } from '../vocabulary/senses';
import { civil, dayNumber, isDay, mondayOf, mondayOfWeek, weekdayOf, writeDay, type CivilDay } from './calendar';
import { holidayIn } from './holidays';
import { chooseAround, type Prefer } from './nearest';
import {
  between,
  ofHalfYear,
  ofMonth,
  ofMonths,
  ofQuarter,
  ofSeason,
  ofWeek,
  ofYear,
  ofYears,
  onDay,
  stretch,
  type Period,
} from './period';

/** The day that relative dates are seen from. */
export interface Reference {
  /** Day number; null: nothing relative is resolved. */
  readonly day: number | null;
  readonly prefer: Prefer;
  /** BCP 47: feasts differ between countries. */
  readonly language: string;
}

/** Resolves an expression; null where it needs a reference day and there is none, or is no day of the calendar. */
export function resolve(value: Expression, at: Reference): Period | null {
  return RESOLVERS[value.kind](value as never, at);
}

type Kind = Expression['kind'];
type Of<K extends Kind> = Extract<Expression, { kind: K }>;
type Resolvers = { readonly [K in Kind]: (value: Of<K>, at: Reference) => Period | null };

const RESOLVERS: Resolvers = {
  day: resolveDay,
  month: ({ month, year }, at) => inYear(year, at, (y) => ofMonth(y, month)),
  'month-shift': resolveShiftedMonth,
  year: ({ year }) => ofYear(year),
  decade: ({ year }) => ofYears(year, 10, 'decade'),
  century: ({ year }) => ofYears(year, 100, 'century'),
  numbered: ({ unit, n, year }, at) =>
    inYear(year ?? { shift: 0 }, at, (y) =>
      unit === 'quarter' ? ofQuarter(y, n) : unit === 'half-year' ? ofHalfYear(y, n) : ofWeek(mondayOfWeek(y, n)),
    ),
  season: resolveSeason,
  relative: ({ unit, shift }, at) => (at.day === null ? null : unitAt(at.day, unit, shift)),
  run: ({ unit, count, direction }, at) => (at.day === null ? null : runOf(at.day, unit, count, direction)),
  weekday: resolveWeekday,
  'weekday-of': ({ weekday, base }, at) => after(resolve(base, at), (week) => onDay(mondayOf(week.start) + weekday)),
  'day-of': ({ day, base }, at) => after(resolve(base, at), (month) => dayIn(month, day)),
  nth: resolveNth,
  'half-month': ({ half, base }, at) =>
    after(resolve(base, at), ({ start, end }) =>
      half === 1 ? stretch(start, start + 13, 'day', 'interval') : stretch(start + 14, end, 'day', 'interval'),
    ),
  holiday: resolveHoliday,
  offset: ({ count, unit, base }, at) => after(resolve(base, { ...at, prefer: 'nearest' }), ({ start }) => shifted(start, unit, count)),
  'nearest-weekday': ({ weekday, base }, at) =>
    after(resolve(base, at), ({ start }) =>
      chooseAround(
        [-1, 0, 1].map((week) => onDay(mondayOf(start) + weekday + 7 * week)),
        start,
        'nearest',
      ),
    ),
  interval: resolveInterval,
  open: ({ open, base }, at) => after(resolve(base, at), (period) => ({ ...period, open })),
};

const after = <T>(period: Period | null, then: (period: Period) => T | null): T | null => (period === null ? null : then(period));
const today = (at: Reference): CivilDay | null => (at.day === null ? null : civil(at.day));
const plausible = (year: number): boolean => year >= 0 && year <= 9999;

/** The period that `make` gives for a printed year, a year at a distance, or the one that is preferred around the reference. */
function inYear(year: YearOf, at: Reference, make: (year: number) => Period | null): Period | null {
  if (typeof year === 'number') return plausible(year) ? make(year) : null;
  const now = today(at);
  if (!now || at.day === null) return null;
  if (year) return make(now.year + year.shift);
  const candidates = [-1, 0, 1].map((shift) => make(now.year + shift)).filter((period) => period !== null);
  return chooseAround(candidates, at.day, at.prefer);
}

function resolveDay({ year, month, day, weekday, clock }: DayExpression, at: Reference): Period | null {
  const found =
    month === null
      ? dayWithoutMonth(day, weekday, at)
      : weekday === null || year !== null
        ? inYear(year, at, (y) => validDay(y, month, day))
        : dayOfWeekday(month, day, weekday, at);
  return found && clock !== null ? { ...found, precision: 'time', time: `${writeDay(found.start)}T${clock}` } : found;
}

const validDay = (year: number, month: number, day: number): Period | null =>
  isDay(year, month, day) ? onDay(dayNumber(year, month, day)) : null;

/** A day and month without a year, whose weekday tells the year where one near by fits. */
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

/** "den 15.", "mercredi 13": the month around the reference that has such a day. */
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

function resolveShiftedMonth({ month, shift }: Of<'month-shift'>, at: Reference): Period | null {
  const now = today(at);
  if (!now) return null;
  if (shift === 0) return ofMonth(now.year, month);
  const first = shift > 0 ? (month > now.month ? now.year : now.year + 1) : month < now.month ? now.year : now.year - 1;
  return ofMonth(first + shift - Math.sign(shift), month);
}

function resolveSeason({ season, year, shift }: Of<'season'>, at: Reference): Period | null {
  const now = today(at);
  if (shift === null || at.day === null || !now) return shift === null ? inYear(year, at, (y) => ofSeason(y, season)) : null;
  const around = [-2, -1, 0, 1, 2].map((by) => ofSeason(now.year + by, season));
  const day = at.day;
  if (shift < 0) return around.findLast(({ end }) => end < day) ?? null;
  if (shift > 0) return around.find(({ start }) => start > day) ?? null;
  return (
    around.find(({ start, end }) => start <= day && day <= end) ??
    (season === 3 ? chooseAround(around, day, 'nearest') : ofSeason(now.year, season))
  );
}

/** The unit that lies `shift` units away from the one of a day. */
export function unitAt(day: number, unit: CalendarUnit, shift: number): Period {
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

/** The last or next few whole units, without the present one. */
function runOf(day: number, unit: CalendarUnit, count: number, direction: 1 | -1): Period | null {
  const near = unitAt(day, unit, direction);
  const far = unitAt(day, unit, direction * count);
  if (count === 1) return near;
  return direction > 0 ? between(near, far) : between(far, near);
}

function resolveWeekday({ weekday, shift, further }: Of<'weekday'>, at: Reference): Period | null {
  if (at.day === null) return null;
  const first = mondayOf(at.day) + weekday;
  const day = at.day;
  if (shift === null) {
    if (at.prefer === 'future') return onDay(first > day ? first : first + 7);
    return chooseAround(
      [-7, 0, 7].map((by) => onDay(first + by)),
      day,
      at.prefer,
    );
  }
  if (shift === 0) return onDay(at.prefer === 'future' && first <= day ? first + 7 : first);
  if (shift > 0) return onDay((first > day ? first : first + 7) + 7 * further);
  return onDay((first < day ? first : first - 7) - 7 * further);
}

function resolveNth({ n, unit, weekday, base }: Of<'nth'>, at: Reference): Period | null {
  const whole = resolve(base, at);
  if (!whole) return null;
  const { start, end } = whole;
  if (unit === 'week') {
    const monday = n === FINAL ? mondayOf(end - 6) : mondayOf(start + 6) + 7 * (n - 1);
    return monday > end ? null : ofWeek(monday);
  }
  const first = weekday === null ? start : start + ((weekday - weekdayOf(start) + 7) % 7);
  const last = weekday === null ? end : end - ((weekdayOf(end) - weekday + 7) % 7);
  const day = n === FINAL ? last : first + (weekday === null ? n - 1 : 7 * (n - 1));
  return day >= start && day <= end ? onDay(day) : null;
}

function dayIn(month: Period, day: number): Period | null {
  const { year, month: m } = civil(month.start);
  return validDay(year, m, day);
}

function resolveHoliday({ holiday, year, shift }: Of<'holiday'>, at: Reference): Period | null {
  const make = (y: number): Period =>
    holiday === 'turn-of-year'
      ? stretch(dayNumber(y, 12, 31), dayNumber(y + 1, 1, 1), 'day', 'interval')
      : onDay(holidayIn(holiday, y, at.language));
  const now = today(at);
  if (shift === null) return inYear(year, at, make);
  if (!now || at.day === null) return null;
  if (shift === 0) return make(now.year);
  const around = [-1, 0, 1, 2].map((by) => make(now.year + by));
  const day = at.day;
  return (shift < 0 ? around.findLast(({ end }) => end < day) : around.find(({ start }) => start > day)) ?? null;
}

/** A day moved by units, as exact as the unit is for days and weeks, else the same day of another month or year. */
function shifted(start: number, unit: CalendarUnit, count: number): Period | null {
  const { year, month, day } = civil(start);
  if (unit === 'day') return onDay(start + count);
  if (unit === 'week') return onDay(start + 7 * count);
  if (unit === 'month') return validDay(civil(dayNumber(year, month + count, 1)).year, civil(dayNumber(year, month + count, 1)).month, day);
  return unit === 'year' ? validDay(year + count, month, day) : null;
}

/** The end without a year follows the beginning; the beginning without one precedes the end. */
function resolveInterval({ from, to }: Of<'interval'>, at: Reference): Period | null {
  const last = resolve(to, at);
  const first = resolve(from, at);
  if (!first || !last) return null;
  if (first.start <= last.end) return between(first, last);
  const later = resolve(to, { ...at, day: first.start, prefer: 'future' });
  return later && between(first, later);
}
