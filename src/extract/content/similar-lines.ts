import type { Evidence } from './evidence';
import { LINK_SHARE } from './frame-stats';
import type { Line, Lines } from './lines';
import { logOf } from './logs';
import { scratch } from './scratch';
import { groupSimilar } from './similar-elements';

/** Evidence on a line from the lines elsewhere on the page with the same markup, by name. */
export const SIMILAR_FEATURES = ['alike', 'alike-count', 'parent-alike', 'parent-alike-count', 'siblings'] as const;

/** A line that is a link is never similar to one that isn't, whatever their elements. */
const isLink = ({ length, linkLength }: Line): boolean => linkLength > length * LINK_SHARE;

/** Longer lines count no more than this for similar ones. */
const LOUDEST = 400;

const log = (count: number): number => logOf(count) / 8;

interface Sums {
  readonly text: Float64Array;
  readonly chance: Float64Array;
  readonly lines: Float64Array;
}

/**
 * The scores of the lines with the same markup: the paragraphs of an article share theirs wherever they are on the page,
 * and so do the teasers.
 */
export class SimilarLines {
  private readonly chance: Float64Array;
  private readonly groups: Int32Array;
  private readonly parents: Int32Array;
  /** Indexed by twice the number of the group, plus one for lines that are links. */
  private readonly own: Sums;
  /** Indexed by the group of the block around the line's. */
  private readonly around: Sums;
  private readonly siblings: Int32Array;

  /** @param chance of each line by its own evidence */
  constructor({ lines, frames }: Lines, chance: Float64Array) {
    const { of, count } = groupSimilar(frames);
    const sums = (size: number): Sums => ({ text: scratch.doubles(size), chance: scratch.doubles(size), lines: scratch.doubles(size) });
    this.chance = chance;
    this.groups = of;
    this.parents = scratch.integers(frames.length);
    for (let i = 0; i < frames.length; i++) this.parents[i] = Math.max(0, frames[i]!.parent);
    this.own = sums(2 * count);
    this.around = sums(count);
    this.siblings = scratch.integers(frames.length);
    for (const line of lines) {
      const { index, frame, length } = line;
      const own = 2 * of[frame]! + (isLink(line) ? 1 : 0);
      const parent = this.parents[frame]!;
      const loud = Math.min(length, LOUDEST);
      this.own.text[own]! += loud;
      this.own.chance[own]! += loud * chance[index]!;
      this.own.lines[own]!++;
      const around = of[parent]!;
      this.around.text[around]! += length;
      this.around.chance[around]! += length * chance[index]!;
      this.around.lines[around]!++;
      this.siblings[parent]!++;
    }
  }

  /** Adds the evidence on a line, from the kind `at` on. */
  put(vector: Evidence, at: number, line: Line): void {
    const { own, around, groups } = this;
    const { index, frame, length } = line;
    const group = 2 * groups[frame]! + (isLink(line) ? 1 : 0);
    const parent = this.parents[frame]!;
    const loud = Math.min(length, LOUDEST);
    const others = own.text[group]! - loud;
    // 0 stands for even odds, and for lines without a similar one.
    vector.put(at, others > 0 ? (2 * (own.chance[group]! - loud * this.chance[index]!)) / others - 1 : 0);
    vector.put(at + 1, log(own.lines[group]!));
    const outer = groups[parent]!;
    vector.put(at + 2, (2 * around.chance[outer]!) / around.text[outer]! - 1);
    vector.put(at + 3, log(around.lines[outer]!));
    vector.put(at + 4, log(this.siblings[parent]!));
  }
}
