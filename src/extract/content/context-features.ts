import { ALIKE_FEATURES, AlikeContext } from './alike';
import { CERTAIN, Course, COURSE_FEATURES } from './course';
import { CUES } from './cues';
import { Evidence } from './evidence';
import { isProse, LINK_SHARE } from './frame-stats';
import { ASK, LABEL, MORE, phrasesOf } from './phrases';
import type { Line, Lines } from './lines';

/** Evidence on a line from what the lines around it came to by themselves, by name. */
export const CONTEXT_FEATURES = [
  'alone', 'before', 'behind', 'before-2', 'behind-2', 'near', 'wide', 'parent', 'grandparent', 'upper',
  'in-container', 'outside-prose', 'container-certain', 'before-first', 'far-before', 'after-last', 'far-after',
  'heading×behind', 'heading×last', 'short×near', 'item×parent', 'item×near', 'cell×near', 'caption×near', 'link×near', 'repeated',
  'under-label', 'under-certain-heading', 'under-doubtful-heading', 'same-parent-as-best',
  ...COURSE_FEATURES, ...ALIKE_FEATURES,
  ...CUES.map(([cue]) => `inside-${cue}`),
] as const;

/** Distances beyond the certain lines at which they say no more. */
const FAR = 20;
const COURSE = CONTEXT_FEATURES.indexOf(COURSE_FEATURES[0]);
const ALIKE = CONTEXT_FEATURES.indexOf(ALIKE_FEATURES[0]);
/** Lines to each side that are near. */
const NEAR = 3;
const WIDE = 10;
/** Shorter lines are no sentence. */
const SHORT = 40;
/** Log-odds beyond this are as good as sure. */
const SURE = 6;

/** What the lines of a page came to by themselves: the odds of each, and the sums that the context is read from. */
export class PageContext {
  readonly vector = new Evidence(CONTEXT_FEATURES.length);
  /** Index of the frame that holds the most text for the article and the least against it. */
  readonly container: number;
  private readonly page: Lines;
  private readonly odds: Float64Array;
  private readonly chance: Float64Array;
  /** Sums over the lines before an index: text, and text times chance. */
  private readonly textUpTo: Float64Array;
  private readonly chanceUpTo: Float64Array;
  private readonly frameText: Float64Array;
  private readonly frameChance: Float64Array;
  private readonly alike: AlikeContext;
  private readonly course: Course;
  private readonly inside: Int32Array;
  private readonly isIn: Uint8Array;
  private readonly firstCertain: number;
  private readonly lastCertain: number;
  private readonly bestParent: number;
  private readonly seen = new Set<string>();
  private heading = 0;
  private labelFrame = -1;

  /** @param odds the log-odds of each line by its own evidence */
  constructor(page: Lines, odds: Float64Array) {
    const { lines, frames } = page;
    this.page = page;
    this.odds = odds;
    this.chance = odds.map((value) => 1 / (1 + Math.exp(-value)));
    this.textUpTo = new Float64Array(lines.length + 1);
    this.chanceUpTo = new Float64Array(lines.length + 1);
    this.frameText = new Float64Array(frames.length);
    this.frameChance = new Float64Array(frames.length);
    for (const { index, frame, text } of lines) {
      const chance = this.chance[index]! * text.length;
      this.textUpTo[index + 1] = this.textUpTo[index]! + text.length;
      this.chanceUpTo[index + 1] = this.chanceUpTo[index]! + chance;
      this.frameText[frame]! += text.length;
      this.frameChance[frame]! += chance;
    }
    this.container = this.sumFrames();
    this.inside = new Int32Array(frames.length);
    this.isIn = new Uint8Array(frames.length);
    this.markInside();
    this.course = new Course(lines, this.chance, this.chanceUpTo);
    const certain = lines.filter((line) => this.isIn[line.frame] === 1 && this.course.isCertain(line.index));
    this.firstCertain = certain[0]?.index ?? 0;
    this.lastCertain = certain.at(-1)?.index ?? lines.length - 1;
    this.bestParent = this.parentOfMost(certain);
    this.alike = new AlikeContext(page, this.chance);
  }

  /** The vector of a line; lines are asked for in page order. Overwritten by the next call. */
  of(line: Line): Evidence {
    const { vector } = this;
    vector.clear();
    this.neighbors(line);
    this.containment(line);
    this.products(line);
    this.course.put(vector, COURSE, line);
    this.alike.put(vector, ALIKE, line);
    const inside = this.isIn[line.frame] === 1 ? this.inside[line.frame]! : 0;
    vector.putBits(CONTEXT_FEATURES.length - CUES.length, inside);
    return vector;
  }

  private neighbors({ index, frame }: Line): void {
    const { vector, page } = this;
    vector.put(0, Math.max(-1, Math.min(1, this.odds[index]! / SURE)));
    vector.put(1, this.chanceAt(index - 1));
    vector.put(2, this.chanceAt(index + 1));
    vector.put(3, this.chanceAt(index - 2));
    vector.put(4, this.chanceAt(index + 2));
    vector.put(5, this.around(index, NEAR));
    vector.put(6, this.around(index, WIDE));
    const parent = Math.max(0, page.frames[frame]!.parent);
    const grandparent = Math.max(0, page.frames[parent]!.parent);
    const upper = Math.max(0, page.frames[grandparent]!.parent);
    vector.put(7, this.frameMean(parent));
    vector.put(8, this.frameMean(grandparent));
    vector.put(9, this.frameMean(upper));
  }

