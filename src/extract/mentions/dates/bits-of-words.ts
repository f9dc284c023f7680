import { classOf, WORD } from '../../../text/token-kinds';
import { Bit, LANES, SHIFT, type WordBits } from './bits';
import { bitsOfSense, OUTSIDE } from './bits-of-senses';
import type { PhraseNode } from './vocabulary/phrases';
import { TRIGGERS, type Sense } from './vocabulary/senses';
import type { Vocabulary } from './vocabulary/vocabulary';

const compiled = new WeakMap<Vocabulary, ReadonlyMap<string, WordBits>>();

/** The bits of each word of the date tables, computed once. */
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

  /**
   * Of several words the longest carries the meaning of the phrase; but it stands for a date by itself only together
   * with the next longest.
   */
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
