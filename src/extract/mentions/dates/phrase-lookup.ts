import { NEW_LINE } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { bitOf, HALF, type KindSet, type SenseKind } from './kinds';
import { letterBit, type PhraseNode } from './vocabulary/phrases';
import { memory, SEEN, SEEN_ROW } from './reader-memory';
import { TRIGGERS, type Sense } from './vocabulary/senses';
import { plainMark, type DateWords } from './words';

/** A sense found, and the token after its phrase. */
export interface Hit {
  readonly sense: Sense;
  readonly end: number;
}

/** Maximum number of tokens of a phrase in the tables. */
const LONGEST_PHRASE = 6;
/** Columns of a row after the token's number: the two halves of its kinds, and whether a phrase continues after it. */
const LOW = 1;
const HIGH = 2;
const GOES_ON = 3;

/** The phrases of the tables at the tokens of a text. */
export class PhraseLookup {
  private readonly tokens: Tokens;
  private readonly count: number;
  private readonly ids: Int32Array;
  private readonly known: DateWords;
  private readonly origin: number;
  private readonly seen = memory.seen;

  /** @param origin the number of the first token in the readers' memory */
  constructor(tokens: Tokens, known: DateWords, origin: number) {
    this.tokens = tokens;
    this.count = tokens.count;
    this.ids = tokens.ids;
    this.known = known;
    this.origin = origin;
  }

  /** All phrases that begin at a token; null if there are none. */
  at(i: number): PhraseNode | null {
    return this.holds(i) ? this.known.phrases.of(this.ids[i]!) : null;
  }

  /** The longest phrase at `i` that has a sense of this kind. */
  hit(i: number, kind: SenseKind): Hit | null {
    if (!this.holds(i)) return null;
    const at = this.see(i);
    if ((this.seen[kind < HALF ? at + LOW : at + HIGH]! & bitOf(kind)) === 0) return null;
    const node = this.known.phrases.of(this.ids[i]!)!;
    return this.seen[at + GOES_ON] === 0 ? { sense: senseOf(node, kind)!, end: i + 1 } : this.longest(node, i, kind);
  }

  /** The longest phrase with a sense that begins at a token, where one of several words may stand. */
  private longest(first: PhraseNode, i: number, kind: SenseKind): Hit | null {
    let node = first;
    let best: Hit | null = null;
    for (let j = i; ;) {
      const sense = senseOf(node, kind);
      j++;
      if (sense) best = { sense, end: j };
      const next = j < i + LONGEST_PHRASE ? this.goOn(node, j) : undefined;
      if (next === undefined || ((kind < HALF ? next.low : next.high) & bitOf(kind)) === 0) return best;
      node = next;
    }
  }

  /** The kinds of the phrases that begin at a token, as the two halves of a set. */
  low(i: number): number {
    return this.holds(i) ? this.seen[this.see(i) + LOW]! : 0;
  }

  high(i: number): number {
    return this.holds(i) ? this.seen[this.see(i) + HIGH]! : 0;
  }

  /** Adds the kinds at `i`, which must be a token of the text, to a set. */
  addKinds(i: number, to: KindSet): void {
    const at = this.see(i);
    to.addHalves(this.seen[at + LOW]!, this.seen[at + HIGH]!);
  }

  /** Whether a phrase of several words that stands for a date begins at `i`. */
  opensDate(i: number): boolean {
    let node = this.at(i) ?? undefined;
    for (let j = i + 1; node !== undefined && j < i + LONGEST_PHRASE; j++) {
      node = this.goOn(node, j);
      if (node?.senses?.some(({ kind }) => TRIGGERS.has(kind)) === true) return true;
    }
    return false;
  }

  private holds(i: number): boolean {
    return i >= 0 && i < this.count;
  }

  /** The phrases of a node that continue with token `i` on the same line. */
  private goOn({ next, letters }: PhraseNode, i: number): PhraseNode | undefined {
    const { before, words } = this.tokens;
    if (next === null || i >= this.count || before[i] === NEW_LINE) return undefined;
    const word = plainMark(words[i]!);
    return (letters & letterBit(word)) === 0 ? undefined : next.get(word);
  }

  /** The row that holds the kinds of the phrases at a token, without phrases that its next word does not continue. */
  private see(i: number): number {
    const { seen, known } = this;
    const number = this.origin + i;
    const at = (number & (SEEN - 1)) << SEEN_ROW;
    if (seen[at] === number) return at;
    const id = this.ids[i]!;
    seen[at] = number;
    seen[at + LOW] = seen[at + HIGH] = seen[at + GOES_ON] = 0;
    if (!known.opensPhrase(id)) return at;
    const node = known.phrases.of(id)!;
    const goesOn = this.goOn(node, i + 1) !== undefined;
    seen[at + LOW] = goesOn ? node.low : node.ownLow;
    seen[at + HIGH] = goesOn ? node.high : node.ownHigh;
    seen[at + GOES_ON] = goesOn ? 1 : 0;
    return at;
  }
}

function senseOf({ senses }: PhraseNode, kind: SenseKind): Sense | undefined {
  if (senses !== null) for (const sense of senses) if (sense.kind === kind) return sense;
  return undefined;
}
