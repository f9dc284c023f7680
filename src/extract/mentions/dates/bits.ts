/**
 * What a word, a number, or a run of them can contribute to a date; one bit each. Plain words never stand inside a
 * date: only the runs of date words and numbers in a text need to be read, and only those few whose combined bits can
 * make a date.
 */
export const Bit = {
  /** Any word of the date tables. */
  word: 1,
  /** A date by itself: a month, "today". */
  sure: 1 << 1,
  /** A date beside a preposition, in parentheses or alone: "maj", a season. */
  weak: 1 << 2,
  /** A date alone on its line or beside a number: "mar", "man". */
  lone: 1 << 3,
  unit: 1 << 4,
  /** A unit with numbers within the year: "uge 42". */
  numbered: 1 << 5,
  month: 1 << 6,
  weekday: 1 << 7,
  /** Makes a unit or a short name a date: "next", "first", "second half of". */
  turn: 1 << 8,
  count: 1 << 9,
  /** Tells on which side a number of units lies: "ago". */
  distance: 1 << 10,
  /** Opens or closes digits of a day, a decade or a quarter: "den 15.", "90'erne", "Q3". */
  besideDigits: 1 << 11,
  century: 1 << 12,
  /** One or two digits; three; four that may be a year; eight. */
  short: 1 << 13,
  three: 1 << 14,
  year: 1 << 15,
  eight: 1 << 16,
  /** One or two digits joined to more by a mark: "3.5.", "18-19". */
  joint: 1 << 17,
  /** One or two digits with the mark of an ordinal. */
  ordinal: 1 << 18,
  /** Follows an opening parenthesis. */
  bracketed: 1 << 19,
  /** A preposition or an article that announces dates. */
  cue: 1 << 20,
  /** A word or mark of any phrase of the tables, including those that stand only beside a date. */
  listed: 1 << 21,
  /** Set once the word has been looked up. */
  known: 1 << 22,
  /** Every run that holds a date has one of these; articles, prepositions and counts only precede or accompany it. */
  head: 1 << 23,
  /** Has another number beside it, or an apostrophe before it: a date where it stands alone. */
  loose: 1 << 24,
  /** Begins a phrase of the tables. */
  opens: 1 << 25,
} as const;

/**
 * The distinctive words of phrases ("går" of "i går") share a number of lanes: a word sets its lane's bit in the lower
 * half where it is the distinctive word, and in the upper half where it is another word of such a phrase.
 */
export const LANES = 15;
export const SHIFT = 16;
/** Whether the distinctive word and another word of a phrase may be among the members. */
export const mayHoldPhrase = ({ phrases }: RunBits): boolean => (phrases & (phrases >>> SHIFT) & 0x7fff) !== 0;

const HEADS = Bit.sure | Bit.weak | Bit.lone | Bit.unit | Bit.month | Bit.weekday | Bit.century | Bit.short | Bit.year | Bit.eight;
/** `Bit.head` for a word that suffices by itself, or is the distinctive word of a phrase. */
export const headOf = ({ bits, phrases }: WordBits): number =>
  (bits & HEADS) !== 0 || (phrases & ((1 << SHIFT) - 1)) !== 0 ? Bit.head : 0;

/** What a word can contribute: `Bit`s, and its part in phrases. */
export interface WordBits {
  bits: number;
  phrases: number;
}

/** The combined contribution of a run of date words and numbers. */
export interface RunBits extends WordBits {
  /** Whether one of its lines holds nothing else. */
  alone: boolean;
}

/**
 * Whether date words and numbers with no plain word between them can hold a date, apart from whole phrases. Never false
 * where the grammar reads a date.
 */
export function canHoldDate({ bits, alone }: RunBits): boolean {
  if ((bits & (Bit.sure | Bit.year)) !== 0) return true;
  if (
    alone &&
    ((bits & (Bit.lone | Bit.weak | Bit.eight)) !== 0 || ((bits & Bit.short) !== 0 && (bits & (Bit.joint | Bit.ordinal | Bit.loose)) !== 0))
  )
    return true;
  if ((bits & Bit.weak) !== 0 && (bits & (Bit.cue | Bit.turn | Bit.short | Bit.bracketed)) !== 0) return true;
  if ((bits & (Bit.unit | Bit.century | Bit.month | Bit.weekday)) !== 0 && canTurn(bits)) return true;
  // "Apr Four".
  if ((bits & Bit.month) !== 0 && (bits & Bit.count) !== 0) return true;
  return (bits & Bit.short) !== 0 && (bits & (Bit.joint | Bit.month | Bit.weekday | Bit.numbered | Bit.besideDigits | Bit.century)) !== 0;
}

function canTurn(bits: number): boolean {
  return (bits & (Bit.turn | Bit.ordinal)) !== 0 || ((bits & (Bit.count | Bit.short | Bit.three)) !== 0 && (bits & Bit.distance) !== 0);
}

/** The bits of a number by its digits; 0 if no date contains that many. */
export function bitsOfNumber(width: number, value: number): number {
  if (width <= 2) return Bit.word | Bit.short;
  if (width === 3) return Bit.word | Bit.three;
  if (width === 4) return Bit.word | (value >= 1000 && value <= 2199 ? Bit.year : 0);
  return width === 8 ? Bit.word | Bit.eight : 0;
}
