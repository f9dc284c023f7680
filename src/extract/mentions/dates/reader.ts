import { GLUED, LOWER, MARK, NEW_LINE, NUMBER, SPACED, WORD } from '../../../text/tokens';
import type { Scan } from '../scan';
import { Bit } from './bits';
import { NONE, type Reading } from './expression';
import { Kept } from './kept';
import { bitOf, HALF, Kind, KindSet, type SenseKind } from './kinds';
import { SLOTS } from './slots';
import { TRIGGERS, type PhraseNode, type Sense, type Vocabulary } from './vocabulary';
import { Beside, DateWords, plainMark } from './words';

/** A sense found, and the token behind its phrase. */
export interface Hit {
  readonly sense: Sense;
  readonly end: number;
}

/** A part of the grammar: all readings that begin at a token. */
export interface Production {
  readonly read: (r: Reader, i: number) => readonly Reading[];
  /** Each of its readings holds one of these. */
  readonly needs: KindSet;
  /** Where its readings are kept; null where nobody else asks for them. */
  readonly slot: number | null;
}

/** Longest phrase of the tables, in tokens. */
const LONGEST = 6;
/** Tokens whose kinds are kept, a power of two: longer than what is read around a date. */
const SEEN = 64;
/** Numbers kept of each: the token, the two halves of its kinds, whether a phrase goes on behind it. */
const SEEN_ROW = 2;

/** How many tokens behind a run a date can go on: a time of day, and what is joined to it. */
const BEYOND = 12;

/** Reads senses, numbers and marks at token indexes. Knows no grammar. */
export class Reader {
  readonly count: number;
  readonly words: readonly string[];
  readonly scan: Scan;
  readonly vocabulary: Vocabulary;
  private readonly readOrder: () => boolean;
  /** What each word says by itself. */
  readonly known: DateWords;
  private readonly ids: Int32Array;
  private readonly near = new KindSet();
  private readonly seen = new Int32Array(SEEN << SEEN_ROW);
  private kept: Kept<readonly Reading[]> | null = null;
  private best: Kept<Reading | null> | null = null;
  private order: boolean | undefined;

  constructor(scan: Scan, vocabulary: Vocabulary, readOrder: () => boolean) {
    this.scan = scan;
    this.vocabulary = vocabulary;
    this.count = scan.tokens.count;
    this.words = scan.tokens.words;
    this.readOrder = readOrder;
    const { table, ids } = scan.tokens;
    this.ids = ids;
    this.known = table.keep(vocabulary, null, () => new DateWords(table, vocabulary));
  }

  /** Sets the tokens that are read next: a production that needs anything else than they hold is not tried. */
  lookAt(start: number, end: number): void {
    const { near, count } = this;
    near.clear();
    const last = Math.min(count, end + BEYOND);
    for (let i = start; i < last && (i < end || !this.endsWindow(i)); i++) {
      const at = this.see(i);
      near.addHalves(this.seen[at + 1]!, this.seen[at + 2]!);
      if (this.isNumber(i)) near.add(Kind.digits);
      else if (this.is(i, '/') || this.isDash(i)) near.add(Kind.joint);
    }
  }

  /** Whether the tokens that are read now hold one of these. */
  isNear(kinds: KindSet): boolean {
    return kinds.meets(this.near);
  }

  /** A word that no date holds: neither of the tables nor a part of a time of day ("pm", "CEST"). */
  private endsWindow(i: number): boolean {
    return this.isWord(i) && !this.isListed(i) && (this.beside(i) & Beside.clock) === 0;
  }

  /** The phrases that begin at a token; null where none does. */
  phrasesAt(i: number): PhraseNode | null {
    if (i < 0 || i >= this.count) return null;
    return this.known.phrases.of(this.ids[i]!);
  }

  /** What a word or number can contribute to a date: `Bit`s; 0 for a plain word and a mark. */
  bits(i: number): number {
    return this.known.bits(this.ids[i]!) & ~(Bit.listed | Bit.opens | Bit.known | Bit.head);
  }

  /** Whether it is a word or a mark of any phrase of the tables. */
  isListed(i: number): boolean {
    return (this.known.bits(this.ids[i]!) & Bit.listed) !== 0;
  }

