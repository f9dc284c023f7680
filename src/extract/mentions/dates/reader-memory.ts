import type { Reading } from './expression';
import { Kept } from './kept';
import { SLOTS } from './slots';

/** Readers ask a little beyond both ends of their text. */
const MARGIN = 64;
/** With so many tokens read all is forgotten, so that their numbers stay small whole ones. */
const MOST = 1 << 30;

/** Of how many tokens the kinds of phrases are kept, a power of two: more than are read around a date. */
export const SEEN = 64;
/** Numbers a row of these, as a shift. */
export const SEEN_ROW = 2;

/**
 * Where readers keep what they read at the last few tokens. It is made once, for making it anew would cost a short text more
 * than its dates. The tokens of each text have numbers of their own, so that nothing is taken for another text's: a reader
 * may even begin while another is at work.
 */
class ReaderMemory {
  readonly readings = new Kept<readonly Reading[]>(SLOTS);
  readonly best = new Kept<Reading | null>(1);
  readonly seen = new Int32Array(SEEN << SEEN_ROW);
  private next = MARGIN;

  /** The number of the first token of a text. */
  begin(count: number): number {
    if (this.next > MOST) {
      this.readings.clear();
      this.best.clear();
      this.seen.fill(0);
      this.next = MARGIN;
    }
    const origin = this.next;
    this.next += count + MARGIN;
    return origin;
  }
}

export const memory = new ReaderMemory();
