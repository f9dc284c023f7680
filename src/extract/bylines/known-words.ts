import { foldUnit } from '../../text/fold';
import { startsSmall } from '../../text/letters';
import { unitAt } from '../../text/units';
import { SEED, slotOf, SLOTS, step, wordHashes } from './letter-hash';
import { SMALL_IN_NAMES } from './names';

const SPACE = 0x20;
const COMMA = 0x2c;
const STOP = 0x2e;

const isGap = (text: string, at: number): boolean => at < 0 || at >= text.length || unitAt(text, at) === SPACE;

/** Whether a word ends at a place: before a gap, or a mark and a gap. With anything else attached it may be an address. */
const endsWord = (text: string, at: number): boolean =>
  isGap(text, at) || ((unitAt(text, at) === COMMA || unitAt(text, at) === STOP) && isGap(text, at + 1));

/** The words of phrases, and the lower-case words of names, by hash. A word that is not in the table belongs to neither. */
export class KnownWords {
  private readonly known = new Uint8Array(SLOTS);

  constructor() {
    for (const word of SMALL_IN_NAMES) this.add(wordHashes(word));
  }

  /** @param words the hashes of a phrase's words */
  add(words: readonly number[]): void {
    for (const hash of words) this.known[slotOf(hash)] = 1;
  }

  /**
   * Counts the words of a text, up to `enough`, that are in lower case and unknown to all rules on bylines. Skips what may be
   * an affiliation, which can have any words: from a capital after a mark to the next comma.
   */
  unknownWordsIn(text: string, enough: number): number {
    let found = 0;
    let mark = 0;
    let inAffiliation = false;
    for (let i = 0; i < text.length && found < enough;) {
      const start = i;
      let hash = SEED;
      for (let letter = foldUnit(unitAt(text, i)); letter !== 0; letter = ++i < text.length ? foldUnit(unitAt(text, i)) : 0)
        hash = step(hash, letter);
      if (i === start) {
        const unit = unitAt(text, i++);
        if (unit === COMMA || unit === STOP) mark = unit;
        continue;
      }
      const isSmall = startsSmall(text[start]!);
      if (mark !== 0) inAffiliation = !isSmall || (inAffiliation && mark === STOP);
      mark = 0;
      if (isSmall && !inAffiliation && this.known[slotOf(hash)] === 0 && isGap(text, start - 1) && endsWord(text, i)) found++;
    }
    return found;
  }
}
