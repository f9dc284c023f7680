import { CAPITALIZED, SPACED, UPPER } from '../../../text/token-kinds';
import type { Reading } from './expression';
import { Kind } from './kinds';
import type { Reader } from './reader';

/** Whether a word of the calendar is (part of) the name of a paper, a brand or a work, as its capitals show. */
export function isBrand(r: Reader, start: number, { value, end }: Reading): boolean {
  const last = end - 1;
  const shape = r.scan.tokens.shapes[last];
  if (shape === UPPER && value.kind === 'month' && value.year === null) return opensSentenceInCapitals(r, start, end);
  if (value.kind === 'weekday' && isNamed(r, start)) return true;
  if (shape === UPPER && value.kind === 'weekday') return isJoinedInCapitals(r, last);
  return shape === CAPITALIZED && value.kind === 'relative' && end === start + 1 && isEachInCapitals(r, start);
}

/** "SEPTEMBER was founded by two sailors": nobody shouts the month alone. */
const opensSentenceInCapitals = (r: Reader, start: number, end: number): boolean =>
  end === start + 1 && r.isLower(end) && !r.opensLine(end) && (r.opensLine(start) || r.is(start - 1, '.'));

/** "Cyber Monday", "Giving Tuesday": a day of the year, or one that happened once, and not the nearest such weekday. */
const isNamed = ({ scan: { tokens } }: Reader, start: number): boolean =>
  start > 0 && tokens.before[start] === SPACED && tokens.shapes[start - 1] === CAPITALIZED && NAMED.has(tokens.words[start - 1]!);
const NAMED: ReadonlySet<string> = new Set([
  'cyber',
  'giving',
  'super',
  'blue',
  'bloody',
  'throwback',
  'casual',
  'fat',
  'manic',
  'taco',
  'meatless',
]);

/** "WELT am SONNTAG": capitals before and after a small word. */
const isJoinedInCapitals = (r: Reader, last: number): boolean =>
  last > 1 && !r.opensLine(last) && !r.opensLine(last - 1) && r.isLower(last - 1) && r.scan.tokens.shapes[last - 2] === UPPER;

/** "Another Tomorrow", "Every Today": any such day, and a name by its capitals. */
const isEachInCapitals = (r: Reader, start: number): boolean =>
  start > 0 && !r.opensLine(start) && r.hit(start - 1, Kind.each)?.end === start && r.scan.tokens.shapes[start - 1] === CAPITALIZED;
