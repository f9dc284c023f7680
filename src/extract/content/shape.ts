import { unitAt } from '../../text/units';

/** How a line's text looks, counted in one pass over its units. */
export interface Shape {
  words: number;
  /** Sentence ends followed by a space or the end. */
  sentences: number;
  digits: number;
  endsSentence: boolean;
  startsLower: boolean;
  /** More capitals than small letters. */
  capitals: boolean;
}

const isSentenceEnd = (unit: number): boolean => unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === 0x3002;
const isClosing = (unit: number): boolean =>
  unit === 0x22 ||
  unit === 0x27 ||
  unit === 0x29 ||
  unit === 0x201d ||
  unit === 0x2019 ||
  unit === 0xbb ||
  unit === 0x201c ||
  unit === 0x5d;
/** Scripts written without spaces: two of their characters count as a word. */
const isIdeograph = (unit: number): boolean => unit >= 0x3040 && unit < 0xfb00;

const FULL_STOP_OF_IDEOGRAPHS = 0x3002;
const COLON = 0x3a;
/** Units below this are counted by table. */
const NARROW = 0x80;
/** Two counts share one number, each below `HIGH`; after `PIECE` units they are split. */
const HIGH = 1 << 16;
const PIECE = HIGH / 2 - 1;
/** Marks a sentence end, which depends on the unit after it. */
const END = 1 << 31;

const table = (countOf: (unit: number) => number): Int32Array => Int32Array.from({ length: NARROW }, (_, unit) => countOf(unit));
const within = (unit: number, from: number, to: number): boolean => unit >= from && unit <= to;
/** Counts small letters in the low bits, capitals in the high ones. */
const LETTERS = table((unit) => (within(unit, 0x61, 0x7a) ? 1 : within(unit, 0x41, 0x5a) ? HIGH : 0));
/** Counts spaces in the low bits, digits in the high ones. */
const SPACES = table((unit) => (unit === 0x20 ? 1 : within(unit, 0x30, 0x39) ? HIGH : isSentenceEnd(unit) ? END : 0));

/** Counts by adding table entries: a branch per unit takes three times as long, since word ends can't be predicted. */
export function shapeOf(text: string): Shape {
  const { length } = text;
  // Module-level names are not constants in a bundle; local copies are.
  const ofLetters = LETTERS;
  const ofSpaces = SPACES;
  let small = 0;
  let capitals = 0;
  let spaces = 0;
  let digits = 0;
  let sentences = 0;
  let ideographs = 0;
  for (let from = 0; from < length; from += PIECE) {
    const to = Math.min(length, from + PIECE);
    let letters = 0;
    let others = 0;
    for (let i = from; i < to; i++) {
      const unit = unitAt(text, i);
      if (unit < NARROW) {
        const found = ofSpaces[unit]!;
        letters = (letters + ofLetters[unit]!) | 0;
        if (found !== END) {
          others = (others + found) | 0;
          continue;
        }
      } else if (!isSentenceEnd(unit)) {
        if (isIdeograph(unit)) ideographs++;
        continue;
      }
      if (unit === FULL_STOP_OF_IDEOGRAPHS || endsAt(text, i)) sentences++;
    }
    small += letters & (HIGH - 1);
    capitals += letters >> 16;
    spaces += others & (HIGH - 1);
    digits += others >> 16;
  }
  return shaped(text, spaces + 1 + (ideographs >> 1), sentences, digits, capitals > small && capitals > 3);
}

function shaped(text: string, words: number, sentences: number, digits: number, capitals: boolean): Shape {
  const last = lastUnit(text);
  return {
    words,
    sentences,
    digits,
    endsSentence: isSentenceEnd(last) || last === COLON,
    startsLower: within(text.charCodeAt(0), 0x61, 0x7a),
    capitals,
  };
}

/** The last unit that is not closing punctuation; the first unit where all are. */
function lastUnit(text: string): number {
  for (let at = text.length - 1; ; at--) {
    const unit = text.charCodeAt(at);
    if (at <= 0 || !isClosing(unit)) return unit;
  }
}

/**
 * Whether the mark at `at` ends a sentence. Reads a code point, for which the engine emits a call: `charCodeAt` would be
 * inlined for every string representation, and a second inlined copy takes longer to compile than the whole loop.
 */
function endsAt(text: string, at: number): boolean {
  const next = text.codePointAt(at + 1) ?? 0x20;
  return next === 0x20 || isClosing(next);
}
