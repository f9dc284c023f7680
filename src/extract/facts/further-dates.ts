import type { DateValue } from '../../models/date';
import { FURTHER_MONTHS } from '../../languages/further-months';
import { once } from '../../text/once';
import { dayOf, dayValue } from './numeric-dates';

/** The number of each month by its names in languages without tables. */
const months = once(() => {
  const numbers = new Map<string, number>();
  for (const year of FURTHER_MONTHS)
    year.split(', ').forEach((names, index) => {
      for (const name of names.split(' ')) numbers.set(name, index + 1);
    });
  return numbers;
});

/** A year: every day that is read here has one, and little of a text has. */
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
/** UTF-16 units before a year, and behind it, in which its day and month stand. */
const WINDOW = 36;
/** "25 de mayo de", "20 Nisan", "12. května" before the year. */
const DAY_FIRST = /(?<!\d)(\d{1,2})[.ºª]? (?:de |di |d['’])?(\p{L}{3,12})\.?,? (?:de |del |do )?$/u;
/** "Mayo 12,", "mayo 12 de" before the year. */
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,12})\.? (\d{1,2}),? (?:de |del )?$/u;
/** ". május 12." behind the year. */
const BEHIND = /^\. (\p{L}{3,12})\.? (\d{1,2})\.?(?!\d)/u;

interface FurtherDate {
  readonly start: number;
  readonly end: number;
  readonly value: DateValue;
}

/** Days with the name of a month in a language that has no tables of its own. */
export function furtherDates(text: string): FurtherDate[] {
  const found: FurtherDate[] = [];
  for (const { 0: year, index } of text.matchAll(YEAR)) {
    const date = dateAround(text, index, year);
    if (date !== null) found.push(date);
  }
  return found;
}

/** The date that a year belongs to, whichever form fits first. */
function dateAround(text: string, index: number, year: string): FurtherDate | null {
  const end = index + year.length;
  const before = text.slice(Math.max(0, index - WINDOW), index);
  const dayFirst = DAY_FIRST.exec(before);
  if (dayFirst !== null) return dateOf(text, index - dayFirst[0].length, end, year, dayFirst[2]!, dayFirst[1]!);
  const monthFirst = MONTH_FIRST.exec(before);
  if (monthFirst !== null) return dateOf(text, index - monthFirst[0].length, end, year, monthFirst[1]!, monthFirst[2]!);
  const behind = BEHIND.exec(text.slice(end, end + WINDOW));
  return behind === null ? null : dateOf(text, index, end + behind[0].length, year, behind[1]!, behind[2]!);
}

function dateOf(text: string, start: number, end: number, year: string, name: string, day: string): FurtherDate | null {
  const month = months().get(name.toLowerCase());
  const date = month === undefined ? null : dayOf(Number(year), month, Number(day));
  return date === null ? null : { start, end, value: dayValue(date, text.slice(start, end)) };
}
