/** Numbers a row. */
const ROW = 40;
/** Room for rows that a table begins with. */
const FEW = 128;
/** Rows of numbers side by side: facts, and pairs of sums that depend on these facts alone and are worked out once. */
export class Rows {
  /** All rows; a longer list takes its place when rows are added. */
  values = new Int32Array(FEW * ROW);
  private end = 0;
  /** Where in a row the bits of its known sums stand; the sums themselves follow, two places each. */
  private readonly known: number;

  /** @param facts How many facts a row has. */
  constructor(facts: number) {
    this.known = facts;
  }

  /** Adds a row of zeros and says where it begins. */
  add(): number {
    const base = this.end;
    this.end += ROW;
    if (this.end > this.values.length) {
      const { values } = this;
      this.values = new Int32Array(values.length * 2);
      this.values.set(values);
    }
    return base;
  }

  /** Where a row begins that is used for something else now: its sums are forgotten. */
  again(row: number): number {
    const base = row * ROW;
    this.values.fill(0, base + this.known, base + ROW);
    return base;
  }

  /** Whether a sum of a row is known; from now on it is taken for known. */
  isKnown(base: number, sum: number): boolean {
    const at = base + this.known;
    const bits = this.values[at]!;
    if ((bits & (1 << sum)) !== 0) return true;
    this.values[at] = bits | (1 << sum);
    return false;
  }

  /** Where a sum of a row stands. */
  placeOf(base: number, sum: number): number {
    return base + this.known + 1 + 2 * sum;
  }
}
