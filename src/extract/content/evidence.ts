import { scratch } from './scratch';

/** The evidence on one line as a sparse vector, reused for each line. */
export class Evidence {
  count = 0;
  readonly kinds: Int32Array;
  readonly values: Float64Array;

  /** @param size how many kinds of evidence there are */
  constructor(size: number) {
    this.kinds = scratch.integers(size);
    this.values = scratch.doubles(size);
  }

  clear(): void {
    this.count = 0;
  }

  put(kind: number, value: number): void {
    if (value === 0) return;
    this.kinds[this.count] = kind;
    this.values[this.count++] = value;
  }

  /** Adds a kind of evidence that is present or not: present where `bits` is not 0. */
  flag(kind: number, bits: number): void {
    if (bits === 0) return;
    this.kinds[this.count] = kind;
    this.values[this.count++] = 1;
  }

  /** Adds one kind for each bit that is set; the lowest bit is the kind `from`. */
  putBits(from: number, bits: number): void {
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      this.kinds[this.count] = from + 31 - Math.clz32(rest & -rest);
      this.values[this.count++] = 1;
    }
  }

  /** The weighted sum of the evidence. */
  weigh(weights: Float64Array): number {
    let sum = 0;
    for (let i = 0; i < this.count; i++) sum += this.values[i]! * weights[this.kinds[i]!]!;
    return sum;
  }
}
