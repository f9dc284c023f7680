import type { SpanFeatures } from './features';
import type { Rows } from './rows';
import { MOST_UNITS } from './units';
import { addWeights, unpackSums, type SumPair } from './weights';

/** Pairs of sums of one run: what is added up for a span; and by unit what stands before and behind it, alone or as the first or last of several. */
export const TOTAL = 0;
export const LEFT = 2;
export const RIGHT = LEFT + 2 * MOST_UNITS;
export const LEFT_OF_SEVERAL = RIGHT + 2 * MOST_UNITS;
export const RIGHT_OF_SEVERAL = LEFT_OF_SEVERAL + 2 * MOST_UNITS;
const PAIRS = RIGHT_OF_SEVERAL + 2 * MOST_UNITS;

/** The sums of the run that is weighed, each by its place in one list; the next run writes over them. */
export class RunSums {
  private readonly features: SpanFeatures;
  private readonly packed: Int32Array;
  private readonly pairs: SumPair = new Int32Array(PAIRS);

  constructor(features: SpanFeatures, packed: Int32Array) {
    this.features = features;
    this.packed = packed;
  }

  clear(at: number): void {
    this.pairs[at] = this.pairs[at + 1] = 0;
  }

  /** Adds the weights of the features gathered. */
  addFeatures(at: number): void {
    this.keep(this.pairs, at);
  }

  /** Adds one sum of the run to another. */
  addPair(from: number, at: number): void {
    this.addKept(this.pairs, from, at);
  }

  /** Adds the sum that is kept at a place of another list. */
  addKept(kept: SumPair, from: number, at: number): void {
    this.pairs[at]! += kept[from]!;
    this.pairs[at + 1]! += kept[from + 1]!;
  }

  /** Keeps the sum of the features gathered at a place of another list, which held nothing. */
  keep(kept: SumPair, at: number): void {
    addWeights(this.packed, this.features.ids, this.features.count, kept, at);
    this.features.count = 0;
  }

  /** Keeps it as a sum of a row. */
  keepIn(rows: Rows, base: number, sum: number): void {
    this.keep(rows.values, rows.placeOf(base, sum));
  }

  /** Adds a sum that a row keeps. */
  addFrom(rows: Rows, base: number, sum: number, at: number): void {
    this.addKept(rows.values, rows.placeOf(base, sum), at);
  }

  /** Takes the total apart, in the order of the classes. */
  unpack(totals: Int32Array, at: number): void {
    unpackSums(this.pairs[TOTAL]!, this.pairs[TOTAL + 1]!, totals, at);
  }
}
