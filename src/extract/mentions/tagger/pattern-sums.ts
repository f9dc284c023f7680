import type { SumPair } from './weights';

/** Numbers an entry: the pattern, what else the sum depends on, the pair of sums. */
const ENTRY = 4;
const ENTRIES = 512;

/**
 * Sums of what the pattern of a span says where the gazetteer knows nothing of it. Texts have few patterns, so that the
 * one met last of those that fall into the same place is kept.
 */
export class PatternSums {
  readonly values: SumPair = new Int32Array(ENTRIES * ENTRY);

  /** Where the sums of a pattern stand, or are to be written when they are not known; `rest` is above 0. */
  placeOf(pattern: number, rest: number): number {
    return ((pattern + rest * 7) & (ENTRIES - 1)) * ENTRY + 2;
  }

  /** Whether the sums at a place are those of a pattern; from now on they are taken for them. */
  isKnown(at: number, pattern: number, rest: number): boolean {
    const { values } = this;
    if (values[at - 2] === pattern && values[at - 1] === rest) return true;
    values[at - 2] = pattern;
    values[at - 1] = rest;
    values[at] = values[at + 1] = 0;
    return false;
  }
}
