import type { Evidence } from './evidence';
import { LINK_SHARE } from './frame-stats';
import type { Line, Lines } from './lines';
import { logOf } from './logs';
import { makesOf } from './makes';

/** Evidence on a line from the lines elsewhere on the page that are made like it, by name. */
export const ALIKE_FEATURES = ['alike', 'alike-count', 'parent-alike', 'parent-alike-count', 'siblings'] as const;

/** A line that is a link is not made like one that is none, whatever the element around both. */
const isLink = ({ text, linkLength }: Line): boolean => linkLength > text.length * LINK_SHARE;

/** Beyond so many units a line speaks no louder for those made like it. */
const LOUDEST = 400;

const log = (count: number): number => logOf(count) / 8;

interface Sums {
  readonly text: Float64Array;
  readonly chance: Float64Array;
  readonly lines: Float64Array;
}

/**
 * What the lines made alike came to: the paragraphs of an article share their make wherever on the page they stand, and
 * so do the teasers.
 */
export class AlikeContext {
  private readonly chance: Float64Array;
  private readonly makes: Int32Array;
  private readonly parents: Int32Array;
  /** By twice the number of the make, plus one for lines that are links. */
  private readonly own: Sums;
  /** By the number of the make of the block around the line's. */
  private readonly around: Sums;
  private readonly siblings: Int32Array;

  /** @param chance of each line by its own evidence */
  constructor({ lines, frames }: Lines, chance: Float64Array) {
    const { of, count } = makesOf(frames);
    const sums = (size: number): Sums => ({ text: new Float64Array(size), chance: new Float64Array(size), lines: new Float64Array(size) });
    this.chance = chance;
    this.makes = of;
    this.parents = new Int32Array(frames.length);
    for (let i = 0; i < frames.length; i++) this.parents[i] = Math.max(0, frames[i]!.parent);
    this.own = sums(2 * count);
    this.around = sums(count);
    this.siblings = new Int32Array(frames.length);
    for (const line of lines) {
      const { index, frame, text: { length } } = line;
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

  /** Adds the evidence on a line; its first kind has the number `at`. */
  put(vector: Evidence, at: number, line: Line): void {
    const { own, around, makes } = this;
    const { index, frame, text: { length } } = line;
    const make = 2 * makes[frame]! + (isLink(line) ? 1 : 0);
    const parent = this.parents[frame]!;
    const loud = Math.min(length, LOUDEST);
    const others = own.text[make]! - loud;
    // Even odds, as without any line alike, are 0.
    vector.put(at, others > 0 ? (2 * (own.chance[make]! - loud * this.chance[index]!)) / others - 1 : 0);
    vector.put(at + 1, log(own.lines[make]!));
    const outer = makes[parent]!;
    vector.put(at + 2, (2 * around.chance[outer]!) / around.text[outer]! - 1);
    vector.put(at + 3, log(around.lines[outer]!));
    vector.put(at + 4, log(this.siblings[parent]!));
  }
}
