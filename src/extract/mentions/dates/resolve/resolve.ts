import type { Expression } from '../expression';
import { FINAL } from '../vocabulary/senses';
import { inYear, today, type Reference } from './around';
import { civil, dayNumber, mondayOf, mondayOfWeek, weekdayOf } from '../../../../text/calendar';
import { resolveDay } from './day';
import { holidayIn } from './holidays';
import { chooseAround } from './nearest';
import {
  between,
  ofHalfYear,
  ofMonth,
  ofQuarter,
  ofSeason,
  ofWeek,
  ofYear,
  ofYears,
  onDay,
  stretch,
  validDay,
  type Period,
} from './period';
import { runOf, shifted, unitFrom } from './calendar-units';

/** Resolves an expression; null if it needs a reference day and there is none, or if the calendar has no such day. */
export function resolve(value: Expression, at: Reference): Period | null {
  return resolveAs(value.kind, value, at);
}

type Kind = Expression['kind'];
type Of<K extends Kind> = Extract<Expression, { kind: K }>;
type Resolvers = { readonly [K in Kind]: (value: Of<K>, at: Reference) => Period | null };

/** The type parameter ties the expression to its resolver. */
function resolveAs<K extends Kind>(kind: K, value: Of<K>, at: Reference): Period | null {
  return RESOLVERS[kind](value, at);
}

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
  relative: ({ unit, shift }, at) => (at.day === null ? null : unitFrom(at.day, unit, shift)),
  run: ({ unit, count, direction }, at) => (at.day === null ? null : runOf(at.day, unit, count, direction)),
  weekday: resolveWeekday,
  'weekday-of': ({ weekday, base }, at) => after(resolve(base, at), (week) => onDay(mondayOf(week.start) + weekday)),
  'day-of': ({ day, base }, at) => after(resolve(base, at), ({ start }) => validDay(civil(start).year, civil(start).month, day)),
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
  open: ({ open, ahead, base }, at) =>
    after(resolve(base, at), (period) => (ahead && at.day !== null && period.start <= at.day ? period : { ...period, open })),
};

const after = <T>(period: Period | null, then: (period: Period) => T | null): T | null => (period === null ? null : then(period));

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

function resolveHoliday({ holiday, year, shift }: Of<'holiday'>, at: Reference): Period | null {
  const make = (y: number): Period | null => {
    if (holiday === 'turn-of-year') return stretch(dayNumber(y, 12, 31), dayNumber(y + 1, 1, 1), 'day', 'interval');
    const day = holidayIn(holiday, y, at.feastDays);
    return day === null ? null : onDay(day);
  };
  const now = today(at);
  if (shift === null) return inYear(year, at, make);
  if (!now || at.day === null) return null;
  if (shift === 0) return make(now.year);
  const around = [-1, 0, 1, 2].map((by) => make(now.year + by)).filter((period) => period !== null);
  const day = at.day;
  return (shift < 0 ? around.findLast(({ end }) => end < day) : around.find(({ start }) => start > day)) ?? null;
}

/** An end without a year follows the beginning; a beginning without one precedes the end. */
function resolveInterval({ from, to }: Of<'interval'>, at: Reference): Period | null {
  const last = resolve(to, at);
  const first = resolve(from, at);
  if (!first || !last) return null;
  if (first.start <= last.end) return between(first, last);
  const later = resolve(to, { ...at, day: first.start, prefer: 'future' });
  return later && between(first, later);
}
