import type { Reading } from './expression';
import { Kind } from './kinds';
import type { Reader } from './reader';

/** So many weekdays in a row are those of any week. */
const MANY = 3;

/**
 * Whether a bare weekday is that of any week: the head of a column ("Monday" above "Tuesday"), the label of a plan
 * ("Thursday. Rest day", "Dienstag: Training"), or one of three and more ("Tuesday, Wednesday and Thursday").
 */
export function isWeekly(r: Reader, start: number, { value, end }: Reading): boolean {
  if (value.kind !== 'weekday' || value.shift !== null || end !== start + 1) return false;
  if (r.opensLine(start) && r.opensLine(end)) return isHead(r, start - 1) || isHead(r, end);
  return isLabel(r, start, end) || rowAround(r, start) >= MANY;
}

const isWeekday = (r: Reader, i: number): boolean => i >= 0 && r.hit(i, Kind.weekday)?.sense.weak === false;

/** A weekday on a line of its own. */
const isHead = (r: Reader, i: number): boolean => isWeekday(r, i) && r.opensLine(i) && r.opensLine(i + 1);

/** A weekday that opens its line, with a stop or a colon and words after it, but no number, which would be its day or hour. */
function isLabel(r: Reader, start: number, end: number): boolean {
  if (!r.opensLine(start) || r.opensLine(end) || !r.glued(end) || !(r.is(end, '.') || r.is(end, ':'))) return false;
  return r.isWord(end + 1) && !r.opensLine(end + 1);
}

/** How many weekdays stand in a row, joined by commas and "and". */
function rowAround(r: Reader, at: number): number {
  let row = 1;
  for (let i = at; !r.opensLine(i) && isJoint(r, i - 1) && isWeekday(r, i - 2); i -= 2) row++;
  for (let i = at + 1; !r.opensLine(i) && isJoint(r, i) && isWeekday(r, i + 1); i += 2) row++;
  return row;
}

const isJoint = (r: Reader, i: number): boolean => r.is(i, ',') || r.is(i, '/') || r.hit(i, Kind.and)?.end === i + 1;
