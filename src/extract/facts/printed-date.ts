import type { DateValue } from '../../models/date';
import type { Candidate } from './candidate';

/** A date on a line near the headline or at the end, with its label. */
export interface PrintedDate extends Candidate<DateValue> {
  readonly label: 'published' | 'modified' | null;
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
