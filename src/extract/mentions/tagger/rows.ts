/** Initial capacity of the list. */
const ROOM = 1 << 13;

/**
 * Rows of numbers stored contiguously in one list: what is known about a word as a unit, and about a word beside a
 * unit; facts, and the pairs of sums that depend only on these.
 */
export class Rows {
  /** All rows; replaced by a longer list when rows are added. */
  values = new Int32Array(ROOM);
  private end = 0;

  /** Adds a row of zeros and returns its offset. */
  add(size: number): number {
    const base = this.end;
    this.end += size;
    if (this.end > this.values.length) {
      const { values } = this;
      this.values = new Int32Array(values.length * 2);
      this.values.set(values);
    }
    return base;
  }
}
