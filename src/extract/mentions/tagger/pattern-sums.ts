import type { SpanFeatures } from './features';
import type { SumPair } from './weights';
import { addPattern } from './whole-features';

/** Numbers per entry: the pattern, what else the sum depends on, the pair of sums. */
const ENTRY = 4;
const ENTRIES = 512;

/**
 * A cache of the sums for the pattern of a span that the gazetteer does not know. Texts have few patterns, so each slot
 * keeps the pattern used last.
 */
export class PatternSums {
  private readonly features: SpanFeatures;
  private readonly packed: Int32Array;
  private readonly values: SumPair = new Int32Array(ENTRIES * ENTRY);

  constructor(features: SpanFeatures, packed: Int32Array) {
    this.features = features;
    this.packed = packed;
  }

  /** Adds the weights for the pattern of the span followed last to a pair of sums. */
  addPattern(from: number, to: number, sums: SumPair, at: number): void {
    const { features, packed, values } = this;
    const { pattern, opens } = features.run;
    const rest = (to - from) * 2 + opens[from]!;
    const entry = placeOf(pattern, rest);
    if (!this.isKnown(entry, pattern, rest)) {
      addPattern(features, from, to, 0);
      features.sumUp(packed, values, entry);
    }
    sums[at]! += values[entry]!;
    sums[at + 1]! += values[entry + 1]!;
  }

  /** Whether a slot holds the sums of a pattern; it is marked as holding them from now on. */
  private isKnown(at: number, pattern: number, rest: number): boolean {
    const { values } = this;
    if (values[at - 2] === pattern && values[at - 1] === rest) return true;
    values[at - 2] = pattern;
    values[at - 1] = rest;
    values[at] = values[at + 1] = 0;
    return false;
  }
}

/** The slot of a pattern, whether its sums are known or yet to be written; `rest` is above 0. */
function placeOf(pattern: number, rest: number): number {
  return ((pattern + rest * 7) & (ENTRIES - 1)) * ENTRY + 2;
}
