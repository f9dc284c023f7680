/**
 * A set of possible hashes, one bit each: 2,048 bytes stay in the L1 cache, whereas a filter of one byte a hash would
 * evict the data being read.
 */
export class BitFilter {
  private readonly words: Int32Array;
  private readonly mask: number;

  /** @param bits the number of low bits of a hash that count */
  constructor(bits: number) {
    this.words = new Int32Array(1 << (bits - 5));
    this.mask = (1 << bits) - 1;
  }

  add(hash: number): void {
    this.words[(hash & this.mask) >> 5]! |= 1 << hash;
  }

  /** False for a hash that was not added; true for one that was, and for some others. */
  mayHave(hash: number): boolean {
    return (this.words[(hash & this.mask) >> 5]! & (1 << hash)) !== 0;
  }
}
