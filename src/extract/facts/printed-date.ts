import type { DateValue } from '../../models/date';
import type { Candidate } from './candidate';

/** A date as a line near the headline or at the end has it, with its label. */
export interface PrintedDate extends Candidate<DateValue> {
  readonly label: 'published' | 'modified' | null;
  /** Lines behind its first that it takes too. */
  readonly further?: readonly number[];
}

/** The dates that a page prints. */
export interface PrintedDates {
  /** Those around the headline and at the end of the article. */
  readonly near: readonly PrintedDate[];
  /** Those that a label gives anywhere else; looked for when first asked for. */
  elsewhere(): readonly PrintedDate[];
}
