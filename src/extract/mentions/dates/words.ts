import { NUMBER, WORD } from '../../../text/token-kinds';
import { Column, type WordTable } from '../../../text/words';
import { Bit, bitsOfNumber, headOf, type WordBits } from './bits';
import { bitsOfWords } from './bits-of-words';
import type { PhraseNode } from './vocabulary/phrases';
import type { Vocabulary } from './vocabulary/vocabulary';

/** What a word or a mark means beside a date; one bit each. */
export const Beside = {
  /** A verb, or a verb ending, that indicates a tense. */
  future: 1,
  past: 2,
  futureEnding: 4,
  pastEnding: 8,
  /** A verb ending that allows a year to open the sentence. */
  finiteEnding: 1 << 4,
  /** Makes a number before it, or after it, an amount. */
  amountAfter: 1 << 5,
  amountBefore: 1 << 6,
  /** Before a season: every such season. */
  habit: 1 << 7,
  currency: 1 << 8,
  /** Joins numbers into longer ones: versions, phone numbers, amounts, ratios. */
  joint: 1 << 9,
  dash: 1 << 10,
  /** A letter or two after the digits of a time of day, or a zone. */
  clock: 1 << 11,
  /** May be a cue for a role, or the second word of one. */
  role: 1 << 12,
} as const;
const JOINTS: ReadonlySet<string> = new Set(['.', ',', '/', '-', '\u2013', ':', '_', '+', '#', '@', '&', '=']);
const CURRENCIES: ReadonlySet<string> = new Set(['$', '€', '£', '%', '‰', '°', '§', '¥', '²', '³', '½', '№', '@', '#']);
const DASHES: ReadonlySet<string> = new Set(['-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212']);
const CLOCKS: ReadonlySet<string> = new Set(['h', 't', 'z', 'a', 'p', 'm', 'am', 'pm', 'utc', 'gmt', 'cet', 'cest', 'mez', 'mesz']);

/** Columns of a row, side by side so that one access fetches everything about a word: `Bit`s, its part in phrases, `Beside`. */
const PARTS = 1;
const BESIDE = 2;
/** The number of digits of a number, 0 for anything else, and its value, -1 beyond four digits. */
const WIDTH = 3;
const VALUE = 4;
const MOST_DIGITS = 4;
/** The size of a row, as a shift. */
const ROW = 3;
const ROOM = 512 << ROW;
const NOTHING: WordBits = { bits: 0, phrases: 0 };

/** What the words of a table tell about dates by themselves. */
export const dateWordsOf = (table: WordTable, vocabulary: Vocabulary): DateWords =>
  table.keep(vocabulary, null, () => new DateWords(table, vocabulary));

/** Everything that a word tells about dates by itself, computed once for each distinct word. Indexed by word number. */
export class DateWords {
  readonly phrases: Column<PhraseNode | null>;
  private rows = new Int32Array(ROOM);
  private readonly table: WordTable;
  private readonly vocabulary: Vocabulary;
  private readonly words: ReadonlyMap<string, WordBits>;

  constructor(table: WordTable, vocabulary: Vocabulary) {
    this.table = table;
    this.vocabulary = vocabulary;
    this.words = bitsOfWords(vocabulary);
    this.phrases = new Column<PhraseNode | null>((id) => vocabulary.phrases.get(plainMark(table.lower[id]!)) ?? null);
  }

  /** `Bit`s; never 0. */
  bits(id: number): number {
    return this.read(id, 0);
  }

  /** Whether the word suffices for a run of date words to be read: `Bit.head`. */
  isHead(id: number): boolean {
    return (this.bits(id) & Bit.head) !== 0;
  }

  /** Its part in phrases that stand for a date, as bits. */
  parts(id: number): number {
    return this.read(id, PARTS);
  }

  /** `Beside`. */
  beside(id: number): number {
    return this.read(id, BESIDE);
  }

  value(id: number): number {
    return this.read(id, VALUE);
  }

  /** How many digits a number has; 0 for anything else. */
  width(id: number): number {
    return this.read(id, WIDTH);
  }

  /** Whether a phrase of the tables begins with the word. */
  opensPhrase(id: number): boolean {
    return (this.bits(id) & Bit.opens) !== 0;
  }

  private read(id: number, column: number): number {
    const at = id << ROW;
    if (at >= this.rows.length || this.rows[at] === 0) this.ask(id, at);
    return this.rows[at + column]!;
  }

  private ask(id: number, at: number): void {
    while (at >= this.rows.length) {
      const longer = new Int32Array(this.rows.length * 2);
      longer.set(this.rows);
      this.rows = longer;
    }
    const { table, vocabulary, rows } = this;
    const word = table.lower[id]!;
    const plain = plainMark(word);
    const kind = table.kinds[id];
    const own = kind === WORD ? (this.words.get(word) ?? NOTHING) : NOTHING;
    const bits = kind === NUMBER ? bitsOfNumber(word.length, Number(word)) : own.bits;
    rows[at] =
      Bit.known |
      bits |
      headOf({ bits, phrases: own.phrases }) |
      (vocabulary.words.has(plain) ? Bit.listed : 0) |
      (vocabulary.phrases.has(plain) ? Bit.opens : 0);
    rows[at + PARTS] = own.phrases;
    rows[at + BESIDE] =
      besideOf(plain, vocabulary) | (DASHES.has(word) ? Beside.dash : 0) | (vocabulary.roles.has(plain) ? Beside.role : 0);
    if (kind === NUMBER) rows[at + WIDTH] = word.length;
    rows[at + VALUE] = kind === NUMBER && word.length <= MOST_DIGITS ? Number(word) : -1;
  }
}

/** Replaces typographic apostrophes and hyphens by plain ones. */
export function plainMark(word: string): string {
  if (word.length !== 1) return word;
  return word === '\u2019' || word === '\u02bc' ? "'" : word === '\u2010' || word === '\u2011' ? '-' : word;
}

function besideOf(word: string, { tenses, finiteEndings, amountsAfter, amountsBefore, habits }: Vocabulary): number {
  let bits = 0;
  if (tenses.future.has(word)) bits |= Beside.future;
  if (tenses.past.has(word)) bits |= Beside.past;
  if (endsIn(word, tenses.futureEndings)) bits |= Beside.futureEnding;
  if (endsIn(word, tenses.pastEndings)) bits |= Beside.pastEnding;
  if (endsIn(word, finiteEndings)) bits |= Beside.finiteEnding;
  if (amountsAfter.has(word)) bits |= Beside.amountAfter;
  if (amountsBefore.has(word)) bits |= Beside.amountBefore;
  if (habits.has(word)) bits |= Beside.habit;
  if (CURRENCIES.has(word)) bits |= Beside.currency;
  if (JOINTS.has(word)) bits |= Beside.joint;
  if (CLOCKS.has(word)) bits |= Beside.clock;
  return bits;
}

const endsIn = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
