import type { DateRole } from '../../../models/article';
import { MARK, NEW_LINE } from '../../../text/token-kinds';
import type { Expression } from './expression';
import { Kind } from './kinds';
import type { Reader } from './reader';
import { Beside } from './words';

/** How many tokens before and after a date, within its sentence, a word may give its role. */
const BEFORE = 9;
const BEHIND = 7;

/** The role that the nearest cue word gives. Without one an interval is a period, and a day inside a sentence is the day of an event. */
export function roleOf(r: Reader, start: number, end: number, value: Expression): DateRole {
  let best: DateRole | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = start; i >= 0 && i >= start - BEFORE; i--) {
    if (i < start && isFullStop(r, i)) break;
    const role = roleAt(r, i, start - i, value);
    if (role && start - i < nearest) {
      best = role;
      nearest = start - i;
    }
    if (r.scan.tokens.before[i] === NEW_LINE) break;
  }
  for (let i = start; i < r.count && i < end + BEHIND; i++) {
    if (i > start && r.opensLine(i)) break;
    if (i >= end && isFullStop(r, i)) break;
    const role = roleAt(r, i, Math.max(0, i - end + 1), value);
    if (role && Math.max(0, i - end + 1) < nearest) {
      best = role;
      nearest = Math.max(0, i - end + 1);
    }
  }
  return best ?? (isPeriod(value) ? 'period' : isDay(value) && !alone(r, start, end) ? 'event' : 'mentioned');
}

/** The farthest a word for a founding may stand from "since 2020", which else tells how long something has been so. */
const FOUNDED_SINCE = 3;

/** The role that a word gives to a date at a distance. */
function roleAt(r: Reader, i: number, away: number, value: Expression): DateRole | null {
  const role = r.known.role(r.scan.tokens.ids[i]!);
  if (role === 'deadline' && isLast(r, i)) return null;
  return role === 'founded' && value.kind === 'open' && away > FOUNDED_SINCE ? null : role;
}

/** "Senest opdateret", "senast blev ändrad": before a verb in the past, or a word for a change, it is the last time and no deadline. */
const isLast = (r: Reader, i: number): boolean =>
  r.hit(i, Kind.until)?.end === i + 1 && r.isLower(i + 1) && !r.opensLine(i + 1) && (isVerb(r, i + 1) || tellsOfChange(r, i + 1));

const isVerb = (r: Reader, i: number): boolean => r.hit(i, Kind.finite) !== null || (r.beside(i) & (Beside.past | Beside.pastEnding)) !== 0;
const tellsOfChange = (r: Reader, i: number): boolean => r.scan.language?.bylines.modified.includes(r.word(i)) === true;

function isFullStop(r: Reader, i: number): boolean {
  if (r.scan.tokens.kinds[i] !== MARK) return false;
  return (r.is(i, '.') && !r.isNumber(i - 1) && r.glued(i) && !r.glued(i + 1)) || r.is(i, '!') || r.is(i, '?');
}

function isPeriod(value: Expression): boolean {
  return value.kind === 'interval' || value.kind === 'run' || (value.kind === 'open' && value.base.kind === 'interval');
}

const DAYS: ReadonlySet<Expression['kind']> = new Set<Expression['kind']>(['day', 'weekday', 'weekday-of', 'day-of', 'nearest-weekday']);

function isDay(value: Expression): boolean {
  return DAYS.has(value.kind) || (value.kind === 'relative' && value.unit === 'day') || (value.kind === 'nth' && value.unit === 'day');
}

/** Whether its line holds nothing else. */
function alone(r: Reader, start: number, end: number): boolean {
  return r.opensLine(start) && (end >= r.count || r.opensLine(end));
}
