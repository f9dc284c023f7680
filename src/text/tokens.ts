import { isLetter } from './letters';
import { WordTable } from './words';
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

/** Readers look a few tokens ahead of the last one, where all is 0. */
const SLACK = 8;
const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** The words met so far, kept from text to text; it is left behind when it grows too large. */
let met = new WordTable();

/** Cuts a text into tokens. Linear in its length. */
export function tokenize(text: string): Tokens {
  return tokenizeParts(text, linesOf(text));
}

/**
 * A text is cut a line at a time: what the engine compiles meanwhile is taken up at the next call. Of one loop over the whole
 * text it would compile the rest as well, which in a process that has just begun is as much again.
 */
function linesOf(text: string): number[] {
  const lines: number[] = [];
  let start = 0;
  for (let end = text.indexOf('\n') + 1; end !== 0; end = text.indexOf('\n', end) + 1) {
    lines.push(start, end);
    start = end;
  }
  lines.push(start, text.length);
  return lines;
}

/**
 * Cuts parts of a text into tokens, as if nothing stood between the parts.
 *
 * @param parts pairs of offsets in rising order, none within a word or number
 */
export function tokenizeParts(text: string, parts: readonly number[]): Tokens {
  const table = met;
  let room = 2 * SLACK;
  for (let part = 0; part < parts.length; part += 2) room += (parts[part + 1]! - parts[part]!) >> 2;
  const columns = new Columns(room);
  for (let part = 0; part < parts.length; part += 2) cut(text, parts[part]!, parts[part + 1]!, columns, table);
  const { starts, ends, kinds, shapes, before, ids, capitals, count, capitalCount } = columns;
  const words = lowerCased(ids, count, table);
  if (table.isFull) met = new WordTable();
  return { text, count, starts, ends, kinds, shapes, before, words, ids, capitals, capitalCount, table };
}

/** The number of a lower-case word in a table; -1 where no text had it so printed. */
export function numberOf(table: WordTable, word: string): number {
  let hash = FNV_START;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ unitAt(word, i), FNV_PRIME);
  return table.find(word, 0, word.length, hash);
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

/** Adds the tokens between two offsets. */
function cut(text: string, from: number, to: number, columns: Columns, table: WordTable): void {
  let gap = gapBefore(text, from);
  let i = from;
  while (i < to) {
    let unit = unitAt(text, i);
    const kind = unit < WIDE ? CLASS[unit]! : classAt(text, i);
    if (kind === 0) {
      if (unit === 10) gap = NEW_LINE;
      else if (gap === GLUED) gap = SPACED;
      i++;
      continue;
    }
    const start = i;
    let hash = Math.imul(FNV_START ^ unit, FNV_PRIME);
    i++;
    if (unit >= WIDE && isPair(text, start)) hash = Math.imul(hash ^ unitAt(text, i++), FNV_PRIME);
    // Words and numbers go on; a mark ends behind its first code point.
    if (kind !== MARK) {
      while (i < to) {
        unit = unitAt(text, i);
        if ((unit < WIDE ? CLASS[unit]! : classAt(text, i)) !== kind) break;
        hash = Math.imul(hash ^ unit, FNV_PRIME);
        i++;
        if (unit >= WIDE && isPair(text, i - 1)) hash = Math.imul(hash ^ unitAt(text, i++), FNV_PRIME);
      }
    }
    const known = table.find(text, start, i, hash);
    columns.add(start, i, kind, gap, known === -1 ? learn(table, text.slice(start, i), kind, hash) : known, table);
    gap = GLUED;
  }
}

/** The lower case of each word. */
function lowerCased(ids: Int32Array, count: number, { lower }: WordTable): string[] {
  const words: string[] = [];
  for (let at = 0; at < count; at++) words.push(lower[ids[at]!]!);
  return words;
}

function learn(table: WordTable, printed: string, kind: number, hash: number): number {
  const lower = lowerKeepingLength(printed);
  return table.add(printed, lower, kind, kind === WORD ? shapeOf(printed, lower) : 0, hash);
}

/** Bytes of a token in all columns of numbers: four of 32 bits and three of 8. */
const BYTES = 4 * 4 + 3;

/** The columns of tokens while they are cut, side by side in one buffer; most texts have fewer than a token each four units. */
class Columns {
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

  constructor(room: number) {
    this.make(room);
  }

  add(start: number, end: number, kind: number, gap: number, id: number, table: WordTable): void {
    if (this.count + SLACK >= this.room) this.grow();
    const at = this.count++;
    const shape = table.shapes[id]!;
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

/** The class of the code point that begins at an offset. */
function classAt(text: string, i: number): number {
  return classOf(text.codePointAt(i)!);
}

/** Whether a code point of two units begins at an offset. */
function isPair(text: string, i: number): boolean {
  return text.codePointAt(i)! > 0xffff;
}
