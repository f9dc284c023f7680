import { foldUnit } from '../../text/fold';
import { unitAt } from '../../text/units';
import { SEED, slotOf, SLOTS, step } from './letter-hash';

/** Marks a word that begins phrases of several words: only after it are pairs looked up. Above all bits of phrases. */
const CONTINUES = 1 << 15;

/**
 * How phrases begin, by hash: a phrase of one word with it, others with two. Finds the kinds of phrases in a text in one pass
 * without making strings. There are false positives, but no false negatives. A word is a run of letters, whatever is between
 * two of them.
 */
export class Openings {
  private readonly alone = new Uint16Array(SLOTS);
  private readonly pairs = new Uint16Array(SLOTS);
  /** Bits of phrases without a letter: any text may have them. */
  private always = 0;

  /** @param words the hashes of a phrase's words */
  add(words: readonly number[], bits: number): void {
    if (words.length === 0) this.always |= bits;
    else if (words.length === 1) this.alone[slotOf(words[0]!)]! |= bits;
    else {
      this.alone[slotOf(words[0]!)]! |= CONTINUES;
      this.pairs[slotOf(step(words[0]!, words[1]!))]! |= bits;
    }
  }

  /** The bits of all phrases that may begin in a text. */
  in(text: string): number {
    const { alone, pairs } = this;
    const { length } = text;
    let bits = this.always;
    let before = 0;
    let last = 0;
    for (let i = 0; i < length; i++) {
      let letter = foldUnit(unitAt(text, i));
      if (letter === 0) continue;
      let hash = SEED;
      while (letter !== 0) {
        hash = step(hash, letter);
        letter = ++i < length ? foldUnit(unitAt(text, i)) : 0;
      }
      if ((last & CONTINUES) !== 0) bits |= pairs[slotOf(step(before, hash))]!;
      last = alone[slotOf(hash)]!;
      bits |= last;
      before = hash;
    }
    return bits & ~CONTINUES;
  }
}
