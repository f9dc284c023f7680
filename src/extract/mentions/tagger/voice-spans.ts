import type { Tokens } from '../../../text/tokens';
import { countBelow } from '../ascending';
import type { NameCandidate } from '../scan';
import { hashOfRule } from './learned-rules';

const TYPES: readonly string[] = ['cluster', 'city', 'place', 'person', 'organization'];
/** Maximum number of candidates kept at one token; further ones carry no information. */
const MOST_VOICES = 6;

/** The voices' proposals for one text, numbered from 1 on, and indexed by the tokens with which they begin and end. */
export class VoiceSpans {
  readonly starting = new AtTokens();
  readonly ending = new AtTokens();
  private candidates: readonly NameCandidate[] = [];
  /** By number: the candidate's type, and the hash of its rule. */
  private types = new Uint8Array(16);
  private rules = new Int32Array(16);

  /** Replaces the candidates by those of another text. */
  begin({ starts, ends, count }: Tokens, candidates: readonly NameCandidate[]): void {
    const { length } = candidates;
    this.candidates = candidates;
    if (length >= this.types.length) {
      this.types = new Uint8Array(length * 2);
      this.rules = new Int32Array(length * 2);
    }
    this.starting.begin(count, length);
    this.ending.begin(count, length);
    for (let i = 0; i < length; i++) {
      const { type, rule, start, end } = candidates[i]!;
      this.types[i + 1] = TYPES.indexOf(type);
      this.rules[i + 1] = hashOfRule(rule);
      this.starting.put(tokenAt(starts, count, start), i + 1);
      this.ending.put(tokenAt(ends, count, end), i + 1);
    }
  }

  candidate(number: number): NameCandidate {
    return this.candidates[number - 1]!;
  }

  typeOf(number: number): number {
    return this.types[number]!;
  }

  ruleOf(number: number): number {
    return this.rules[number]!;
  }
}

/** A few numbers per token; 0: none. */
class AtTokens {
  private heads = new Int32Array(1024);
  private after = new Int32Array(64);
  /** The tokens that have numbers. */
  private taken: number[] = [];

  begin(tokens: number, numbers: number): void {
    for (const token of this.taken) this.heads[token] = 0;
    this.taken = [];
    if (tokens > this.heads.length) this.heads = new Int32Array(tokens * 2);
    if (numbers < this.after.length) this.after.fill(0, 0, numbers + 1);
    else this.after = new Int32Array(numbers * 2);
  }

  first(token: number): number {
    return this.heads[token]!;
  }

  /** The number after another at the same token. */
  next(number: number): number {
    return this.after[number]!;
  }

  /** Adds a number to those of a token, up to the maximum. */
  put(token: number, number: number): void {
    if (token < 0) return;
    let last = this.heads[token]!;
    if (last === 0) {
      this.heads[token] = number;
      this.taken.push(token);
      return;
    }
    let voices = 1;
    for (; this.after[last] !== 0; voices++) last = this.after[last]!;
    if (voices < MOST_VOICES) this.after[last] = number;
  }
}

/** The token that has an offset among the starts or ends of all; -1 if none has it. */
function tokenAt(offsets: Int32Array, count: number, offset: number): number {
  const at = countBelow(offsets, offset, count);
  return at < count && offsets[at] === offset ? at : -1;
}
