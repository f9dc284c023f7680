import { isLetter } from './letters';
import { unitAt } from './units';

/** Kinds of tokens. */
export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;

/** Case shapes of word tokens. */
export const LOWER = 1;
export const CAPITALIZED = 2;
export const UPPER = 3;
export const MIXED = 4;

/** What precedes a token: nothing, a space, or the end of a line. */
export const GLUED = 0;
export const SPACED = 1;
export const NEW_LINE = 2;

const WIDE_SPACE = /\s/u;

/** From this unit on the class is looked up. */
export const WIDE = 0x250;

/** Class of a UTF-16 unit: WORD, NUMBER, MARK or 0 for white space, for the units below 0x250 (Latin). */
export const CLASS = new Uint8Array(WIDE);
for (let unit = 0; unit < CLASS.length; unit++) {
  CLASS[unit] = unit >= 48 && unit <= 57 ? NUMBER : WIDE_SPACE.test(String.fromCharCode(unit)) ? 0 : isLetter(unit) ? WORD : MARK;
}

/** WORD, NUMBER, MARK or 0 (white space) for one code point. */
export function classOf(code: number): number {
  if (code < WIDE) return CLASS[code]!;
  if (code >= 0x2010 && code <= 0x205e) return code === 0x2028 || code === 0x2029 || code === 0x202f ? 0 : MARK;
  return isLetter(code) ? WORD : WIDE_SPACE.test(String.fromCodePoint(code)) ? 0 : MARK;
}

/** The case shape of a printed word, given its lower case of the same length. */
export function shapeOf(printed: string, lower: string): number {
  let upper = 0;
  for (let i = 0; i < printed.length; i++) if (unitAt(printed, i) !== unitAt(lower, i)) upper++;
  if (upper === 0) return LOWER;
  if (upper === printed.length) return upper === 1 ? CAPITALIZED : UPPER;
  return upper === 1 && printed.charCodeAt(0) !== lower.charCodeAt(0) ? CAPITALIZED : MIXED;
}

/** Lower-cases without changing the length, so that offsets hold. */
export function lowerKeepingLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let out = '';
  for (const char of text) {
    const low = char.toLowerCase();
    out += low.length === char.length ? low : char;
  }
  return out;
}
