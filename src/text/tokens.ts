import { isLetter } from './letters';
import { unitAt } from './units';
import { behindLetters, BEYOND_ASCII, codeAt, encode, hashOfBytes, surplusOf, widthOf, type Encoded } from './utf8';
import { WordTable } from './words';

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
  /** The number of each token, as printed, in `table`. */
  readonly ids: Int32Array;
  /** The tokens that are words with a capital anywhere, in order; the first `capitalCount` hold. */
  readonly capitals: Int32Array;
  readonly capitalCount: number;
  readonly table: WordTable;
}

const WIDE_SPACE = /\s/u;

/** From here on the class of a unit is looked up. */
const WIDE = 0x250;

/** Class of a UTF-16 unit: WORD, NUMBER, MARK or 0 for white space, for the units below 0x250 (Latin). */
const CLASS = new Uint8Array(WIDE);
for (let unit = 0; unit < CLASS.length; unit++) {
  CLASS[unit] = unit >= 48 && unit <= 57 ? NUMBER : WIDE_SPACE.test(String.fromCharCode(unit)) ? 0 : isLetter(unit) ? WORD : MARK;
}

/** WORD, NUMBER, MARK or 0 (white space) for one code point. */
export function classOf(code: number): number {
  if (code < WIDE) return CLASS[code]!;
  if (code >= 0x2010 && code <= 0x205e) return code === 0x2028 || code === 0x2029 || code === 0x202f ? 0 : MARK;
  return isLetter(code) ? WORD : WIDE_SPACE.test(String.fromCodePoint(code)) ? 0 : MARK;
}

