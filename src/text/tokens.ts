/** Kinds of tokens. */
export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;

/** Case shapes of word tokens. */
export const LOWER = 1;
export const CAPITALIZED = 2;
export const UPPER = 3;
export const MIXED = 4;

/** What stands before a token. */
export const GLUED = 0;
export const SPACED = 1;
export const NEW_LINE = 2;

/**
 * A text cut once into tokens, for all recognizers. A word is a run of letters and combining marks, a number a run of
 * ASCII digits, anything else but white space a mark of one code point. Offsets are UTF-16 units.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  readonly shapes: Uint8Array;
  /** GLUED, SPACED or NEW_LINE; the first token of a text is NEW_LINE. */
  readonly before: Uint8Array;
  /** Lower-cased words and digits; a mark stands for itself. */
  readonly words: readonly string[];
}

const LETTER = /[\p{L}\p{M}]/u;
const WIDE_SPACE = /\s/u;

/** Class of a UTF-16 unit: WORD, NUMBER, MARK or 0 for white space, for the units below 0x250 (Latin). */
const CLASS = new Uint8Array(0x250);
for (let unit = 0; unit < CLASS.length; unit++) {
  const char = String.fromCharCode(unit);
  CLASS[unit] = unit >= 48 && unit <= 57 ? NUMBER : WIDE_SPACE.test(char) ? 0 : LETTER.test(char) ? WORD : MARK;
}

/** WORD, NUMBER, MARK or 0 (white space) for one code point. */
export function classOf(code: number): number {
  if (code < 0x250) return CLASS[code]!;
  if (code >= 0x2010 && code <= 0x205e) return code === 0x2028 || code === 0x2029 || code === 0x202f ? 0 : MARK;
  const char = String.fromCodePoint(code);
  return LETTER.test(char) ? WORD : WIDE_SPACE.test(char) ? 0 : MARK;
}

function shapeOf(text: string, lower: string, start: number, end: number): number {
  let upper = 0;
  let cased = 0;
  let first = false;
  for (let i = start; i < end; i++) {
    const a = text.charCodeAt(i);
    const isUpper = a !== lower.charCodeAt(i);
    if (isUpper) {
      upper++;
      if (i === start) first = true;
    }
    cased++;
  }
  if (upper === 0) return LOWER;
  if (upper === cased) return cased === 1 ? CAPITALIZED : UPPER;
  return first && upper === 1 ? CAPITALIZED : MIXED;
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

/** Cuts a text into tokens. Linear in its length. */
export function tokenize(text: string): Tokens {
  const lower = lowerKeepingLength(text);
  const room = text.length;
  const starts = new Int32Array(room);
  const ends = new Int32Array(room);
  const kinds = new Uint8Array(room);
  const shapes = new Uint8Array(room);
  const before = new Uint8Array(room);
  const words: string[] = [];
  let count = 0;
  let gap = NEW_LINE;
  let i = 0;
  while (i < room) {
    let code = text.charCodeAt(i);
    let width = 1;
    if (code >= 0xd800 && code < 0xdc00) {
      code = text.codePointAt(i)!;
      width = code > 0xffff ? 2 : 1;
    }
    const kind = classOf(code);
    if (kind === 0) {
      if (code === 10) gap = NEW_LINE;
      else if (gap === GLUED) gap = SPACED;
      i++;
      continue;
    }
    const start = i;
    i += width;
    if (kind !== MARK) i = endOfRun(text, i, kind);
    starts[count] = start;
    ends[count] = i;
    kinds[count] = kind;
    before[count] = gap;
    gap = GLUED;
    if (kind === WORD) shapes[count] = shapeOf(text, lower, start, i);
    words.push(lower.slice(start, i));
    count++;
  }
  return { text, count, starts, ends, kinds, shapes, before, words };
}

function endOfRun(text: string, from: number, kind: number): number {
  let i = from;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit < 0xdc00) {
      const code = text.codePointAt(i)!;
      if (classOf(code) !== kind) return i;
      i += code > 0xffff ? 2 : 1;
    } else {
      if (classOf(unit) !== kind) return i;
      i++;
    }
  }
  return i;
}
