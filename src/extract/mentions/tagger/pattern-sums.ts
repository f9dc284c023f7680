import type { SpanFeatures } from './features';
import type { SumPair } from './weights';
import { addPattern } from './whole-features';

/** Numbers an entry: the pattern, what else the sum depends on, the pair of sums. */
const ENTRY = 4;
const ENTRIES = 512;

/**
 * Adds the sums of what the pattern of a span says where the gazetteer knows nothing of it. Texts have few patterns, so
 * that the one met last of those that fall into the same place is kept.
 */
export class PatternSums {
  private readonly features: SpanFeatures;
  private readonly packed: Int32Array;
  private readonly values: SumPair = new Int32Array(ENTRIES * ENTRY);

  constructor(features: SpanFeatures, packed: Int32Array) {
    this.features = features;
    this.packed = packed;
  }

  /** Adds what the pattern of the span followed last says to a pair of sums. */
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

  /** Whether the sums at a place are those of a pattern; from now on they are taken for them. */
  private isKnown(at: number, pattern: number, rest: number): boolean {
    const { values } = this;
    if (values[at - 2] === pattern && values[at - 1] === rest) return true;
    values[at - 2] = pattern;
    values[at - 1] = rest;
    values[at] = values[at + 1] = 0;
    return false;
  }
}

/** Where the sums of a pattern stand, or are to be written when they are not known; `rest` is above 0. */
function placeOf(pattern: number, rest: number): number {
  return ((pattern + rest * 7) & (ENTRIES - 1)) * ENTRY + 2;
}
