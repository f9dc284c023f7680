import type { DateValue } from '../../models/date';
import type { Candidate } from './candidate';

type Label = 'published' | 'modified';

/** The rules for printed dates; a site profile's has the name of the profile. */
export type PrintedRule =
  | 'date-line'
  | 'leaf-line'
  | 'issue-line'
  | 'day-in-month-line'
  | `${Label}-line`
  | 'time-at-end'
  | 'date-at-end'
  | `${Label}-at-end`
  | `${Label}-in-box`
  | `${Label}-elsewhere`
  | 'time-element'
  | 'date-mark'
  | 'dateline'
  | 'today-in-text'
  | 'day-before-text'
  | 'day-before-title'
  | 'told-with-change';

/** Rules that read a line that is there for its date. */
export const OF_DATE_LINES: ReadonlySet<string> = new Set<PrintedRule>([
  'date-line',
  'leaf-line',
  'issue-line',
  'day-in-month-line',
  'published-line',
  'modified-line',
  'time-at-end',
  'date-at-end',
  'published-at-end',
  'modified-at-end',
]);

/** A date on a line near the headline or at the end, with its label. */
export interface PrintedDate extends Candidate<DateValue> {
  readonly rule: PrintedRule;
  readonly label: Label | null;
  /** Further lines that it takes up, besides its first. */
  readonly further?: readonly number[];
}

/** The dates that a page prints. */
export interface PrintedDates {
  /** The dates around the headline and at the end of the article. */
  readonly near: readonly PrintedDate[];
  /** Labeled dates anywhere else; searched for on demand. */
  elsewhere(): readonly PrintedDate[];
}
