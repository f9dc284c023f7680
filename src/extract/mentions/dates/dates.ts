import type { DateValue } from '../../../models/date';
import type { DateRole } from '../../../models/article';
import type { Context, Scan } from '../scan';

/** A date at its place. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly value: DateValue;
  readonly role: DateRole;
  readonly rule: string;
  readonly confidence: number;
}

/** The dates of a text, in order, without overlaps. */
export function findDates(_scan: Scan, _context: Context): DateMention[] {
  return [];
}
