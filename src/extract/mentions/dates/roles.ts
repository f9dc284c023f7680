import type { RoleCue } from '../../../languages/contracts/dates';
import type { DateRole } from '../../../models/article';
import { MARK, NEW_LINE } from '../../../text/token-kinds';
import type { Expression } from './expression';
import type { Reader } from './reader';
import { roleCueAt } from './role-cue-at';
import { isLastTime, mayBeDeadline, mayBeFounding } from './role-values';
import { isBeside, isRightBefore, sharesClause, type DateSpan } from './role-places';

/** How many tokens before and after a date, within its sentence, a word may give its role. */
const BEFORE = 9;
const AFTER = 7;
/** How far after a date the name of a deadline may stand. */
const DEADLINE_AFTER = 3;

/** The role that the nearest cue gives. Without one an interval is a period, and a day inside a sentence is the day of an event. */
export function roleOf(r: Reader, start: number, end: number, value: Expression): DateRole {
  const date = { start, end, value };
  let best: DateRole | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = start; i >= 0 && i >= start - BEFORE; i--) {
    if (i < start && isFullStop(r, i)) break;
    const role = roleAt(r, i, date);
    if (role && start - i < nearest) {
      best = role;
      nearest = start - i;
    }
    if (r.scan.tokens.before[i] === NEW_LINE) break;
  }
  for (let i = start; i < r.count && i < end + AFTER; i++) {
    if (i > start && r.opensLine(i)) break;
    if (i >= end && isFullStop(r, i)) break;
    const away = Math.max(0, i - end + 1);
    const role = away < nearest ? roleAt(r, i, date) : null;
    if (role) {
      best = role;
      nearest = away;
    }
  }
  return best ?? (isPeriod(value) ? 'period' : isDay(value) && !isAlone(r, date) && !isOfThatDay(r, date) ? 'event' : 'mentioned');
}

/** The role that the cue at a token, if it is one, gives to a date. */
function roleAt(r: Reader, i: number, date: DateSpan): DateRole | null {
  const cue = roleCueAt(r, i);
  return cue === null ? null : roleBy(cue, r, i, date);
}

function roleBy(cue: RoleCue, r: Reader, i: number, date: DateSpan): DateRole | null {
  if (cue === 'event' || cue === 'period') return cue;
  if (cue === 'founded' || cue === 'made' || cue === 'founding')
    return mayBeFounding(date.value, date.start - i) && tellsWhenFounded(cue, r, i, date) ? 'founded' : null;
  return mayBeDeadline(date.value) && setsDeadline(cue, r, i, date) ? 'deadline' : null;
}

function setsDeadline(cue: 'deadline' | 'latest' | 'request' | 'closing', r: Reader, i: number, date: DateSpan): boolean {
  const isLimit = date.value.kind === 'open';
  if (cue === 'deadline') return i < date.end + DEADLINE_AFTER;
  if (cue === 'request') return isLimit || (r.is(i + 1, ':') && isRightBefore(r, i + 1, date));
  if (cue === 'closing') return isRightBefore(r, i, date) && isOfRequest(r, i);
  return (isBeside(r, i, date) || (isLimit && i < date.start && date.start - i <= LATEST_BEFORE)) && !isLastTime(r, i);
}

/** How far before "by 3 May" a word for the latest time may stand: "spätestens aber bis zum 3. Mai". */
const LATEST_BEFORE = 4;
/** How far before a verb for closing what is asked for may stand. */
const REQUEST_BEFORE = 6;

/** "Registration for the course closes": whether a sentence tells before a verb what closes. */
function isOfRequest(r: Reader, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i >= verb - REQUEST_BEFORE && !isFullStop(r, i); i--) {
    const cue = roleCueAt(r, i);
    if (cue === 'request' || cue === 'deadline') return true;
    if (r.opensLine(i)) return false;
  }
  return false;
}

function tellsWhenFounded(cue: 'founded' | 'made' | 'founding', r: Reader, i: number, date: DateSpan): boolean {
  if (cue === 'founded') return sharesClause(r, i, date);
  return cue === 'made' ? isBeside(r, i, date) : isNoun(r, i) && isRightBefore(r, i, date);
}

/** "since its foundation", but not "the Ahlmann Foundation". */
const isNoun = (r: Reader, i: number): boolean => r.isLower(i) || r.scan.language?.places.capitalNouns === true;

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
function isAlone(r: Reader, { start, end }: DateSpan): boolean {
  return r.opensLine(start) && (end >= r.count || r.opensLine(end));
}

/** "today's market", "the market of tomorrow": what belongs to a day does not take place on it. */
function isOfThatDay(r: Reader, { start, end, value }: DateSpan): boolean {
  if (value.kind !== 'relative') return false;
  return (
    (r.is(end, "'") && r.glued(end) && r.is(end + 1, 's')) ||
    (start > 0 && r.scan.language?.grammar.of.includes(r.word(start - 1)) === true)
  );
}
