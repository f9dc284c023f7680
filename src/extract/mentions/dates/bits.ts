import { classOf, WORD } from '../../../text/tokens';
import { Kind, type SenseKind } from './kinds';
import type { PhraseNode } from './vocabulary/phrases';
import { TRIGGERS, type Sense } from './vocabulary/senses';
import type { Vocabulary } from './vocabulary/vocabulary';

/**
 * What a word, a number, or a run of them can contribute to a date; one bit each. No plain word stands within a date:
 * of a text only the runs of date words and numbers need to be read, and of those only the few whose bits together can
 * make a date.
 */
export const Bit = {
  /** Any word of the date tables. */
  word: 1,
  /** Says a date by itself: a month, "today". */
  sure: 1 << 1,
  /** Says one beside a preposition, in parentheses or alone: "maj", a season. */
  weak: 1 << 2,
  /** Says one alone on its line or beside a number: "mar", "man". */
  lone: 1 << 3,
  unit: 1 << 4,
  /** A unit that is counted through the year: "uge 42". */
  numbered: 1 << 5,
  month: 1 << 6,
  weekday: 1 << 7,
  /** Turns a unit or a short name into a date: "next", "first", "second half of". */
  turn: 1 << 8,
  count: 1 << 9,
  /** Says on which side so many units lie: "ago". */
  distance: 1 << 10,
  /** Opens or closes digits of a day, a decade or a quarter: "den 15.", "90'erne", "Q3". */
  besideDigits: 1 << 11,
  century: 1 << 12,
  /** One or two digits; three; four that can be a year; eight. */
  short: 1 << 13,
  three: 1 << 14,
  year: 1 << 15,
  eight: 1 << 16,
  /** One or two digits joined to further ones by a mark: "3.5.", "18-19". */
  joint: 1 << 17,
  /** One or two digits with the mark of an ordinal. */
  ordinal: 1 << 18,
  /** Stands behind an opening parenthesis. */
  bracketed: 1 << 19,
  /** A preposition or an article that announces dates. */
  cue: 1 << 20,
  /** A word or mark of any phrase of the tables, those that stand only beside a date among them. */
  listed: 1 << 21,
  /** Set once the word was looked up. */
  known: 1 << 22,
  /** Without one of these no run can hold a date: articles, prepositions and counts lead to it or stand beside it. */
  head: 1 << 23,
  /** Has another number beside it, or an apostrophe before it: a date where it stands alone. */
  loose: 1 << 24,
  /** Begins a phrase of the tables. */
  opens: 1 << 25,
} as const;

/**
 * The telling words of phrases ("går" of "i går") share some lanes: a word has its lane's bit in the lower half where
 * it tells, and in the upper half where it is another word of such a phrase.
 */
const LANES = 15;
const SHIFT = 16;
/** Whether the telling word and another of a phrase may be among the members. */
export const mayHoldPhrase = ({ phrases }: RunBits): boolean => (phrases & (phrases >>> SHIFT) & 0x7fff) !== 0;

const HEADS = Bit.sure | Bit.weak | Bit.lone | Bit.unit | Bit.month | Bit.weekday | Bit.century | Bit.short | Bit.year | Bit.eight;
/** The bit of a head where a word says enough, or is the telling word of a phrase. */
export const headOf = ({ bits, phrases }: WordBits): number =>
  (bits & HEADS) !== 0 || (phrases & ((1 << SHIFT) - 1)) !== 0 ? Bit.head : 0;

/** What a word can contribute: `Bit`s, and its part in phrases. */
export interface WordBits {
  bits: number;
  phrases: number;
}

/** What a run of date words and numbers says together. */
export interface RunBits extends WordBits {
  /** One of its lines holds nothing else. */
  alone: boolean;
}

/**
 * Whether date words and numbers that no plain word parts can hold a date, whole phrases left out. Never false where
 * the grammar reads one.
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

/** The bits of a number by its digits; none where no date has so many. */
export function bitsOfNumber(width: number, value: number): number {
  if (width <= 2) return Bit.word | Bit.short;
  if (width === 3) return Bit.word | Bit.three;
  if (width === 4) return Bit.word | (value >= 1000 && value <= 2199 ? Bit.year : 0);
  return width === 8 ? Bit.word | Bit.eight : 0;
}

