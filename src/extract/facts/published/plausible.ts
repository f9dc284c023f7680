import type { DateValue } from '../../../models/date';
import { readDay } from '../../../text/calendar';
import type { Candidate } from '../candidate';

/** News pages are not much older than the web. */
const FIRST_YEAR = 1985;

export const dayNumber = (day: string): number => readDay(day) ?? NaN;

/** Why a page can't be from a day; null where it can. */
export function implausible(candidate: Candidate<DateValue>, capturedAt: string | undefined): string | null {
  const { start } = candidate.value;
  if (start === null) return 'not resolved';
  if (Number(start.slice(0, 4)) < FIRST_YEAR) return 'before there were such pages';
  if (capturedAt !== undefined && /^\d{4}-\d{2}-\d{2}/u.test(capturedAt) && dayNumber(start) > dayNumber(capturedAt.slice(0, 10)) + 1)
    return 'after the page was captured';
  return null;
}
