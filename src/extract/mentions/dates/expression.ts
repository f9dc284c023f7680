import type { CalendarUnit, Holiday } from '../../../languages/contracts/dates';
import type { DateRule } from './rule-names';

/** A year as printed, or at a distance from the reference's ("sidste år"); null: not given. */
export type YearOf = number | { readonly shift: number } | null;

/** A time of day as printed, with or without its zone: "14:30", "14:30:05+02:00". */
export type Clock = string | null;

/** The meaning of a date expression before a reference day resolves it. Months 1–12, weekdays 0–6 from Monday. */
export type Expression =
  | DayExpression
  | { readonly kind: 'month'; readonly year: YearOf; readonly month: number }
  | { readonly kind: 'month-shift'; readonly month: number; readonly shift: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'century'; readonly year: number }
  | { readonly kind: 'numbered'; readonly unit: 'quarter' | 'half-year' | 'week'; readonly n: number; readonly year: YearOf }
  | { readonly kind: 'season'; readonly season: number; readonly year: YearOf; readonly shift: number | null }
  | { readonly kind: 'relative'; readonly unit: CalendarUnit; readonly shift: number }
  | { readonly kind: 'run'; readonly unit: CalendarUnit; readonly count: number; readonly direction: 1 | -1 }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly shift: number | null;
      /** Whole weeks beyond the next or the last one. */ readonly further: number;
    }
  | { readonly kind: 'weekday-of'; readonly weekday: number; readonly base: Expression }
  | { readonly kind: 'day-of'; readonly day: number; readonly base: Expression }
  | { readonly kind: 'nth'; readonly n: number; readonly unit: 'day' | 'week'; readonly weekday: number | null; readonly base: Expression }
  | { readonly kind: 'half-month'; readonly half: 1 | 2; readonly base: Expression }
  | { readonly kind: 'holiday'; readonly holiday: Holiday; readonly year: YearOf; readonly shift: number | null }
  | { readonly kind: 'offset'; readonly count: number; readonly unit: CalendarUnit; readonly base: Expression }
  | { readonly kind: 'nearest-weekday'; readonly weekday: number; readonly base: Expression }
  | { readonly kind: 'interval'; readonly from: Expression; readonly to: Expression }
  | {
      readonly kind: 'open';
      readonly open: 'after' | 'before';
      /** Whether it is open only where it lies ahead. */
      readonly ahead: boolean;
      readonly base: Expression;
    };

/** A day: its month and its year may be missing. */
export interface DayExpression {
  readonly kind: 'day';
  readonly year: YearOf;
  readonly month: number | null;
  readonly day: number;
  readonly weekday: number | null;
  readonly clock: Clock;
}

/**
 * What a date expression needs from its surroundings: nothing, a preposition or the like before it, a line of its own,
 * or to be one end of a range.
 */
export type Need = 'nothing' | 'cue' | 'alone' | 'partner';

/** One reading of the tokens from a place up to `end`. */
export interface Reading {
  readonly end: number;
  readonly value: Expression;
  readonly rule: DateRule;
  readonly need: Need;
}

const NEEDS: readonly Need[] = ['nothing', 'cue', 'alone', 'partner'];

/** The stronger of two needs. */
export const stronger = (a: Need, b: Need): Need => NEEDS[Math.max(NEEDS.indexOf(a), NEEDS.indexOf(b))]!;

/** No reading: what most productions return at most tokens. */
export const NONE: readonly Reading[] = [];

/** Concatenates lists of readings; allocates nothing if all are empty, as they mostly are. */
export function together(...lists: readonly (readonly Reading[])[]): readonly Reading[] {
  let all = NONE;
  for (const list of lists) if (list.length > 0) all = all.length === 0 ? list : [...all, ...list];
  return all;
}