const BITS: Readonly<Partial<Record<SenseKind, number>>> = {
  [Kind.month]: Bit.sure | Bit.month,
  [Kind.weekday]: Bit.sure | Bit.weekday,
  [Kind.weekdays]: Bit.sure,
  [Kind.unit]: Bit.unit,
  [Kind.numberedUnit]: Bit.numbered,
  [Kind.fixed]: Bit.sure,
  [Kind.season]: Bit.weak,
  [Kind.pastSeason]: Bit.sure,
  [Kind.comingSeason]: Bit.sure,
  [Kind.decade]: Bit.sure,
  [Kind.decadeName]: Bit.sure,
  [Kind.century]: Bit.century,
  [Kind.holiday]: Bit.sure,
  [Kind.neighbour]: Bit.sure,
  [Kind.weekdayBefore]: Bit.sure,
  [Kind.shift]: Bit.turn,
  [Kind.shiftAfter]: Bit.turn,
  [Kind.weekdayAfter]: Bit.turn,
  [Kind.ordinal]: Bit.turn | Bit.count,
  [Kind.half]: Bit.turn,
  [Kind.part]: Bit.turn | Bit.cue,
  [Kind.partAfter]: 0,
  [Kind.at]: Bit.cue,
  [Kind.of]: Bit.cue,
  [Kind.since]: Bit.cue,
  [Kind.until]: Bit.cue,
  [Kind.from]: Bit.cue,
  [Kind.period]: Bit.cue,
  [Kind.article]: Bit.cue,
  [Kind.closest]: Bit.turn,
  [Kind.halfMonth]: Bit.turn,
  [Kind.monthLabel]: Bit.turn,
  [Kind.count]: Bit.count,
  [Kind.agoBefore]: Bit.distance,
  [Kind.agoAfter]: Bit.distance,
  [Kind.aheadBefore]: Bit.distance,
  [Kind.aheadAfter]: Bit.distance,
  [Kind.dayArticle]: Bit.besideDigits,
  [Kind.decadeEnding]: Bit.besideDigits,
  [Kind.decadeBefore]: Bit.besideDigits,
  [Kind.quarterLetter]: Bit.besideDigits,
};

/** Kinds that no date holds: they are looked for beside it. */
const OUTSIDE: ReadonlySet<SenseKind> = new Set<SenseKind>([Kind.finite, Kind.bce, Kind.otherCalendar, Kind.plural, Kind.each]);

function bitsOfSense({ kind, weak, unit }: Sense, shortMonth: boolean): number {
  const bits = BITS[kind] ?? 0;
  if (kind === Kind.unit && (unit === 'week' || unit === 'quarter' || unit === 'half-year')) return bits | Bit.numbered;
  // "été" is a participle as well: a preposition says nothing, "l'été dernier" and "été '98" do.
  if (kind === Kind.season && weak) return Bit.lone | Bit.unit | Bit.numbered;
  // "morgen" is an adverb where nouns have a capital: the reader looks at its shape.
  if (!weak || kind === Kind.fixed || (bits & Bit.sure) === 0) return bits;
  return (bits & ~Bit.sure) | (kind === Kind.weekday || (kind === Kind.month && shortMonth) ? Bit.lone : Bit.weak);
}

const compiled = new WeakMap<Vocabulary, ReadonlyMap<string, WordBits>>();

/** The bits of each word of the date tables; made once. */
export function bitsOfWords(vocabulary: Vocabulary): ReadonlyMap<string, WordBits> {
  let words = compiled.get(vocabulary);
  if (!words) compiled.set(vocabulary, (words = new Collector(vocabulary).words));
  return words;
}

const NO_WORDS: readonly string[] = [];

class Collector {
  readonly words = new Map<string, WordBits>();
  private readonly lanes = new Map<string, number>();
  private readonly shortMonths: ReadonlySet<string>;

  constructor({ phrases, shortMonths }: Vocabulary) {
    this.shortMonths = shortMonths;
    for (const [first, node] of phrases) this.addAll(node, first, NO_WORDS, this.shortMonths.has(first));
  }

  private addAll({ senses, next }: PhraseNode, last: string, before: readonly string[], shortMonth: boolean): void {
    const words = classOf(last.charCodeAt(0)) === WORD ? [...before, last] : before;
    if (senses !== null) for (const sense of senses) if (!OUTSIDE.has(sense.kind)) this.addPhrase(sense, words, shortMonth);
    if (next !== null) for (const [word, child] of next) this.addAll(child, word, words, false);
  }

  /** Of several words the longest carries what the phrase says; but a date by itself it says only with the next longest. */
  private addPhrase(sense: Sense, words: readonly string[], shortMonth: boolean): void {
    const bits = bitsOfSense(sense, shortMonth);
    for (const one of words) this.of(one).bits |= Bit.word;
    const [telling, other] = [...words].sort((a, b) => b.length - a.length);
    if (telling === undefined) return;
    if (other === undefined || !TRIGGERS.has(sense.kind)) {
      this.of(telling).bits |= bits;
      return;
    }
    const lane = this.laneOf(telling);
    this.of(telling).bits |= bits & ~(Bit.sure | Bit.weak | Bit.lone);
    this.of(telling).phrases |= 1 << lane;
    this.of(other).phrases |= 1 << (lane + SHIFT);
  }

  private laneOf(word: string): number {
    let lane = this.lanes.get(word);
    if (lane === undefined) this.lanes.set(word, (lane = this.lanes.size % LANES));
    return lane;
  }

  private of(word: string): WordBits {
    let known = this.words.get(word);
    if (!known) this.words.set(word, (known = { bits: 0, phrases: 0 }));
    return known;
  }
}
