import { room } from './room';

/** The evidence on one line: most kinds are absent, so only those present are kept. Written anew for each line. */
export class Evidence {
  count = 0;
  readonly kinds: Int32Array;
  readonly values: Float64Array;

  /** @param size how many kinds of evidence there are */
  constructor(size: number) {
    this.kinds = room.integers(size);
    this.values = room.doubles(size);
  }

  clear(): void {
    this.count = 0;
  }

  put(kind: number, value: number): void {
    if (value === 0) return;
    this.kinds[this.count] = kind;
    this.values[this.count++] = value;
  }

  /** Evidence that is there or not: `bits` are those of it that are set. */
  flag(kind: number, bits: number): void {
    if (bits === 0) return;
    this.kinds[this.count] = kind;
    this.values[this.count++] = 1;
  }

  /** One for each bit that is set; the lowest is the kind `from`. */
  putBits(from: number, bits: number): void {
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      this.kinds[this.count] = from + 31 - Math.clz32(rest & -rest);
      this.values[this.count++] = 1;
    }
  }

  /** What the evidence comes to under these weights. */
  weigh(weights: Float64Array): number {
    let sum = 0;
    for (let i = 0; i < this.count; i++) sum += this.values[i]! * weights[this.kinds[i]!]!;
    return sum;
  }
}
