import type { Frame, Line, Lines } from './lines';
import { room } from './room';

/** What the lines below each frame came to, and the frame that holds the most text for the article and the least against it. */
export class Container {
  /** Index of that frame. */
  readonly index: number;
  /** 1 for the frames that stand in it, itself included. */
  readonly isIn: Int32Array;
  /** Cues of the frames between it and a frame inside, that frame's own included. */
  readonly inside: Int32Array;
  private readonly frames: readonly Frame[];
  private readonly text: Float64Array;
  private readonly chance: Float64Array;

  /** @param chance of each line by its own evidence */
  constructor({ lines, frames }: Lines, chance: Float64Array) {
    this.frames = frames;
    this.text = room.doubles(frames.length);
    this.chance = room.doubles(frames.length);
    this.isIn = room.integers(frames.length);
    this.inside = room.integers(frames.length);
    for (const { index, frame, text } of lines) {
      this.text[frame]! += text.length;
      this.chance[frame]! += chance[index]! * text.length;
    }
    this.index = this.sumUp();
    this.markInside();
  }

  /** The chance of what stands below a frame, by its text. */
  mean(frame: number): number {
    const text = this.text[frame]!;
    return text === 0 ? 0 : this.chance[frame]! / text;
  }

  /** The frame around those that hold the most text of these lines. */
  parentOfMost(lines: readonly Line[]): number {
    const text = new Map<number, number>();
    let best = -1;
    for (const line of lines) {
      const { parent } = this.frames[line.frame]!;
      text.set(parent, (text.get(parent) ?? 0) + line.text.length);
      if ((text.get(parent) ?? 0) > (text.get(best) ?? 0)) best = parent;
    }
    return best;
  }

  /** Sums texts and chances up the frames, and finds the one with the most for it and the least against it. */
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
