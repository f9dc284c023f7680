import type { Evidence } from './evidence';
import { isProse } from './frame-stats';
import type { Line } from './lines';
import { scratch } from './scratch';

/** Evidence on a line from how far the article has come there, by name. */
export const PROGRESS_FEATURES = ['since-certain', 'until-certain', 'text-before', 'text-in-all'] as const;

/** A line with a higher chance counts as certain: it may begin and end the article. */
export const CERTAIN = 0.8;
/** Distances are capped here. */
const FAR = 50;

/** How much of the article lies before each line, and how far away the nearest certain lines are. */
export class Progress {
  /** For each line the index of the next certain one, itself included; past the last line where there is none. */
  private readonly next: Int32Array;
  private readonly chanceUpTo: Float64Array;
  private lastSeen = -Infinity;

  /**
   * @param chance of each line by its own evidence
   * @param chanceUpTo length times chance, summed over the lines before an index
   */
  constructor(lines: readonly Line[], chance: Float64Array, chanceUpTo: Float64Array) {
    this.next = scratch.integers(lines.length);
    this.chanceUpTo = chanceUpTo;
    let nearest = lines.length + FAR;
    for (let i = lines.length - 1; i >= 0; i--) {
      const { length, linkLength } = lines[i]!;
      if (chance[i]! > CERTAIN && isProse(length, linkLength)) nearest = i;
      this.next[i] = nearest;
    }
  }

  isCertain(index: number): boolean {
    return this.next[index] === index;
  }

  /** Adds the evidence on a line, from the kind `at` on. Called in page order. */
  put(vector: Evidence, at: number, { index }: Line): void {
    const { chanceUpTo, next } = this;
    const all = chanceUpTo[chanceUpTo.length - 1]!;
    vector.put(at, Math.min(FAR, index - this.lastSeen) / FAR);
    if (this.isCertain(index)) this.lastSeen = index;
    vector.put(at + 1, Math.min(FAR, (next[index + 1] ?? Infinity) - index) / FAR);
    vector.put(at + 2, all === 0 ? 0 : chanceUpTo[index]! / all);
    vector.put(at + 3, Math.log2(1 + all) / 16);
  }
}