  private containment(line: Line): void {
    const { vector } = this;
    const { index } = line;
    const isIn = this.isIn[line.frame]!;
    vector.put(10, isIn);
    vector.put(11, isIn === 0 && isProse(line.text.length, line.linkLength) ? 1 : 0);
    vector.put(12, isIn * this.frameMean(this.container));
    vector.put(13, index < this.firstCertain ? 1 : 0);
    vector.put(14, Math.min(FAR, Math.max(0, this.firstCertain - index)) / FAR);
    vector.put(15, index > this.lastCertain ? 1 : 0);
    vector.put(16, Math.min(FAR, Math.max(0, index - this.lastCertain)) / FAR);
  }

  private products(line: Line): void {
    const { vector, page } = this;
    const { index, kind, text, linkLength, frame } = line;
    const near = this.around(index, NEAR);
    const parent = Math.max(0, page.frames[frame]!.parent);
    const isHeading = kind === 'heading';
    vector.put(17, isHeading ? Math.max(this.chanceAt(index + 1), this.chanceAt(index + 2)) : 0);
    vector.put(18, isHeading && index > this.lastCertain ? 1 : 0);
    vector.put(19, text.length < SHORT ? near : 0);
    vector.put(20, kind === 'list-item' ? this.frameMean(parent) : 0);
    vector.put(21, kind === 'list-item' ? this.around(index, WIDE) : 0);
    vector.put(22, kind === 'table-cell' ? near : 0);
    vector.put(23, kind === 'caption' ? near : 0);
    vector.put(24, linkLength > text.length * LINK_SHARE ? near : 0);
    vector.put(25, this.seen.has(text) ? 1 : 0);
    this.seen.add(text);
    this.underHeading(line, isHeading, parent);
    vector.put(29, parent === this.bestParent ? 1 : 0);
  }

  /** A label ("Related articles") speaks for what follows in its box; a heading for what follows up to the next. */
  private underHeading(line: Line, isHeading: boolean, parent: number): void {
    const { vector } = this;
    const isLabel = line.text.length < SHORT && (phrasesOf(line.text) & (LABEL | MORE | ASK)) !== 0;
    vector.put(26, this.labelFrame >= 0 && this.labelFrame <= line.frame ? 1 : 0);
    if (isLabel) this.labelFrame = parent;
    else if (isHeading || (this.labelFrame >= 0 && line.frame < this.labelFrame)) this.labelFrame = -1;
    if (isHeading) this.heading = this.chance[line.index]!;
    else {
      vector.put(27, this.heading > CERTAIN ? 1 : 0);
      vector.put(28, this.heading < 1 - CERTAIN && this.heading > 0 ? 1 : 0);
    }
  }

  private chanceAt(index: number): number {
    return this.chance[index] ?? 0;
  }

  private around(index: number, reach: number): number {
    const from = Math.max(0, index - reach);
    const to = Math.min(this.page.lines.length, index + reach + 1);
    const own = this.page.lines[index]!.text.length;
    const text = this.textUpTo[to]! - this.textUpTo[from]! - own;
    return text <= 0 ? 0 : (this.chanceUpTo[to]! - this.chanceUpTo[from]! - own * this.chance[index]!) / text;
  }

  private frameMean(frame: number): number {
    const text = this.frameText[frame]!;
    return text === 0 ? 0 : this.frameChance[frame]! / text;
  }

  /** Sums texts and chances up the frames, and finds the frame with the most for it and the least against it. */
  private sumFrames(): number {
    const { frames } = this.page;
    let best = 0;
    let most = -Infinity;
    for (let i = frames.length - 1; i >= 0; i--) {
      const balance = 2 * this.frameChance[i]! - this.frameText[i]!;
      if (balance > most) {
        most = balance;
        best = i;
      }
      const parent = frames[i]!.parent;
      if (parent < 0) continue;
      this.frameText[parent]! += this.frameText[i]!;
      this.frameChance[parent]! += this.frameChance[i]!;
    }
    return best;
  }

  private markInside(): void {
    const { frames } = this.page;
    if (frames.length > 0) this.isIn[this.container] = 1;
    for (let i = this.container + 1; i < frames.length; i++) {
      const { parent, own } = frames[i]!;
      if (parent < this.container) break;
      this.isIn[i] = 1;
      this.inside[i] = this.inside[parent]! | own;
    }
  }

  private parentOfMost(certain: readonly Line[]): number {
    const text = new Map<number, number>();
    let best = -1;
    for (const line of certain) {
      const { parent } = this.page.frames[line.frame]!;
      text.set(parent, (text.get(parent) ?? 0) + line.text.length);
      if ((text.get(parent) ?? 0) > (text.get(best) ?? 0)) best = parent;
    }
    return best;
  }
}
