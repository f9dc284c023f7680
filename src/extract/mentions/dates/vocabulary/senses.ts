import type { CalendarUnit, Holiday } from '../../../../languages/contracts/dates';
import { Kind, type SenseKind } from '../kinds';

/** One meaning of a phrase. */
export interface Sense {
  readonly kind: SenseKind;
  /** A month 1–12, a weekday 0–6 from Monday, a count, a shift, the first year of a decade … */
  readonly value: number;
  readonly unit: CalendarUnit | null;
  readonly holiday: Holiday | null;
  /** An abbreviation, or a word that also means something else. */
  readonly weak: boolean;
}

/** Kinds that indicate a date: at one of their words, or at a number, a date is tried. */
export const TRIGGERS: ReadonlySet<SenseKind> = new Set<SenseKind>([
  Kind.month,
  Kind.weekday,
  Kind.weekdays,
  Kind.unit,
  Kind.numberedUnit,
  Kind.fixed,
  Kind.season,
  Kind.pastSeason,
  Kind.comingSeason,
  Kind.decade,
  Kind.decadeName,
  Kind.century,
  Kind.holiday,
  Kind.neighbour,
  Kind.weekdayBefore,
]);
/** Number of seasons: a past season above that is last year's, whichever season it is now. */
export const SEASONS = 4;
/** The value of the last ordinal: "the last Sunday of March". */
export const FINAL = -1;
/** The value of an opener that opens only what lies ahead: "as of". */
export const AHEAD = 1;
