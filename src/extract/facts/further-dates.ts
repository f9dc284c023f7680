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

/** "25 de mayo de 2025", "20 Nisan 2026", "12. května 2023". */
const DAY_FIRST = /(?<!\d)(\d{1,2})[.ºª]? (?:de |di |d['’])?(\p{L}{3,12})\.?,? (?:de |del |do )?((?:19|20)\d{2})(?!\d)/gu;
/** "Mayo 12, 2023", "mayo 12 de 2023": what stands behind the month, and the month before it. */
const DAY_AND_YEAR = /(?<!\d)(\d{1,2}),? (?:de |del )?((?:19|20)\d{2})(?!\d)/gu;
const MONTH_BEFORE = /(?<!\p{L})(\p{L}{3,12})\.? $/u;
/** UTF-16 units of a month with what parts it from its day, and one before it. */
const LONGEST_MONTH = 16;
/** "2023. május 12." */
const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})\. (\p{L}{3,12})\.? (\d{1,2})\.?(?!\d)/gu;

/** Days with the name of a month in a language that has no tables of its own. */
export function furtherDates(text: string): { start: number; end: number; value: DateValue }[] {
  const found: { start: number; end: number; value: DateValue }[] = [];
  const add = (start: number, end: number, year: string, name: string, day: string): void => {
    const month = months().get(name.toLowerCase());
    const date = month === undefined ? null : dayOf(Number(year), month, Number(day));
    if (date !== null) found.push({ start, end, value: dayValue(date, text.slice(start, end)) });
  };
  for (const match of text.matchAll(DAY_FIRST)) add(match.index, match.index + match[0].length, match[3]!, match[2]!, match[1]!);
  for (const match of text.matchAll(YEAR_FIRST)) add(match.index, match.index + match[0].length, match[1]!, match[2]!, match[3]!);
  for (const match of text.matchAll(DAY_AND_YEAR)) {
    const before = MONTH_BEFORE.exec(text.slice(Math.max(0, match.index - LONGEST_MONTH), match.index));
    if (before !== null) add(match.index - before[0].length, match.index + match[0].length, match[2]!, before[1]!, match[1]!);
  }
  return found.sort((a, b) => a.start - b.start);
}
