import type { Holiday } from '../../../../languages/contracts/dates';
import { dayNumber, easter, mondayOf, weekdayOf } from '../../../../text/calendar';

/** A fixed month and day. */
// prettier-ignore
const FIXED: Readonly<Partial<Record<Holiday, readonly [month: number, day: number]>>> = {
  'new-year': [1, 1], epiphany: [1, 6], valentine: [2, 14], 'womens-day': [3, 8], walpurgis: [4, 30], 'labour-day': [5, 1], 'st-johns-eve': [6, 23], 'st-johns-day': [6, 24],
  assumption: [8, 15], halloween: [10, 31], 'all-saints': [11, 1], 'all-souls': [11, 2], martinmas: [11, 11], 'st-nicholas': [12, 6], lucia: [12, 13],
  'little-christmas-eve': [12, 23], 'christmas-eve': [12, 24], christmas: [12, 25], 'boxing-day': [12, 26], 'christmas-third': [12, 27], 'new-year-eve': [12, 31], 'turn-of-year': [12, 31],
};

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
  pentecost: 49,
  'whit-monday': 50,
  trinity: 56,
  'corpus-christi': 60,
};

/** National days by language, where the language tells the country well enough. */
const NATIONAL: Readonly<Record<string, readonly [number, number]>> = {
  sv: [6, 6],
  nb: [5, 17],
  nn: [5, 17],
  fi: [12, 6],
  fr: [7, 14],
  is: [6, 17],
  de: [10, 3],
  da: [6, 5],
};

/** The n-th (0 first) of a weekday from a day on. */
const from = (day: number, weekday: number, n = 0): number => day + ((weekday - weekdayOf(day) + 7) % 7) + 7 * n;
const last = (day: number, weekday: number): number => day - ((weekdayOf(day) - weekday + 7) % 7);

/** Days that a weekday moves. */
const MOVING: Readonly<Partial<Record<Holiday, (year: number, language: string) => number>>> = {
  'midsummer-eve': (year) => from(dayNumber(year, 6, 19), 4),
  'midsummer-day': (year) => from(dayNumber(year, 6, 20), 5),
  'all-saints-nordic': (year) => from(dayNumber(year, 10, 31), 5),
  'first-advent': (year) => from(dayNumber(year, 11, 27), 6),
  thanksgiving: (year) => from(dayNumber(year, 11, 1), 3, 3),
  'black-friday': (year) => from(dayNumber(year, 11, 1), 3, 3) + 1,
  'kings-day': (year) => (weekdayOf(dayNumber(year, 4, 27)) === 6 ? dayNumber(year, 4, 26) : dayNumber(year, 4, 27)),
  'flag-day': (year, language) => (language === 'nl' ? dayNumber(year, 5, 5) : dayNumber(year, 6, 6)),
  'mothers-day': (year, language) => mothersDay(year, language),
  'fathers-day': (year, language) => fathersDay(year, language),
  'national-day': (year, language) => dayNumber(year, ...(NATIONAL[language] ?? [1, 1])),
};

function mothersDay(year: number, language: string): number {
  if (language === 'nb' || language === 'nn') return from(dayNumber(year, 2, 1), 6, 1);
  if (language === 'sv') return last(dayNumber(year, 5, 31), 6);
  if (language === 'fr')
    return last(dayNumber(year, 5, 31), 6) === easter(year) + 49 ? from(dayNumber(year, 6, 1), 6) : last(dayNumber(year, 5, 31), 6);
  return from(dayNumber(year, 5, 1), 6, 1);
}

function fathersDay(year: number, language: string): number {
  if (language === 'da') return dayNumber(year, 6, 5);
  if (language === 'de') return easter(year) + 39;
  return ['sv', 'nb', 'nn', 'fi', 'is'].includes(language) ? from(dayNumber(year, 11, 1), 6, 1) : from(dayNumber(year, 6, 1), 6, 2);
}

/** The day of a feast in a year, as the language's country keeps it. */
export function holidayIn(holiday: Holiday, year: number, language: string): number {
  const fixed = FIXED[holiday];
  if (fixed) return dayNumber(year, ...fixed);
  const offset = FROM_EASTER[holiday];
  if (offset !== undefined) return easter(year) + offset;
  return MOVING[holiday]?.(year, language) ?? mondayOf(dayNumber(year, 1, 1));
}
