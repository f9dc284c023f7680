import type { Expression } from './expression';
import type { Reader } from './reader';

/** A date and the tokens it was read from. */
export interface DateSpan {
  readonly start: number;
  readonly end: number;
  readonly value: Expression;
}

/** The digits of a year. */
const YEAR = 4;
/** How far after a cue the date is that it rather belongs to. */
const OWN = 3;

/** "founded in Aarhus in 2010", "création, en 1889": whether only names, and words and marks of dates, separate a cue from the date after it. */
export function isRightBefore(r: Reader, i: number, { start, end }: DateSpan): boolean {
  if (i >= end) return false;
  for (let k = i + 1; k < start; k++)
    if (r.opensLine(k) || !(r.isWord(k) ? !r.isLower(k) || r.isListed(k) : isLateComma(r, k, start))) return false;
  return true;
}

/** Whether a cue stands right before a date, or is the next word after it: "blev i 2013 dannet". */
export const isBeside = (r: Reader, i: number, date: DateSpan): boolean => i === date.end || isRightBefore(r, i, date);

/**
 * Whether a cue and a date stand in one clause: no comma in between, except before a name ("in Aalborg, Denmark") and beside the date
 * ("depuis sa fondation, en 1889", "In 2010, he founded"), and no dash. A cue after the date with another year of its own belongs to that.
 */
export function sharesClause(r: Reader, i: number, { start, end }: DateSpan): boolean {
  if (i < start) {
    for (let k = i + 1; k < start; k++) if (r.is(k, ',') && r.isLower(k + 1) && !isLateComma(r, k, start)) return false;
    return true;
  }
  for (let k = end; k < i; k++) if (r.isDash(k) || (k > end && r.is(k, ','))) return false;
  for (let k = i + 1; k <= i + OWN; k++) if (r.width(k) === YEAR) return i < end;
  return true;
}

/** A comma that stands before the date, or before the preposition of the date. */
const isLateComma = (r: Reader, k: number, start: number): boolean => r.is(k, ',') && k >= start - 2;
