import type { DateRole } from '../../../models/article';
import { MARK, NEW_LINE } from '../../../text/token-kinds';
import type { Expression } from './expression';
import type { Reader } from './reader';

/** How many tokens before and after a date, within its sentence, a word may give its role. */
const BEFORE = 9;
const BEHIND = 7;

/** The role that the nearest cue word gives. Without one an interval is a period, and a day inside a sentence is the day of an event. */
export function roleOf(r: Reader, start: number, end: number, value: Expression): DateRole {
  const { ids } = r.scan.tokens;
  let best: DateRole | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = start; i >= 0 && i >= start - BEFORE; i--) {
    if (i < start && isFullStop(r, i)) break;
    const role = r.known.role(ids[i]!);
    if (role && start - i < nearest) {
      best = role;
      nearest = start - i;
    }
    if (r.scan.tokens.before[i] === NEW_LINE) break;
  }
  for (let i = start; i < r.count && i < end + BEHIND; i++) {
    if (i > start && r.opensLine(i)) break;
    if (i >= end && isFullStop(r, i)) break;
    const role = r.known.role(ids[i]!);
    if (role && Math.max(0, i - end + 1) < nearest) {
      best = role;
      nearest = Math.max(0, i - end + 1);
    }
  }
  return best ?? (isPeriod(value) ? 'period' : isDay(value) && !alone(r, start, end) ? 'event' : 'mentioned');
}

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
