import type { NameLinesTable } from '#tables/load';
import { Planes, uint32Of } from '../text/packed';
import { unitAt } from '../text/units';

const BAR = 124;
/** Precedes the digits of a unit beyond ASCII. */
const ESCAPE = '{';
const ESCAPE_DIGITS = 3;
const LAST_ASCII = 127;
/** Initial state of a hash. */
export const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/**
 * A set of names that is searched in place: one text in the order of a hash, so that nothing has to be built before the
 * first lookup. A name is identified by the offset of its line. The text is ASCII, which the engine loads from a file
 * without conversion; `fromAscii` decodes the rest.
 */
export class NameLines {
  readonly lines: string;
  private readonly starts: Planes;
  private readonly mask: number;
  /** Rules out most words that are not names without a look at the text. */
  private readonly filter: Uint32Array;
  private readonly filterMask: number;

  constructor({ lines, starts, filter }: NameLinesTable) {
    this.lines = lines;
    this.starts = new Planes(starts);
    this.mask = this.starts.count - 2;
    this.filter = uint32Of(filter);
    this.filterMask = this.filter.length * 32 - 1;
  }

  /** Whether a name may have the hash; hardly any other text passes. */
  mayHold(hash: number): boolean {
    const bit = (hash >>> 3) & this.filterMask;
    return (this.filter[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  }

  /** The offset of the line of a lower-case name, or -1. A caller that searches several sets passes the hash. */
  find(key: string, hash = hashOfName(key)): number {
    if (!this.mayHold(hash)) return -1;
    const written = inAscii(key);
    const bucket = (hash >>> 3) & this.mask;
    const end = this.starts.of(bucket + 1);
    for (let at = this.starts.of(bucket); at < end; at = this.lines.indexOf('~', at) + 1) {
      if (this.lines.charCodeAt(at + written.length) === BAR && this.lines.startsWith(written, at)) return at;
    }
    return -1;
  }

  /** The offset of the entry of a name. */
  known(line: number): number {
    return this.lines.indexOf('|', line) + 1;
  }

  /** The lower-case name on a line. */
  name(line: number): string {
    return fromAscii(this.lines.slice(line, this.known(line) - 1));
  }

  /** The offset of every line, for tests and scripts. */
  *all(): Generator<number> {
    for (let at = 0; at < this.lines.length; at = this.lines.indexOf('~', at) + 1) yield at;
  }
}

/** FNV-1a over UTF-16 units, with its high bits folded onto the low ones. */
export function hashOfName(key: string): number {
  return foldedHash(hashOn(FNV_START, key));
}

/** Continues an unfolded hash over the first units of a text. */
export function hashOn(state: number, text: string, length = text.length): number {
  let hash = state;
  for (let i = 0; i < length; i++) hash = onUnit(hash, unitAt(text, i));
  return hash;
}

/** Continues an unfolded hash over one unit. */
export const onUnit = (state: number, unit: number): number => Math.imul(state ^ unit, FNV_PRIME);

export const foldedHash = (state: number): number => state ^ (state >>> 15);

/** Decodes a number of six bits a character, the highest first: characters from '#' on, without the backslash. */
export function numberAt(text: string, at: number, digits: number): number {
  let number = 0;
  for (let i = at; i < at + digits; i++) {
    const unit = unitAt(text, i);
    number = (number << 6) | (unit < 92 ? unit - 35 : unit - 36);
  }
  return number;
}

/** Encodes a text for a line: units beyond ASCII become numbers. */
export function inAscii(text: string): string {
  let written = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = unitAt(text, i);
    if (unit <= LAST_ASCII) continue;
    written += text.slice(from, i) + ESCAPE + digitsOf(unit, ESCAPE_DIGITS);
    from = i + 1;
  }
  return from === 0 ? text : written + text.slice(from);
}

/** Decodes the output of `inAscii`. */
export function fromAscii(written: string): string {
  let text = '';
  let from = 0;
  for (let at = written.indexOf(ESCAPE); at !== -1; at = written.indexOf(ESCAPE, from)) {
    text += written.slice(from, at) + String.fromCharCode(numberAt(written, at + 1, ESCAPE_DIGITS));
    from = at + 1 + ESCAPE_DIGITS;
  }
  return from === 0 ? written : text + written.slice(from);
}

/** The inverse of `numberAt`. */
function digitsOf(number: number, digits: number): string {
  let text = '';
  for (let shift = 6 * (digits - 1); shift >= 0; shift -= 6) {
    const digit = (number >> shift) & 63;
    text += String.fromCharCode(digit < 57 ? digit + 35 : digit + 36);
  }
  return text;
}

/** A lower-case name with a capital after each blank, hyphen, apostrophe and point, as most names are printed. */
export function capitalized(name: string): string {
  return name.replace(/(?<=^|[ '.-])./gu, (letter) => letter.toUpperCase());
}
