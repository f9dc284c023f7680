import { CAPITALIZED } from '../../../text/token-kinds';
import type { Expression, Reading } from './expression';
import type { Reader } from './reader';
import { Kind } from './kinds';
import { isBrand } from './brands';
import { Beside } from './words';

/** Whether a token continues a number or word before it: the second of "A2014", the third of "1.15". */
export function continues(r: Reader, start: number): boolean {
  if (start <= 0 || !r.glued(start)) return false;
  const before = r.beside(start - 1);
  if (!r.isMark(start - 1) || (before & Beside.currency) !== 0) return true;
  return (
    (before & Beside.joint) !== 0 &&
    start > 1 &&
    r.glued(start - 1) &&
    (r.isNumber(start - 2) || (r.isWord(start - 2) && !r.is(start - 1, '/')))
  );
}

/** "monday.com": a word and a dot with small letters right after. */
const isDomain = (r: Reader, end: number): boolean => r.is(end, '.') && r.isWord(end - 1) && r.glued(end + 1) && r.isLower(end + 1);

/** Whether a number or word continues after its tokens: "1.15.2", "2018-modellen", "monday.com". */
export function goesOn(r: Reader, end: number): boolean {
  if (end >= r.count || !r.glued(end)) return false;
  const mark = r.beside(end);
  if (!r.isMark(end) || (mark & Beside.currency) !== 0 || isDomain(r, end)) return true;
  if ((mark & Beside.joint) === 0 || !r.glued(end + 1)) return false;
  return r.isNumber(end + 1) || (r.isWord(end + 1) && r.isDash(end) && r.isNumber(end - 1));
}

/** Whether a bare number among the tokens counts something else: "2000 kroner", "nr. 6/2022", "side 12". */
export function isAmount(r: Reader, start: number, { value, end, need, rule }: Reading): boolean {
  if (isAlways(r, start, rule)) return true;
  const exact = value.kind === 'day' && value.year !== null;
  const after = r.beside(end);
  if (((after | r.beside(start - 1)) & Beside.currency) !== 0) return !exact;
  const counted = r.isNumber(end - 1) && !r.opensLine(end) && ((after & Beside.amountAfter) !== 0 || (r.isNumber(end) && !exact));
  if (counted && (need === 'cue' || value.kind === 'year' || rule === 'numeric-day-and-month')) return true;
  if (!r.isNumber(start) || r.opensLine(start)) return false;
  const before = r.is(start - 1, '.') ? start - 2 : start - 1;
  if (need === 'nothing' && exact) return false;
  return (r.beside(before) & Beside.amountBefore) !== 0 || (r.isNumber(start - 1) && value.kind !== 'interval');
}

/** "24/7": day and night; "den 24/7" is a day. */
function isAlways(r: Reader, start: number, rule: Reading['rule']): boolean {
  return (
    rule === 'numeric-day-and-month' &&
    r.is(start, '24') &&
    r.is(start + 1, '/') &&
    r.is(start + 2, '7') &&
    r.hit(start - 1, Kind.dayArticle) === null
  );
}

/** "um 10.30 Uhr", "kl. 10.30": whether it is a time of day rather than a day. */
export function isClock(r: Reader, start: number, { rule, end }: Reading): boolean {
  if (rule !== 'numeric-day-and-month' || r.opensLine(start)) return false;
  return (
    r.hit(start - 1, Kind.clockBefore)?.end === start ||
    (start > 1 && r.hit(start - 2, Kind.clockBefore)?.end === start) ||
    (!r.opensLine(end) && r.hit(end, Kind.clockAfter) !== null)
  );
}

/** "300 BC", "5th century BCE", "1 January 49 BC". */
export function isOfOtherEra(r: Reader, { end }: Reading): boolean {
  return !r.opensLine(end) && (r.hit(end, Kind.bce) !== null || (r.isNumber(end) && r.hit(end + 1, Kind.bce) !== null));
}

/**
 * Whether an expression is indefinite: "a Friday", "en mandag" (any such day), "om vinteren" (every winter), "sommar-
 * och …", "oktober-sjefen", "la Saint-Jean-de-Luz" (a part of a compound).
 */
export function isIndefinite(r: Reader, start: number, { value, end }: Reading): boolean {
  const hyphened = r.isWord(end - 1) && r.isDash(end) && r.glued(end);
  if (hyphened && !r.glued(end + 1)) return true;
  if (!isBare(value)) return false;
  if (hyphened && r.isWord(end + 1) && (value.kind === 'holiday' || r.bits(end + 1) === 0)) return true;
  if (start === 0 || r.opensLine(start)) return false;
  if (isEach(r, start)) return true;
  return r.hit(start - 1, Kind.count)?.sense.value === 1 || (value.kind === 'season' && (r.beside(start - 1) & Beside.habit) !== 0);
}

/** "every Monday", "tous les lundis". */
const isEach = (r: Reader, start: number): boolean =>
  r.hit(start - 1, Kind.each)?.end === start || (start > 1 && r.hit(start - 2, Kind.each)?.end === start);

/** A weekday, a month, a season or a feast with nothing else. */
const isBare = (value: Expression): boolean =>
  ((value.kind === 'weekday' || value.kind === 'holiday') && value.shift === null && (value.kind === 'weekday' || value.year === null)) ||
  ((value.kind === 'season' || value.kind === 'month') && value.year === null && (value.kind === 'month' || value.shift === null));

/** "forlagssjefen i Oktober": where months are not capitalized, a capitalized one inside a sentence is a name. */
export function isName(r: Reader, start: number, reading: Reading): boolean {
  const { value, end } = reading;
  if (isBrand(r, start, reading)) return true;
  if (r.vocabulary.writes.capitalized || value.kind !== 'month' || !isBare(value) || r.opensLine(start)) return false;
  const before = end - 2;
  return r.scan.tokens.shapes[end - 1] === CAPITALIZED && r.isWord(before) && r.isLower(before) && r.scan.in === 'text';
}

/** "do", "mi", "so" on a line of their own, as in code: where weekdays are capitalized, a lower-case abbreviation is a word. */
export function isCommonAbbreviation(r: Reader, start: number, end: number): boolean {
  return r.vocabulary.writes.capitalized && end === start + 1 && end < r.count && r.isLower(start) && isShort(r, start);
}

/** Whether it is an abbreviation of a weekday or a month. */
const isShort = (r: Reader, i: number): boolean => r.word(i).length <= 3 && (r.hit(i, Kind.month) ?? r.hit(i, Kind.weekday)) !== null;

/** Whether a lower-case month or weekday is an ordinary word: "13-17 may be". */
export function isCommonWord(r: Reader, start: number, end: number): boolean {
  if (!r.vocabulary.writes.capitalized) return false;
  for (let i = start; i < end; i++) if (r.isLower(i) && (r.hit(i, Kind.month) ?? r.hit(i, Kind.weekday))?.sense.weak === true) return true;
  return false;
}
