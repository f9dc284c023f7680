import type { Frame, Line, Lines } from './lines';
import { scratch } from './scratch';

/** The chances of the lines below each frame, summed, and the container: the frame with the best balance of text for and against. */
export class Container {
  /** Index of the container. */
  readonly index: number;
  /** 1 for the frames in the container, itself included. */
  readonly isIn: Int32Array;
  /** For each frame in the container, the cues of the frames between the two, and its own. */
  readonly inside: Int32Array;
  private readonly frames: readonly Frame[];
  private readonly text: Float64Array;
  private readonly chance: Float64Array;

  /** @param chance of each line by its own evidence */
  constructor({ lines, frames }: Lines, chance: Float64Array) {
    this.frames = frames;
    this.text = scratch.doubles(frames.length);
    this.chance = scratch.doubles(frames.length);
    this.isIn = scratch.integers(frames.length);
    this.inside = scratch.integers(frames.length);
    for (const { index, frame, length } of lines) {
      this.text[frame]! += length;
      this.chance[frame]! += chance[index]! * length;
    }
    this.index = this.sumUp();
    this.markInside();
  }

  /** The mean chance of the lines below a frame, weighted by their length. */
  mean(frame: number): number {
    const text = this.text[frame]!;
    return text === 0 ? 0 : this.chance[frame]! / text;
  }

  /** The parent frame that holds the most text of these lines. */
  parentOfMost(lines: readonly Line[]): number {
    const text = new Map<number, number>();
    let best = -1;
    for (const line of lines) {
      const { parent } = this.frames[line.frame]!;
      text.set(parent, (text.get(parent) ?? 0) + line.length);
      if ((text.get(parent) ?? 0) > (text.get(best) ?? 0)) best = parent;
    }
    return best;
  }

  /** Sums texts and chances up the frames, and finds the frame with the best balance. */
  private sumUp(): number {
    const { frames, text, chance } = this;
    let best = 0;
    let most = -Infinity;
    for (let i = frames.length - 1; i >= 0; i--) {
      const balance = 2 * chance[i]! - text[i]!;
      if (balance > most) {
        most = balance;
        best = i;
      }
      const { parent } = frames[i]!;
      if (parent < 0) continue;
      text[parent]! += text[i]!;
      chance[parent]! += chance[i]!;
    }
    return best;
  }

  private markInside(): void {
    const { frames, index } = this;
    if (frames.length > 0) this.isIn[index] = 1;
    for (let i = index + 1; i < frames.length; i++) {
      const { parent, own } = frames[i]!;
      if (parent < index) break;
      this.isIn[i] = 1;
      this.inside[i] = this.inside[parent]! | own;
    }
  }
}
