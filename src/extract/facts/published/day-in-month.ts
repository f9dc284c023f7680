import type { DateValue } from '../../../models/date';
import { PHRASE } from '../../bylines/phrases';
import type { Line } from '../../content/lines';
import type { Candidate } from '../candidate';
import type { PrintedDate } from '../printed-date';
import type { AroundTitle } from '../around-title';

/** Maximum length of a line with a day without a year. */
const LONGEST = 40;
const TRUST = 0.5;
/** Between a day and its year, by which form comes first. */
const BEFORE_YEAR = [' ', ', '];

/**
 * "12. marts", "Published March 12": a day without a year near the headline, in the month of the page's address. Several
 * different days don't count.
 */
export function dayInMonth(view: AroundTitle, month: Candidate<DateValue>): PrintedDate[] {
  let found: PrintedDate | null = null;
  for (const line of view.head) {
    if (line.index === view.titleLine || line.text.length > LONGEST || line.linkLength > 0 || !/\d/u.test(line.text)) continue;
    const value = dayOf(view, line, month.value.edtf!);
    if (value === null) continue;
    if (found !== null && found.value.start !== value.start) return [];
    found ??= {
      value,
      rule: 'day-in-month-line',
      source: 'text',
      raw: line.text,
      path: null,
      region: line.region,
      line: line.index,
      confidence: TRUST,
      label: 'published',
    };
  }
  return found === null ? [] : [found];
}

/** The day that is a whole line, with or without a label, read with the year of `month`; null where it is in another month. */
function dayOf(view: AroundTitle, { text }: Line, month: string): DateValue | null {
  const year = month.slice(0, 4);
  for (const sign of BEFORE_YEAR) {
    const whole = `${text}${sign}${year}`;
    const [date, ...others] = view.reader.datesOf(whole);
    if (date === undefined || others.length > 0 || date.end !== whole.length || date.value.start !== date.value.end) continue;
    const label = text.slice(0, date.start).trim();
    if (label !== '' && (view.phrases.ofWhole(label) & PHRASE.published) === 0) continue;
    if (date.value.start?.startsWith(month) === true) return { ...date.value, text: text.slice(date.start) };
  }
  return null;
}
