import { Columns } from './token-columns';
import { CLASS, classOf, GLUED, lowerKeepingLength, MARK, NEW_LINE, shapeOf, SPACED, WIDE, WORD } from './token-kinds';
import { unitAt } from './units';
import { BEYOND_ASCII, codeAt, encode, hashOfBytes, surplusOf, widthOf, type Encoded } from './utf8';
import { WordTable } from './words';

/**
 * A text tokenized once, for all recognizers. A word is a run of letters and combining marks, a number a run of ASCII
 * digits, anything else but white space a mark of one code point. Offsets are UTF-16 units.
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
  /** Words in lower case; numbers and marks as they are. */
  readonly words: readonly string[];
  /** The number of each token, as printed, in `table`. */
  readonly ids: Int32Array;
  /** The tokens that are words with a capital anywhere, in order; only the first `capitalCount` are valid. */
  readonly capitals: Int32Array;
  readonly capitalCount: number;
  readonly table: WordTable;
}

const NEW_LINE_BYTE = 10;

/** The words met so far, kept from text to text, and replaced when the table grows too large. */
let met = new WordTable();

/**
 * Cuts a text into tokens, in linear time. It works line by line because code that the engine optimizes meanwhile is
 * used from the next call on. For one loop over the whole text it would compile the rest of the loop as well, which
 * takes as long again in a process that has just started.
 */
export function tokenize(text: string): Tokens {
  const columns = new Columns(text.length, met);
  const encoded = encode(text);
  for (let at = 0; at < encoded.length;) at = cutLine(text, encoded, at, NEW_LINE, columns);
  return tokensOf(text, columns);
}

/**
 * Cuts parts of a text into tokens, as if there were nothing between the parts.
 *
 * @param parts pairs of offsets in rising order, none within a word or number
 */
export function tokenizeParts(text: string, parts: readonly number[]): Tokens {
  let units = 0;
  for (let part = 0; part < parts.length; part += 2) units += parts[part + 1]! - parts[part]!;
  const columns = new Columns(units, met);
  for (let part = 0; part < parts.length; part += 2) {
    const from = parts[part]!;
    const encoded = encode(text.slice(from, parts[part + 1]));
    columns.shift = from;
    let gap = gapBefore(text, from);
    for (let at = 0; at < encoded.length; gap = NEW_LINE) at = cutLine(text, encoded, at, gap, columns);
  }
  return tokensOf(text, columns);
}

/** The number of a lower-case word in a table; -1 if no text had it in this form. */
export function numberOf(table: WordTable, word: string): number {
  const { view, length } = encode(word);
  return table.find(view, 0, length, hashOfBytes(view, 0, length));
}

/** What separates a part from the text before: white space with or without a new line in it, or something else. */
function gapBefore(text: string, from: number): number {
  let gap = GLUED;
  for (let i = from - 1; i >= 0; i--) {
    const unit = unitAt(text, i);
    if (unit === NEW_LINE_BYTE) return NEW_LINE;
    if ((unit < WIDE ? CLASS[unit]! : classOf(unit)) !== 0) return gap;
    gap = SPACED;
  }
  return NEW_LINE;
}

/**
 * Adds the tokens from one byte on, up to the next line.
 *
 * @param gapAtStart what precedes the first
 * @returns the byte after
 */
function cutLine(text: string, encoded: Encoded, from: number, gapAtStart: number, columns: Columns): number {
  const { bytes, view, length } = encoded;
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
    if (kind === WORD) at = encoded.readLetters(at);
    const isPlain = at > first && bytes[at]! < BEYOND_ASCII;
    // Other words, and numbers, continue; a mark ends after its first code point.
    while (!isPlain && at < length) {
      byte = bytes[at]!;
      if ((byte < BEYOND_ASCII ? CLASS[byte]! : classOf(codeAt(bytes, at))) !== kind) break;
      at += byte < BEYOND_ASCII ? 1 : widthOf(byte);
      if (byte >= BEYOND_ASCII) shift -= surplusOf(byte);
      if (kind === MARK) break;
    }
    let id = table.find(view, first, at, isPlain ? encoded.hash : hashOfBytes(view, first, at));
    if (id === -1) id = learn(table, text.slice(start, at + shift), kind, view, first, at);
    columns.add(start, at + shift, kind, gap, id);
    gap = GLUED;
  }
  columns.shift = shift;
  return at;
}

/** Also stands for half of a surrogate pair: what is kept about a half must not depend on which half came first. */
const REPLACEMENT = '\ufffd';
const isHalf = (mark: string): boolean => mark.length === 1 && (unitAt(mark, 0) & 0xf800) === 0xd800;

function learn(table: WordTable, text: string, kind: number, view: DataView, first: number, end: number): number {
  const printed = kind === MARK && isHalf(text) ? REPLACEMENT : text;
  const lower = lowerKeepingLength(printed);
  return table.add(printed, lower, kind, kind === WORD ? shapeOf(printed, lower) : 0, view, first, end);
}

/** The finished tokens of a text. */
function tokensOf(text: string, columns: Columns): Tokens {
  const { starts, ends, kinds, shapes, before, ids, capitals, count, capitalCount, table } = columns;
  const words = lowerCased(ids, count, table);
  if (table.isFull) met = new WordTable();
  return { text, count, starts, ends, kinds, shapes, before, words, ids, capitals, capitalCount, table };
}

/** The lower case of each word. */
function lowerCased(ids: Int32Array, count: number, { lower }: WordTable): string[] {
  const words = new Array<string>(count);
  for (let at = 0; at < count; at++) words[at] = lower[ids[at]!]!;
  return words;
}
