import type { Tokens } from '../../../text/tokens';
import type { NameCandidate } from '../scan';
import { hashOf } from './hash';

const TYPES: readonly string[] = ['cluster', 'city', 'place', 'person', 'organization'];
/** Candidates heard at one token: who proposes more than that says nothing. */
const MOST_VOICES = 6;

/** What the voices propose, by number from 1 on, and by the tokens with which the candidates begin and end. */
export class Heard {
  readonly starting: AtTokens;
  readonly ending: AtTokens;
  private readonly candidates: readonly NameCandidate[];
  private readonly types: Uint8Array;
  private readonly rules: Int32Array;

  constructor({ starts, ends, count }: Tokens, candidates: readonly NameCandidate[]) {
    this.candidates = candidates;
    this.types = Uint8Array.from(candidates, ({ type }) => TYPES.indexOf(type));
    this.rules = Int32Array.from(candidates, ({ rule }) => hashOf(rule, 0, rule.length));
    this.starting = new AtTokens(count, candidates.length);
    this.ending = new AtTokens(count, candidates.length);
    candidates.forEach(({ start, end }, i) => {
      this.starting.put(tokenAt(starts, count, start), i + 1);
      this.ending.put(tokenAt(ends, count, end), i + 1);
    });
  }

  candidate(number: number): NameCandidate {
    return this.candidates[number - 1]!;
  }

  /** The candidate's type, and the hash of its rule. */
  typeOf(number: number): number {
    return this.types[number - 1]!;
  }

  ruleOf(number: number): number {
    return this.rules[number - 1]!;
  }
}

/** Numbers at tokens, a few each; 0: none. */
class AtTokens {
  private readonly heads: Int32Array;
  private readonly behind: Int32Array;

  constructor(tokens: number, numbers: number) {
    this.heads = new Int32Array(tokens);
    this.behind = new Int32Array(numbers + 1);
  }

  first(token: number): number {
    return this.heads[token]!;
  }

  /** The number behind another at the same token. */
  next(number: number): number {
    return this.behind[number]!;
  }

  /** Puts a number behind those of a token, as long as these are few. */
  put(token: number, number: number): void {
    if (token < 0) return;
    let last = this.heads[token]!;
    if (last === 0) {
      this.heads[token] = number;
      return;
    }
    let voices = 1;
    for (; this.behind[last] !== 0; voices++) last = this.behind[last]!;
    if (voices < MOST_VOICES) this.behind[last] = number;
  }
}

/** The token with an offset among those of all; -1 where none has it. */
function tokenAt(offsets: Int32Array, count: number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low < count && offsets[low] === offset ? low : -1;
}