function shapeOf(printed: string, lower: string): number {
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

const NEW_LINE_BYTE = 10;

/** Readers look a few tokens ahead of the last one, where all is 0. */
const SLACK = 8;

/** The words met so far, kept from text to text; it is left behind when it grows too large. */
let met = new WordTable();

/**
 * Cuts a text into tokens. Linear in its length. It is cut a line at a time: what the engine compiles meanwhile is taken up
 * at the next call. Of one loop over the whole text it would compile the rest as well, which in a process that has just begun
 * is as much again.
 */
export function tokenize(text: string): Tokens {
  const columns = new Columns(text.length);
  const encoded = encode(text);
  for (let at = 0; at < encoded.length;) at = cutLine(text, encoded, at, NEW_LINE, columns);
  return columns.tokensOf(text);
}

/**
 * Cuts parts of a text into tokens, as if nothing stood between the parts.
 *
 * @param parts pairs of offsets in rising order, none within a word or number
 */
export function tokenizeParts(text: string, parts: readonly number[]): Tokens {
  let units = 0;
  for (let part = 0; part < parts.length; part += 2) units += parts[part + 1]! - parts[part]!;
  const columns = new Columns(units);
  for (let part = 0; part < parts.length; part += 2) {
    const from = parts[part]!;
    const encoded = encode(text.slice(from, parts[part + 1]));
    columns.shift = from;
    let gap = gapBefore(text, from);
    for (let at = 0; at < encoded.length; gap = NEW_LINE) at = cutLine(text, encoded, at, gap, columns);
  }
  return columns.tokensOf(text);
}

/** The number of a lower-case word in a table; -1 where no text had it so printed. */
export function numberOf(table: WordTable, word: string): number {
  const { view, length } = encode(word);
  return table.find(view, 0, length, hashOfBytes(view, 0, length));
}

/** What stands before a part: white space with a new line in it or without, or something else. */
function gapBefore(text: string, from: number): number {
  let gap = GLUED;
  for (let i = from - 1; i >= 0; i--) {
    const unit = unitAt(text, i);
    if (unit === 10) return NEW_LINE;
    if ((unit < WIDE ? CLASS[unit]! : classOf(unit)) !== 0) return gap;
    gap = SPACED;
  }
  return NEW_LINE;
}

/**
 * Adds the tokens from one byte on, up to the next line.
 *
 * @param gapAtStart what stands before the first
 * @returns the byte behind
 */
function cutLine(text: string, { bytes, view, length }: Encoded, from: number, gapAtStart: number, columns: Columns): number {
  const { table } = columns;
  let { shift } = columns;
  let gap = gapAtStart;
  let at = from;
  while (at < length) {
    let byte = bytes[at]!;
    const kind = byte < BEYOND_ASCII ? CLASS[byte]! : classOf(codeAt(bytes, at));
    if (kind === 0) {
      if (gap === GLUED) gap = SPACED;
      if (byte >= BEYOND_ASCII) {
        at += widthOf(byte);
        shift -= surplusOf(byte);
      } else {
        at++;
        if (byte === NEW_LINE_BYTE) break;
      }
      continue;
    }
    const first = at;
    const start = at + shift;
    if (kind === WORD) at = behindLetters(view, at, length);
    // Words and numbers go on; a mark ends behind its first code point.
    while (at < length) {
      byte = bytes[at]!;
      if ((byte < BEYOND_ASCII ? CLASS[byte]! : classOf(codeAt(bytes, at))) !== kind) break;
      if (byte < BEYOND_ASCII) at++;
      else {
        at += widthOf(byte);
        shift -= surplusOf(byte);
      }
      if (kind === MARK) break;
    }
    let id = table.find(view, first, at, hashOfBytes(view, first, at));
    if (id === -1) id = learn(table, text.slice(start, at + shift), kind, view, first, at);
    columns.add(start, at + shift, kind, gap, id);
    gap = GLUED;
  }
  columns.shift = shift;
  return at;
}

/** The lower case of each word. */
function lowerCased(ids: Int32Array, count: number, { lower }: WordTable): string[] {
  const words = new Array<string>(count);
  for (let at = 0; at < count; at++) words[at] = lower[ids[at]!]!;
  return words;
}

/** Stands for half of a pair as well: what is kept of it must not depend on which was met first. */
const REPLACEMENT = '\ufffd';
const isHalf = (mark: string): boolean => mark.length === 1 && (unitAt(mark, 0) & 0xf800) === 0xd800;

function learn(table: WordTable, text: string, kind: number, view: DataView, first: number, end: number): number {
  const printed = kind === MARK && isHalf(text) ? REPLACEMENT : text;
  const lower = lowerKeepingLength(printed);
  return table.add(printed, lower, kind, kind === WORD ? shapeOf(printed, lower) : 0, view, first, end);
}

/** Bytes of a token in all columns of numbers: four of 32 bits and three of 8. */
const BYTES = 4 * 4 + 3;

/** The columns of tokens while they are cut, side by side in one buffer; most texts have fewer than a token each four units. */
class Columns {
  readonly table = met;
  /** How far the next unit lies behind the byte that it begins with. */
  shift = 0;
  count = 0;
  capitalCount = 0;
  starts!: Int32Array;
  ends!: Int32Array;
  ids!: Int32Array;
  capitals!: Int32Array;
  kinds!: Uint8Array;
  shapes!: Uint8Array;
  before!: Uint8Array;
  private room = 0;

  /** @param units of the text to be cut */
  constructor(units: number) {
    this.make(2 * SLACK + (units >> 2));
  }

  /** The tokens of a text that has been cut. */
  tokensOf(text: string): Tokens {
    const { starts, ends, kinds, shapes, before, ids, capitals, count, capitalCount, table } = this;
    const words = lowerCased(ids, count, table);
    if (table.isFull) met = new WordTable();
    return { text, count, starts, ends, kinds, shapes, before, words, ids, capitals, capitalCount, table };
  }

  add(start: number, end: number, kind: number, gap: number, id: number): void {
    if (this.count + SLACK >= this.room) this.grow();
    const at = this.count++;
    const shape = this.table.shapes[id]!;
    this.starts[at] = start;
    this.ends[at] = end;
    this.kinds[at] = kind;
    this.before[at] = gap;
    this.ids[at] = id;
    this.shapes[at] = shape;
    if (shape > LOWER) this.capitals[this.capitalCount++] = at;
  }

  private make(room: number): void {
    const buffer = new ArrayBuffer(room * BYTES);
    this.room = room;
    this.starts = new Int32Array(buffer, 0, room);
    this.ends = new Int32Array(buffer, 4 * room, room);
    this.ids = new Int32Array(buffer, 8 * room, room);
    this.capitals = new Int32Array(buffer, 12 * room, room);
    this.kinds = new Uint8Array(buffer, 16 * room, room);
    this.shapes = new Uint8Array(buffer, 17 * room, room);
    this.before = new Uint8Array(buffer, 18 * room, room);
  }

  /** Twice the room. */
  private grow(): void {
    const { starts, ends, ids, capitals, kinds, shapes, before } = this;
    this.make(this.room * 2);
    this.starts.set(starts);
    this.ends.set(ends);
    this.ids.set(ids);
    this.capitals.set(capitals);
    this.kinds.set(kinds);
    this.shapes.set(shapes);
    this.before.set(before);
  }
}
