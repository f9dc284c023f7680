import type { Expression } from './expression';
import { Kind } from './kinds';
import type { Reader } from './reader';
import { Beside } from './words';

const OF_DEADLINES: ReadonlySet<Expression['kind']> = new Set<Expression['kind']>([
  'day',
  'month',
  'weekday',
  'weekday-of',
  'day-of',
  'nearest-weekday',
  'nth',
  'holiday',
]);

/** Whether a date is exact enough for a deadline: "inden 2030" is a goal, "this week" is when somebody has one. */
export function mayBeDeadline(value: Expression): boolean {
  if (value.kind === 'open') return value.open === 'before' && mayBeDeadline(value.base);
  return OF_DEADLINES.has(value.kind) || (value.kind === 'relative' && value.unit === 'day' && value.shift > 0);
}

const OF_FOUNDINGS: ReadonlySet<Expression['kind']> = new Set<Expression['kind']>(['year', 'month', 'decade', 'century', 'day', 'offset']);
/** The farthest a word for a founding may stand from "since 2020", which else tells how long something has been so. */
const FOUNDED_SINCE = 3;

/**
 * Whether something may have been founded then: in a year or on a day of one, not "last week".
 *
 * @param away tokens from the cue to the date; negative if the cue stands after
 */
export function mayBeFounding(value: Expression, away: number): boolean {
  if (value.kind === 'open') return value.open === 'after' && away >= 0 && away <= FOUNDED_SINCE && mayBeFounding(value.base, away);
  return OF_FOUNDINGS.has(value.kind) || (value.kind === 'relative' && value.unit === 'year');
}

/** Whether "senest", "senast" stands before a verb in the past or a word for a change: then it is the last time and no deadline. */
export const isLastTime = (r: Reader, i: number): boolean =>
  r.hit(i, Kind.until)?.end === i + 1 && r.isLower(i + 1) && !r.opensLine(i + 1) && (isVerb(r, i + 1) || tellsOfChange(r, i + 1));

const isVerb = (r: Reader, i: number): boolean => r.hit(i, Kind.finite) !== null || (r.beside(i) & (Beside.past | Beside.pastEnding)) !== 0;
const tellsOfChange = (r: Reader, i: number): boolean => r.scan.language?.bylines.modified.includes(r.word(i)) === true;
