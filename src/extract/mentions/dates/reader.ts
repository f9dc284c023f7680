import { GLUED, LOWER, MARK, NEW_LINE, NUMBER, SPACED, WORD } from '../../../text/token-kinds';
import type { DateOrder, Scan } from '../scan';
import { Bit } from './bits';
import { NONE, type Reading } from './expression';
import { Kind, KindSet, type SenseKind } from './kinds';
import { PhraseLookup, type Hit } from './phrase-lookup';
import { memory } from './reader-memory';
import type { Vocabulary } from './vocabulary/vocabulary';
import { Beside, dateWordsOf, plainMark, type DateWords } from './words';

/** A part of the grammar: all readings that begin at a token. */
export interface Production {
  readonly read: (r: Reader, i: number) => readonly Reading[];
  /** Each of its readings contains one of these kinds. */
  readonly needs: KindSet;
  /** The slot in which its readings are kept; null if nothing else asks for them. */
  readonly slot: number | null;
}

/** How many tokens after a run a date can extend: a time of day, and what is joined to it. */
const BEYOND = 12;

/** Reads senses, numbers and marks at token indexes, and keeps what the grammar has read there. It does not know the grammar. */
export class Reader {
  readonly count: number;
  readonly words: readonly string[];
  readonly scan: Scan;
  readonly vocabulary: Vocabulary;
  private readonly readOrder: () => DateOrder;
  /** What each word says by itself. */
  readonly known: DateWords;
  readonly phrases: PhraseLookup;
  private readonly ids: Int32Array;
  private readonly near = new KindSet();
  /** The number of the text's first token in the memory. */
  private readonly origin: number;
  private knownOrder: DateOrder | undefined;

  constructor(scan: Scan, vocabulary: Vocabulary, readOrder: () => DateOrder) {
    this.scan = scan;
    this.vocabulary = vocabulary;
    this.count = scan.tokens.count;
    this.words = scan.tokens.words;
    this.readOrder = readOrder;
    const { table, ids } = scan.tokens;
    this.ids = ids;
    this.known = dateWordsOf(table, vocabulary);
    this.origin = memory.begin(this.count);
    this.phrases = new PhraseLookup(scan.tokens, this.known, this.origin);
  }

  /** Sets the range of tokens that are read next: a production whose `needs` are not met there is not tried. */
  lookAt(start: number, end: number): void {
    const { near, phrases, count } = this;
    const { kinds } = this.scan.tokens;
    near.clear();
    const last = Math.min(count, end + BEYOND);
    for (let i = start; i < last && (i < end || !this.endsWindow(i)); i++) {
      phrases.addKinds(i, near);
      const kind = kinds[i];
      if (kind === NUMBER) near.add(Kind.digits);
      else if (kind === MARK && (this.isDash(i) || this.is(i, '/'))) near.add(Kind.joint);
    }
  }

  /** Whether the current range contains one of these kinds. */
  isNear(kinds: KindSet): boolean {
    return kinds.meets(this.near);
  }

  /** Whether no date contains the word: it is neither in the tables nor a part of a time of day ("pm", "CEST"). */
  private endsWindow(i: number): boolean {
    return this.isWord(i) && !this.isListed(i) && (this.beside(i) & Beside.clock) === 0;
  }

  /** What a word or number can contribute to a date, as `Bit`s; 0 for a plain word or a mark. */
  bits(i: number): number {
    return this.known.bits(this.ids[i]!) & ~(Bit.listed | Bit.opens | Bit.known | Bit.head);
  }

  /** Whether it is a word or a mark of any phrase of the tables. */
  isListed(i: number): boolean {
    return (this.known.bits(this.ids[i]!) & Bit.listed) !== 0;
  }

  /** What it means beside a date, as bits of `Beside`; 0 if there is no token. */
  beside(i: number): number {
    return i >= 0 && i < this.count ? this.known.beside(this.ids[i]!) : 0;
  }

  /** What a production reads at a token; kept if others ask for it, too. */
  once({ read, needs, slot }: Production, i: number): readonly Reading[] {
    if (!this.isNear(needs)) return NONE;
    if (slot === null) return read(this, i);
    const token = this.origin + i;
    return memory.readings.get(slot, token) ?? memory.readings.set(slot, token, read(this, i));
  }

  /** The longest reading that `choose` accepts at a token, computed once. */
  longest(i: number, choose: (r: Reader, i: number) => Reading | null): Reading | null {
    const token = this.origin + i;
    const known = memory.best.get(0, token);
    return known === undefined ? memory.best.set(0, token, choose(this, i)) : known;
  }

  /** Which of two numbers is the month ("10/11"); determined only when both could be. */
  get order(): DateOrder {
    if (this.knownOrder === undefined) this.knownOrder = this.readOrder();
    return this.knownOrder;
  }

  /** The longest phrase at `i` that has a sense of this kind. */
  hit(i: number, kind: SenseKind): Hit | null {
    return this.phrases.hit(i, kind);
  }

  /** The token after a phrase of this kind at `i`, or `i` itself. */
  skip(i: number, kind: SenseKind): number {
    return this.hit(i, kind)?.end ?? i;
  }

  /** Skips phrases of the kinds, in the order given, at most once each. */
  skipAll(i: number, first: SenseKind, second: SenseKind, third: SenseKind | null = null): number {
    const at = this.skip(this.skip(i, first), second);
    return third === null ? at : this.skip(at, third);
  }

  /** The word of a token, with typographic apostrophes and hyphens replaced by plain ones. */
  word(i: number): string {
    return plainMark(this.words[i] ?? '');
  }

  is(i: number, word: string): boolean {
    return i < this.count && this.word(i) === word;
  }

  /** A dash or hyphen of any length. */
  isDash(i: number): boolean {
    return (this.beside(i) & Beside.dash) !== 0;
  }

  isNumber(i: number): boolean {
    return i >= 0 && i < this.count && this.scan.tokens.kinds[i] === NUMBER;
  }

  isWord(i: number): boolean {
    return i >= 0 && i < this.count && this.scan.tokens.kinds[i] === WORD;
  }

  isMark(i: number): boolean {
    return i >= 0 && i < this.count && this.scan.tokens.kinds[i] === MARK;
  }

  /** The value of up to four digits; -1 for anything else. */
  number(i: number): number {
    return i >= 0 && i < this.count ? this.known.value(this.ids[i]!) : -1;
  }

  /** How many digits. */
  width(i: number): number {
    return i >= 0 && i < this.count ? this.known.width(this.ids[i]!) : 0;
  }

  glued(i: number): boolean {
    return i < this.count && this.scan.tokens.before[i] === GLUED;
  }

  spaced(i: number): boolean {
    return i < this.count && this.scan.tokens.before[i] === SPACED;
  }

  /** Whether a new line (or the text) begins at the token. */
  opensLine(i: number): boolean {
    return i >= this.count || i <= 0 || this.scan.tokens.before[i] === NEW_LINE;
  }

  isLower(i: number): boolean {
    return this.isWord(i) && this.scan.tokens.shapes[i] === LOWER;
  }

  /** The token after a comma at `i`, or `i`. */
  skipComma(i: number): number {
    return this.is(i, ',') && !this.opensLine(i) && !this.opensLine(i + 1) ? i + 1 : i;
  }

  /** The token after the dot of an abbreviation or an ordinal at `i`, or `i`. */
  skipDot(i: number): number {
    return this.is(i, '.') && this.glued(i) ? i + 1 : i;
  }
}
