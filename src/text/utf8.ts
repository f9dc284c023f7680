/** Bytes of the shared buffer; a longer text gets a buffer of its own. */
const ROOM = 1 << 14;
/** Maximum number of bytes of a UTF-16 unit. */
const MOST_OF_UNIT = 3;
/** Bytes are read four at a time; the last three may lie after the end of the text. */
const STEP = 4;

const encoder = new TextEncoder();

/** The bytes of a text in UTF-8, until the next text is encoded; only the first `length` are valid. */
export class Encoded {
  readonly bytes: Uint8Array;
  /** A view of the same bytes. */
  readonly view: DataView;
  length = 0;
  /** The hash of what `readLetters` has read. */
  hash = 0;

  constructor(room: number) {
    this.bytes = new Uint8Array(room);
    this.view = new DataView(this.bytes.buffer);
  }

  /** Reads the ASCII letters from an offset on, four at a time, and returns the offset after them. */
  readLetters(from: number): number {
    const { view } = this;
    let hash = 0;
    let at = from;
    for (; ; at += STEP) {
      const step = view.getInt32(at, true);
      const others = othersIn(step);
      if (others === 0) {
        hash = hashOfStep(hash, step);
        continue;
      }
      // The number of letters before the first other byte, in bits.
      const bits = firstBit(others) & -8;
      this.hash = bits === 0 ? hash : hashOfStep(hash, step & ~(-1 << bits));
      return at + (bits >> 3);
    }
  }
}

const kept = new Encoded(ROOM);

/**
 * Encodes a text in UTF-8: the platform encodes all units in less time than a loop takes to read a third of them, and
 * bytes are faster to read. A lone surrogate becomes U+FFFD, which is also one unit long.
 */
export function encode(text: string): Encoded {
  const most = text.length * MOST_OF_UNIT + STEP;
  const encoded = most <= ROOM ? kept : new Encoded(most);
  const { written } = encoder.encodeInto(text, encoded.bytes);
  encoded.length = written;
  // No letter follows the last one.
  encoded.view.setInt32(written, 0, true);
  return encoded;
}

/** How many steps of four bytes a number of bytes takes. */
export const stepsOf = (bytes: number): number => (bytes + STEP - 1) >> 2;

/** The four bytes at an offset as one number; bytes from `end` on read as zeros. */
export function stepAt(view: DataView, at: number, end: number): number {
  const step = view.getInt32(at, true);
  const excess = at + STEP - end;
  return excess > 0 ? step & (-1 >>> (excess << 3)) : step;
}

/** The hash of a range of bytes. */
export function hashOfBytes(view: DataView, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += STEP) hash = hashOfStep(hash, stepAt(view, at, end));
  return hash;
}

/** Continues the hash of a range of bytes, which starts from 0, by one step. */
export function hashOfStep(hash: number, step: number): number {
  const next = Math.imul(hash ^ step, 0x9e3779b1);
  return next ^ (next >>> 15);
}

/**
 * The high bit of each byte of a step, the bits that make ASCII letters lower-case, and the first and last lower-case
 * letter in each byte.
 */
const HIGH = 0x80808080;
const SMALL = 0x20202020;
const FIRST_LETTER = 0x61616161;
const LAST_LETTER = 0x7a7a7a7a;

/**
 * Has bits among the highest ones of the bytes that are no ASCII letters: the lowest one is that of the first. A byte below
 * the first letter or above the last sets its own highest bit, whatever it borrows from the bytes after.
 */
function othersIn(step: number): number {
  const small = step | SMALL;
  return (step | (small - FIRST_LETTER) | (LAST_LETTER - small)) & HIGH;
}

/** The number of the lowest bit that is set. */
const firstBit = (bits: number): number => 31 - Math.clz32(bits & -bits);

/** Bytes from this one on are part of a code point of several bytes. */
export const BEYOND_ASCII = 0x80;

/** The number of bytes of a code point, given its first byte beyond ASCII. */
export const widthOf = (byte: number): number => (byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4);

/** By how many the bytes of such a code point outnumber its UTF-16 units. */
export const surplusOf = (byte: number): number => (byte < 0xe0 ? 1 : 2);

/** The code point beyond ASCII whose bytes begin at an offset. */
export function codeAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  const second = bytes[at + 1]! & 0x3f;
  if (first < 0xe0) return ((first & 0x1f) << 6) | second;
  const third = bytes[at + 2]! & 0x3f;
  if (first < 0xf0) return ((first & 0x0f) << 12) | (second << 6) | third;
  return ((first & 0x07) << 18) | (second << 12) | (third << 6) | (bytes[at + 3]! & 0x3f);
}