  /** What it says beside a date: `Beside`; 0 where there is no token. */
  beside(i: number): number {
    return i >= 0 && i < this.count ? this.known.beside(this.ids[i]!) : 0;
  }

  /** The longest phrase at `i` that has a sense of this kind. */
  hit(i: number, kind: SenseKind): Hit | null {
    if (i < 0 || i >= this.count) return null;
    const at = this.see(i);
    if ((this.seen[kind < HALF ? at + 1 : at + 2]! & bitOf(kind)) === 0) return null;
    let node = this.known.phrases.of(this.ids[i]!)!;
    if (this.seen[at + 3] === 0) return { sense: senseOf(node, kind)!, end: i + 1 };
    let best: Hit | null = null;
    for (let j = i; ; ) {
      const sense = senseOf(node, kind);
      j++;
      if (sense) best = { sense, end: j };
      if (!node.next || j >= this.count || j >= i + LONGEST || this.scan.tokens.before[j] === NEW_LINE) return best;
      const next: PhraseNode | undefined = node.next.get(this.word(j));
      if (next === undefined || ((kind < HALF ? next.low : next.high) & bitOf(kind)) === 0) return best;
      node = next;
    }
  }

  /** Where the kinds of the phrases that begin at a token are kept; those that its next word does not go on with are left out. */
  private see(i: number): number {
    const { seen, known } = this;
    const at = (i & (SEEN - 1)) << SEEN_ROW;
    if (seen[at] === i + 1) return at;
    const id = this.ids[i]!;
    seen[at] = i + 1;
    seen[at + 1] = seen[at + 2] = seen[at + 3] = 0;
    if (!known.opensPhrase(id)) return at;
    const node = known.phrases.of(id)!;
    const goesOn = node.next !== null && i + 1 < this.count && this.scan.tokens.before[i + 1] !== NEW_LINE && node.next.has(this.word(i + 1));
    seen[at + 1] = goesOn ? node.low : node.ownLow;
    seen[at + 2] = goesOn ? node.high : node.ownHigh;
    seen[at + 3] = goesOn ? 1 : 0;
    return at;
  }

  /** The kinds of the phrases that begin at a token, as the two halves of their set. */
  low(i: number): number {
    return i >= 0 && i < this.count ? this.seen[this.see(i) + 1]! : 0;
  }

  high(i: number): number {
    return i >= 0 && i < this.count ? this.seen[this.see(i) + 2]! : 0;
  }

  /** Whether a phrase of several words that says a date begins at `i`. */
  opensPhrase(i: number): boolean {
    let next = this.phrasesAt(i)?.next;
    for (let j = i + 1; next && j < this.count && j < i + LONGEST && this.scan.tokens.before[j] !== NEW_LINE; j++) {
      const node: PhraseNode | undefined = next.get(this.word(j));
      if (node?.senses?.some(({ kind }) => TRIGGERS.has(kind)) === true) return true;
      next = node?.next;
    }
    return false;
  }

  /** What a production reads at a token; kept where others ask for it, too. */
  once({ read, needs, slot }: Production, i: number): readonly Reading[] {
    if (!this.isNear(needs)) return NONE;
    if (slot === null) return read(this, i);
    this.kept ??= new Kept(SLOTS);
    return this.kept.get(slot, i) ?? this.kept.set(slot, i, read(this, i));
  }

  /** The longest reading that `choose` lets stand at a token, chosen once. */
  longest(i: number, choose: (r: Reader, i: number) => Reading | null): Reading | null {
    this.best ??= new Kept(1);
    const known = this.best.get(0, i);
    return known === undefined ? this.best.set(0, i, choose(this, i)) : known;
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

  /** Behind a comma at `i`, or `i`. */
  skipComma(i: number): number {
    return this.is(i, ',') && !this.opensLine(i) && !this.opensLine(i + 1) ? i + 1 : i;
  }

  /** Behind the dot of an abbreviation or an ordinal at `i`, or `i`. */
  skipDot(i: number): number {
    return this.is(i, '.') && this.glued(i) ? i + 1 : i;
  }
}

function senseOf({ senses }: PhraseNode, kind: SenseKind): Sense | undefined {
  if (senses !== null) for (const sense of senses) if (sense.kind === kind) return sense;
  return undefined;
}
