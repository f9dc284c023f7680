import { GLUED } from '../../../../text/token-kinds';
import type { Reader } from '../reader';
import { Kind } from '../kinds';

/** A number, whether it is marked as an ordinal or written with a dot, and the token after it. */
export interface NumberRead {
  readonly value: number;
  readonly ordinal: boolean;
  readonly end: number;
}

/** A day of the month: digits with or without an ordinal mark, an ordinal word, or a number word. */
export function readDayOfMonth(r: Reader, i: number): NumberRead | null {
  const read = readOrdinal(r, i) ?? readCount(r, i);
  return read && read.value >= 1 && read.value <= 31 ? read : null;
}

/** "3rd", "3.", "1:a", "third", "last" (FINAL), but not digits without a mark. */
export function readOrdinal(r: Reader, i: number): NumberRead | null {
  if (r.isNumber(i)) {
    if (r.width(i) > 2) return null;
    const end = endOfOrdinalMark(r, i + 1);
    return end === i + 1 ? null : { value: r.number(i), ordinal: true, end };
  }
  const word = r.hit(i, Kind.ordinal);
  if (!word) return null;
  return { value: word.sense.value, ordinal: true, end: word.end };
}

function endOfOrdinalMark(r: Reader, i: number): number {
  if (r.is(i, '.') && r.glued(i) && r.vocabulary.writes.ordinalDot) return i + 1;
  const ending = r.is(i, ':') && r.glued(i) ? i + 1 : i;
  const hit = r.scan.tokens.before[ending] === GLUED ? r.hit(ending, Kind.ordinalEnding) : null;
  return hit && !(r.isWord(hit.end) && r.glued(hit.end)) ? hit.end : i;
}

/** Digits (up to three), or a number word. */
export function readCount(r: Reader, i: number): NumberRead | null {
  if (r.isNumber(i)) return r.width(i) <= 3 ? { value: r.number(i), ordinal: false, end: i + 1 } : null;
  const word = r.hit(i, Kind.count);
  return word ? { value: word.sense.value, ordinal: false, end: word.end } : null;
}
