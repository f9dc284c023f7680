/** Numbers that the first list has room for. */
const ROOM = 1 << 13;

/**
 * Rows of numbers side by side in one list: what is known of a word as a unit, and of one beside a unit; facts, and
 * pairs of sums that depend on these alone.
 */
export class Rows {
  /** All rows; a longer list takes its place when rows are added. */
  values = new Int32Array(ROOM);
  private end = 0;

  /** Adds a row of zeros and says where it begins. */
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
