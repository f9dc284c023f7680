import type { Reading } from './expression';
import { Kept } from './kept';
import { SLOTS } from './slots';

/** Readers look a little beyond both ends of their text. */
const MARGIN = 64;
/** After this many tokens everything is forgotten, so that token numbers stay small integers. */
const MOST = 1 << 30;

/** For how many tokens the kinds of phrases are kept, a power of two: more than are read around a date. */
export const SEEN = 64;
/** The size of a row, as a shift. */
export const SEEN_ROW = 2;

/**
 * Where readers keep their results at the last few tokens. It is created once, because creating it would cost a short
 * text more than its dates. Token numbers are unique across texts, so that nothing is taken for another text's: a
 * reader may even begin while another is at work.
 */
class ReaderMemory {
  readonly readings = new Kept<readonly Reading[]>(SLOTS);
  readonly best = new Kept<Reading | null>(1);
  readonly seen = new Int32Array(SEEN << SEEN_ROW);
  private next = MARGIN;

  /** Returns the number of the first token of a text. */
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
