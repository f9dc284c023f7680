import { GLUED, NEW_LINE, NUMBER, SPACED, WORD, LOWER } from '../../../text/tokens';
import type { Scan } from '../scan';
import type { PhraseNode, Sense, SenseKind, Vocabulary } from './vocabulary';

/** A sense found, and the token behind its phrase. */
export interface Hit {
  readonly sense: Sense;
  readonly end: number;
}

/** Longest phrase of the tables, in tokens. */
const LONGEST = 6;

/** Reads senses, numbers and marks at token indexes. Knows no grammar. */
export class Reader {
  readonly count: number;
  readonly words: readonly string[];
  /** Whether of two numbers the first is the month ("10/31"); only English can. */
  readonly monthFirst: boolean;
  readonly scan: Scan;
  readonly vocabulary: Vocabulary;

  constructor(scan: Scan, vocabulary: Vocabulary, monthFirst = false) {
    this.scan = scan;
    this.vocabulary = vocabulary;
    this.count = scan.tokens.count;
    this.words = scan.tokens.words;
    this.monthFirst = monthFirst;
  }

  /** The longest phrase at `i` that has a sense of this kind. */
  hit(i: number, kind: SenseKind): Hit | null {
    let best: Hit | null = null;
    let nodes: Map<string, PhraseNode> | null = this.vocabulary.phrases;
    for (let j = i; nodes && j < this.count && j < i + LONGEST; j++) {
      if (j > i && this.scan.tokens.before[j] === NEW_LINE) break;
      const node: PhraseNode | undefined = nodes.get(this.word(j));
      if (!node) break;
      const sense = node.senses?.find((one) => one.kind === kind);
      if (sense) best = { sense, end: j + 1 };
      nodes = node.next;
    }
    return best;
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
    const word = this.words[i] ?? '';
    if (word.length !== 1) return word;
    return word === '\u2019' || word === '\u02bc' ? "'" : word === '\u2010' || word === '\u2011' ? '-' : word;
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
