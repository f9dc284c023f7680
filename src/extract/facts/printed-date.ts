import type { DateValue } from '../../models/date';
import type { Candidate } from './candidate';

/** A date as a line near the headline or at the end has it, with its label. */
export interface PrintedDate extends Candidate<DateValue> {
  readonly label: 'published' | 'modified' | null;
}
