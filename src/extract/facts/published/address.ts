import type { DateValue } from '../../../models/date';
import { declared, type Candidate } from '../candidate';
import { dayOf, dayValue } from '../numeric-dates';
import type { AroundTitle } from '../view';

const PARTED = /(?:^|[/_-])((?:19|20)\d{2})[/_-](\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/_-](\d{1,2})(?=[/_.-]|$)/u;
const COMPACT = /(?:^|[/_-])((?:19|20)\d{2})([01]\d)([0-3]\d)(?=[/_.-]|$)/u;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TRUST = 0.66;

/** The day in the page's address. */
export function addressDates(view: AroundTitle): Candidate<DateValue>[] {
  const address = view.page.url ?? view.page.canonical;
  if (address === null || !URL.canParse(address)) return [];
  const path = new URL(address).pathname;
  const match = PARTED.exec(path) ?? COMPACT.exec(path);
  if (match === null) return [];
  const month = MONTHS.indexOf(match[2]!) + 1 || Number(match[2]);
  const day = dayOf(Number(match[1]), month, Number(match[3]));
  return day === null ? [] : [declared(dayValue(day, match[0]), 'address', 'url', path, TRUST)];
}
