import type { CountryFeast, DateTables, FeastDay, Holiday } from '../../../../languages/contracts/dates';
import { dayNumber, easter, monthLength, weekdayOf } from '../../../../text/calendar';

/** Feasts with a fixed month and day. */
// prettier-ignore
const FIXED: Readonly<Partial<Record<Holiday, readonly [month: number, day: number]>>> = {
  'new-year': [1, 1], epiphany: [1, 6], valentine: [2, 14], 'womens-day': [3, 8], walpurgis: [4, 30], 'labour-day': [5, 1], 'st-johns-eve': [6, 23], 'st-johns-day': [6, 24],
  assumption: [8, 15], halloween: [10, 31], 'all-saints': [11, 1], 'all-souls': [11, 2], martinmas: [11, 11], 'st-nicholas': [12, 6], lucia: [12, 13],
  'little-christmas-eve': [12, 23], 'christmas-eve': [12, 24], christmas: [12, 25], 'boxing-day': [12, 26], 'christmas-third': [12, 27], 'new-year-eve': [12, 31], 'turn-of-year': [12, 31],
};

const SUNDAY = 6;
const WHIT_SUNDAY = 49;

/** Days from Easter Sunday. */
const FROM_EASTER: Readonly<Partial<Record<Holiday, number>>> = {
  'shrove-monday': -48,
  'shrove-tuesday': -47,
  'ash-wednesday': -46,
  'palm-sunday': -7,
  'maundy-thursday': -3,
  'good-friday': -2,
  'holy-saturday': -1,
  easter: 0,
  'easter-monday': 1,
  'great-prayer-day': 26,
  ascension: 39,
  pentecost: WHIT_SUNDAY,
  'whit-monday': 50,
  trinity: 56,
  'corpus-christi': 60,
};

/** The n-th (from 0) of a weekday from a day on. */
const from = (day: number, weekday: number, n = 0): number => day + ((weekday - weekdayOf(day) + 7) % 7) + 7 * n;
const last = (day: number, weekday: number): number => day - ((weekdayOf(day) - weekday + 7) % 7);

/** Feasts whose day depends on a weekday. */
const MOVING: Readonly<Partial<Record<Holiday, (year: number) => number>>> = {
  'midsummer-eve': (year) => from(dayNumber(year, 6, 19), 4),
  'midsummer-day': (year) => from(dayNumber(year, 6, 20), 5),
  'all-saints-nordic': (year) => from(dayNumber(year, 10, 31), 5),
  'first-advent': (year) => from(dayNumber(year, 11, 27), SUNDAY),
  thanksgiving: (year) => from(dayNumber(year, 11, 1), 3, 3),
  'black-friday': (year) => from(dayNumber(year, 11, 1), 3, 3) + 1,
  'kings-day': (year) => (weekdayOf(dayNumber(year, 4, 27)) === SUNDAY ? dayNumber(year, 4, 26) : dayNumber(year, 4, 27)),
};

/** The day of a feast of the country in a year. */
function feastIn(feast: FeastDay, year: number): number {
  if ('fromEaster' in feast) return easter(year) + feast.fromEaster;
  if ('day' in feast) return dayNumber(year, feast.month, feast.day);
  const { month, sunday, notWhitSunday } = feast;
  const day =
    sunday === 'last'
      ? last(dayNumber(year, month, monthLength(year, month)), SUNDAY)
      : from(dayNumber(year, month, 1), SUNDAY, sunday - 1);
  return notWhitSunday === true && day === easter(year) + WHIT_SUNDAY ? day + 7 : day;
}

/** The day of a feast in a year, as observed in the language's country; null if that is unknown. */
export function holidayIn(holiday: Holiday, year: number, feastDays: DateTables['feastDays']): number | null {
  const fixed = FIXED[holiday];
  if (fixed) return dayNumber(year, ...fixed);
  const offset = FROM_EASTER[holiday];
  if (offset !== undefined) return easter(year) + offset;
  const feast = feastDays?.[holiday as CountryFeast];
  return feast ? feastIn(feast, year) : (MOVING[holiday]?.(year) ?? null);
}
