import type { DateValue } from '../../../models/date';
import type { Candidate } from '../candidate';
import { ADDRESS_MONTH } from './address';
import { dayNumber } from './plausible';

/** A date that a rule proposes as that of publication. */
export type Dated = Candidate<DateValue>;

/** What a day gains for each further source that names it. */
export const AGREED = 0.08;
const MOST_AGREED = 0.24;

/** The precision of a date; a printed time of day still counts as a day. */
export const grain = (candidate: Dated): string => (candidate.value.precision === 'time' ? 'day' : candidate.value.precision);

/** Days between the first days of two dates. */
export function apart(a: Dated, b: Dated): number {
  return Math.abs(dayNumber(a.value.start!) - dayNumber(b.value.start!));
}

/** Whether two candidates name the same day, or neighboring ones, as time zones may shift it. */
export const isSameDay = (a: Dated, b: Dated): boolean => grain(a) === grain(b) && apart(a, b) <= 1;

/** The best candidate of each day, with agreement included, the most trusted day first. */
export function ranked(candidates: readonly Dated[]): Dated[] {
  const days: { best: Dated; sources: Set<string> }[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.confidence - a.confidence)) {
    const day = days.find(({ best }) => isSameDay(best, candidate));
    if (day === undefined) days.push({ best: candidate, sources: new Set([candidate.source]) });
    else day.sources.add(candidate.source);
  }
  const month = candidates.find(({ rule }) => rule === ADDRESS_MONTH);
  for (const { best, sources } of days)
    if (month !== undefined && best.value.start!.startsWith(month.value.edtf!)) sources.add(month.source);
  return days
    .map(({ best, sources }) => ({ ...best, confidence: best.confidence + Math.min(MOST_AGREED, (sources.size - 1) * AGREED) }))
    .sort((a, b) => b.confidence - a.confidence);
}
