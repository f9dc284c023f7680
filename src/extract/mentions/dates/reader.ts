import { GLUED, NEW_LINE, NUMBER, SPACED, WORD, LOWER } from '../../../text/tokens';
import { Column, type WordTable } from '../../../text/words';
import type { Scan } from '../scan';
import { bitsOfNumber, bitsOfWords, type WordBits } from './bits';
import type { Reading } from './expression';
import type { PhraseNode, Sense, SenseKind, Vocabulary } from './vocabulary';

/** A sense found, and the token behind its phrase. */
export interface Hit {
  readonly sense: Sense;
  readonly end: number;
}

/** A part of the grammar: all readings that begin at a token. */
export type Production = (r: Reader, i: number) => readonly Reading[];

/** What a production read at the last few tokens. */
interface Memo {
  readonly places: Int32Array;
  readonly readings: (readonly Reading[])[];
}
const NEAR = 64;

/** Longest phrase of the tables, in tokens. */
const LONGEST = 6;

/** Reads senses, numbers and marks at token indexes. Knows no grammar. */
export class Reader {
  readonly count: number;
  readonly words: readonly string[];
  readonly scan: Scan;
  readonly vocabulary: Vocabulary;
  private readonly readOrder: () => boolean;
  private readonly nodes: Column<PhraseNode | null>;
  private readonly bitsOf: Column<WordBits>;
  private readonly memos = new Map<Production, Memo>();
  private order: boolean | undefined;

  constructor(scan: Scan, vocabulary: Vocabulary, readOrder: () => boolean) {
    this.scan = scan;
    this.vocabulary = vocabulary;
    this.count = scan.tokens.count;
    this.words = scan.tokens.words;
    this.readOrder = readOrder;
    const { table } = scan.tokens;
    this.bitsOf = table.keep(bitsOfWords, vocabulary, () => new Column<WordBits>((id) => bitsOfToken(table, id, bitsOfWords(vocabulary))));
    this.nodes = table.keep(vocabulary, null, () => new Column<PhraseNode | null>((id) => vocabulary.phrases.get(plainMark(table.lower[id]!)) ?? null));
  }

  /** The phrases that begin at a token; null where none does. */
  phrasesAt(i: number): PhraseNode | null {
    if (i < 0 || i >= this.count) return null;
    return this.nodes.of(this.scan.tokens.ids[i]!);
  }

  /** What a word or number can contribute to a date: `Bit`s; 0 for a plain word and a mark. */
  bits(i: number): number {
    return this.bitsOf.of(this.scan.tokens.ids[i]!).bits;
  }

  /** The part of a word in phrases that say a date. */
  phraseBits(i: number): number {
    return this.bitsOf.of(this.scan.tokens.ids[i]!).phrases;
  }

  /** The longest phrase at `i` that has a sense of this kind. */
  hit(i: number, kind: SenseKind): Hit | null {
    let node = this.phrasesAt(i);
    if (!node?.kinds.has(kind)) return null;
    let best: Hit | null = null;
    for (let j = i; ; ) {
      const sense = senseOf(node, kind);
      j++;
      if (sense) best = { sense, end: j };
      if (!node.next || j >= this.count || j >= i + LONGEST || this.scan.tokens.before[j] === NEW_LINE) return best;
      const next: PhraseNode | undefined = node.next.get(this.word(j));
      if (!next?.kinds.has(kind)) return best;
      node = next;
    }
  }

  /** What a production reads at a token, read once. */
  once(production: Production, i: number): readonly Reading[] {
    let memo = this.memos.get(production);
    if (!memo) this.memos.set(production, (memo = { places: new Int32Array(NEAR).fill(-1), readings: [] }));
    const slot = i % NEAR;
    if (memo.places[slot] === i) return memo.readings[slot]!;
    memo.places[slot] = i;
    return (memo.readings[slot] = production(this, i));
  }

  /** Whether of two numbers the first is the month ("10/31"); only in English, and asked for only where it matters. */
  get monthFirst(): boolean {
    return (this.order ??= this.readOrder());
  }

  /** The token behind a phrase of this kind at `i`, or `i` itself. */
  skip(i: number, kind: SenseKind): number {
    return this.hit(i, kind)?.end ?? i;
  }

  /** Skips any of the kinds, in the order given, once each. */
  skipAll(i: number, ...kinds: SenseKind[]): number {
    let at = i;
    for (const kind of kinds) at = this.skip(at, kind);
    return at;
  }

  /** The word of a token; typographic apostrophes and hyphens as their plain ones. */
  word(i: number): string {
    return plainMark(this.words[i] ?? '');
  }

  is(i: number, word: string): boolean {
    return i < this.count && this.word(i) === word;
  }

  /** A dash or hyphen of any length. */
  isDash(i: number): boolean {
    const word = this.words[i];
    return word === '-' || word === '\u2013' || word === '\u2014' || word === '\u2010' || word === '\u2011' || word === '\u2212';
  }

  isNumber(i: number): boolean {
    return i >= 0 && i < this.count && this.scan.tokens.kinds[i] === NUMBER;
  }

  isWord(i: number): boolean {
    return i >= 0 && i < this.count && this.scan.tokens.kinds[i] === WORD;
  }

  /** The value of up to four digits; -1 for anything else. */
  number(i: number): number {
    if (!this.isNumber(i)) return -1;
    const digits = this.words[i]!;
    return digits.length <= 4 ? Number(digits) : -1;
  }

  /** How many digits. */
  width(i: number): number {
    return this.isNumber(i) ? this.words[i]!.length : 0;
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

  /** Behind a comma at `i`, or `i`. */
  skipComma(i: number): number {
    return this.is(i, ',') && !this.opensLine(i) && !this.opensLine(i + 1) ? i + 1 : i;
  }

  /** Behind the dot of an abbreviation or an ordinal at `i`, or `i`. */
  skipDot(i: number): number {
    return this.is(i, '.') && this.glued(i) ? i + 1 : i;
  }
}

const PLAIN: WordBits = { bits: 0, phrases: 0 };

function bitsOfToken({ kinds, lower }: WordTable, id: number, words: ReadonlyMap<string, WordBits>): WordBits {
  const word = lower[id]!;
  if (kinds[id] === NUMBER) return { bits: bitsOfNumber(word.length, Number(word)), phrases: 0 };
  return (kinds[id] === WORD ? words.get(word) : null) ?? PLAIN;
}

function plainMark(word: string): string {
  if (word.length !== 1) return word;
  return word === '\u2019' || word === '\u02bc' ? "'" : word === '\u2010' || word === '\u2011' ? '-' : word;
}

function senseOf({ senses }: PhraseNode, kind: SenseKind): Sense | undefined {
  if (senses !== null) for (const sense of senses) if (sense.kind === kind) return sense;
  return undefined;
}
