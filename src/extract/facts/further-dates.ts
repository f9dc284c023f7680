import type { DateValue } from '../../models/date';
import { FURTHER_MONTHS } from '../../languages/further-months';
import { LANGUAGES } from '../../languages/languages';
import { once } from '../../text/once';
import { dayOf, dayValue } from './numeric-dates';
import { matchesOf } from '../../text/matches';

/** Shorter month names may be other words ("ma", "no"). */
const SHORTEST = 3;

/** The number of each month by its names in all languages, with tables or without. */
const months = once(() => {
  const numbers = new Map<string, number>();
  for (const { dates } of LANGUAGES)
    dates.names.months.forEach(({ full, short }, index) => {
      for (const name of [...full, ...short]) if (name.length >= SHORTEST) numbers.set(name, index + 1);
    });
  for (const year of FURTHER_MONTHS)
    year.split(', ').forEach((names, index) => {
      for (const name of names.split(' ')) numbers.set(name, index + 1);
    });
  return numbers;
});

/** A year: every day read here has one, and few places in a text do. The lookbehind comes late so that it rarely runs. */
const YEAR = /(?:19|20)(?<!\d{3})\d{2}(?![\d\p{L}])/gu;
/** UTF-16 units before and after a year in which its day and month are. */
const WINDOW = 36;
/** "25 de mayo de", "20 Nisan", "12. května", "12.März" before the year. */
const DAY_FIRST = /(?<!\d)(\d{1,2})(?:[.ºª]? (?:de |di |d['’])?|\.)(\p{L}{3,12})(?:\.?,? (?:de |del |do )?|\.)$/u;
/** "12 / MAR /", "12.Mar.", "12 | mars |" before the year: one sign separates the three, as themes set them. */
const SIGNED = /(?<![\d./|-])(\d{1,2}) ?([./|·-]) ?(\p{L}{3,12})\.? ?\2 ?$/u;
/** A month, a sign and a day at the end of a text. */
const SIGNED_MONTH_FIRST = /(?<![\p{L}\d./|-])(\p{L}{3,12}) ?([./|·-]) ?(\d{1,2}) ?\2 ?$/u;
/** "Mayo 12,", "mayo 12 de" before the year. */
const MONTH_FIRST = /(?<![\p{L}\d])(\p{L}{3,12})\.? (\d{1,2}),? (?:de |del )?$/u;
/** ". május 12." after the year. */
const AFTER = /^\. (\p{L}{3,12})\.? (\d{1,2})\.?(?!\d)/u;

interface FurtherDate {
  readonly start: number;
  readonly end: number;
  readonly value: DateValue;
}

/** Days with the name of a month in any language, in forms that sentences don't have. */
export function furtherDates(text: string): FurtherDate[] {
  const found: FurtherDate[] = [];
  for (const { 0: year, index } of matchesOf(text, YEAR)) {
    const date = dateAround(text, index, year);
    if (date !== null && !endsRange(text, date.start)) found.push(date);
  }
  return found;
}

/** "12. ", "12 t/m ", "28 February " before a sign or a short word, including it. */
const RANGE = /(?:(\d)[.ºª]?|(?<![\p{L}\d])(\p{L}{3,12})\.?) ?(?:[-–—&+/]|t\/m|(?<= )\p{L}{1,5}) ?$/u;

/** Whether another day precedes a date: a range, or a list of days, dates nothing. */
function endsRange(text: string, start: number): boolean {
  const before = RANGE.exec(text.slice(Math.max(0, start - WINDOW), start));
  return before !== null && (before[1] !== undefined || months().has(before[2]!.toLowerCase()));
}

/** The date that a year belongs to, whichever form fits first. */
function dateAround(text: string, index: number, year: string): FurtherDate | null {
  const end = index + year.length;
  const before = text.slice(Math.max(0, index - WINDOW), index);
  const dayFirst = DAY_FIRST.exec(before);
  if (dayFirst !== null) return dateOf(text, index - dayFirst[0].length, end, year, dayFirst[2]!, dayFirst[1]!);
  const monthFirst = MONTH_FIRST.exec(before);
  if (monthFirst !== null) return dateOf(text, index - monthFirst[0].length, end, year, monthFirst[1]!, monthFirst[2]!);
  const signed = SIGNED.exec(before);
  if (signed !== null) return dateOf(text, index - signed[0].length, end, year, signed[3]!, signed[1]!);
  const turned = SIGNED_MONTH_FIRST.exec(before);
  if (turned !== null) return dateOf(text, index - turned[0].length, end, year, turned[1]!, turned[3]!);
  const after = AFTER.exec(text.slice(end, end + WINDOW));
  return after === null ? null : dateOf(text, index, end + after[0].length, year, after[1]!, after[2]!);
}

function dateOf(text: string, start: number, end: number, year: string, name: string, day: string): FurtherDate | null {
  const month = months().get(name.toLowerCase());
  const date = month === undefined ? null : dayOf(Number(year), month, Number(day));
  return date === null ? null : { start, end, value: dayValue(date, text.slice(start, end)) };
}
