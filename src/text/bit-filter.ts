/**
 * Which hashes there may be, one bit each: a filter of 2,048 bytes stays in the nearest cache, one of a byte a hash
 * pushes out what is read.
 */
export class BitFilter {
  private readonly words: Int32Array;
  private readonly mask: number;

  /** @param bits so many bits of a hash count */
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
