import { SIMILAR_FEATURES, SimilarLines } from './similar-lines';
import { Container } from './container';
import { Progress, PROGRESS_FEATURES } from './progress';
import { ALL_CUES, CUES } from './cues';
import { Evidence } from './evidence';
import { isProse, LINK_SHARE } from './frame-stats';
import { HeadingsAbove, HEADING_FEATURES } from './headings-above';
import type { LineTraits } from './line-traits';
import type { Line, Lines } from './lines';
import { Repeats } from './repeats';
import { sigmoid } from '../odds';
import { scratch } from './scratch';

/** Evidence on a line from the scores of the lines around it, by name. */
// prettier-ignore
export const CONTEXT_FEATURES = [
  'alone', 'before', 'behind', 'before-2', 'behind-2', 'near', 'wide', 'parent', 'grandparent', 'upper',
  'in-container', 'outside-prose', 'container-certain', 'before-first', 'far-before', 'after-last', 'far-after',
  'heading×behind', 'heading×last', 'short×near', 'item×parent', 'item×near', 'cell×near', 'caption×near', 'link×near', 'repeated',
  ...HEADING_FEATURES, 'same-parent-as-best',
  ...PROGRESS_FEATURES, ...SIMILAR_FEATURES,
  ...CUES.map(([cue]) => `inside-${cue}`),
] as const;

/** Distances beyond the certain lines are capped here. */
const FAR = 20;
const HEADINGS = CONTEXT_FEATURES.indexOf(HEADING_FEATURES[0]);
const PROGRESS = CONTEXT_FEATURES.indexOf(PROGRESS_FEATURES[0]);
const SIMILAR = CONTEXT_FEATURES.indexOf(SIMILAR_FEATURES[0]);
/** How many lines to each side count as near, and as wide. */
const NEAR = 3;
const WIDE = 10;
/** Shorter lines are not sentences. */
const SHORT = 40;
/** Log-odds beyond this are as good as sure. */
const SURE = 6;

/** The scores of a page's lines by their own evidence: the odds of each, and the sums that the context is read from. */
export class PageContext {
  readonly vector = new Evidence(CONTEXT_FEATURES.length);
  readonly container: Container;
  private readonly page: Lines;
  private readonly odds: Float64Array;
  private readonly chance: Float64Array;
  /** Sums over the lines before an index: length, and length times chance. */
  private readonly textUpTo: Float64Array;
  private readonly chanceUpTo: Float64Array;
  private readonly alike: SimilarLines;
  private readonly progress: Progress;
  private readonly headings: HeadingsAbove;
  private readonly firstCertain: number;
  private readonly lastCertain: number;
  private readonly bestParent: number;
  private readonly repeats = new Repeats();

  /** @param odds the log-odds of each line by its own evidence */
  constructor(page: Lines, odds: Float64Array, traits: LineTraits) {
    const { lines } = page;
    this.page = page;
    this.odds = odds;
    this.chance = scratch.doubles(lines.length);
    for (let i = 0; i < lines.length; i++) this.chance[i] = sigmoid(odds[i]!);
    this.textUpTo = scratch.doubles(lines.length + 1);
    this.chanceUpTo = scratch.doubles(lines.length + 1);
    for (const { index, text } of lines) {
      this.textUpTo[index + 1] = this.textUpTo[index]! + text.length;
      this.chanceUpTo[index + 1] = this.chanceUpTo[index]! + this.chance[index]! * text.length;
    }
    this.container = new Container(page, this.chance);
    this.progress = new Progress(lines, this.chance, this.chanceUpTo);
    this.headings = new HeadingsAbove(traits, this.chance);
    const certain = lines.filter((line) => this.container.isIn[line.frame] === 1 && this.progress.isCertain(line.index));
    this.firstCertain = certain[0]?.index ?? 0;
    this.lastCertain = certain.at(-1)?.index ?? lines.length - 1;
    this.bestParent = this.container.parentOfMost(certain);
    this.alike = new SimilarLines(page, this.chance);
  }

  /** The vector of a line; called in page order. Overwritten by the next call. */
  of(line: Line): Evidence {
    const { vector, page, container } = this;
    const { index, frame } = line;
    const parent = Math.max(0, page.frames[frame]!.parent);
    const near = this.around(index, NEAR);
    const wide = this.around(index, WIDE);
    vector.clear();
    this.neighbors(index, parent, near, wide);
    this.containment(line);
    this.products(line, parent, near, wide);
    this.headings.put(vector, HEADINGS, line, parent);
    vector.put(HEADINGS + HEADING_FEATURES.length, parent === this.bestParent ? 1 : 0);
    this.progress.put(vector, PROGRESS, line);
    this.alike.put(vector, SIMILAR, line);
    if (container.isIn[frame] === 1) vector.putBits(CONTEXT_FEATURES.length - CUES.length, container.inside[frame]! & ALL_CUES);
    return vector;
  }

  private neighbors(index: number, parent: number, near: number, wide: number): void {
    const { vector, page, container } = this;
    const grandparent = Math.max(0, page.frames[parent]!.parent);
    const upper = Math.max(0, page.frames[grandparent]!.parent);
    vector.put(0, Math.max(-1, Math.min(1, this.odds[index]! / SURE)));
    vector.put(1, this.chanceAt(index - 1));
    vector.put(2, this.chanceAt(index + 1));
    vector.put(3, this.chanceAt(index - 2));
    vector.put(4, this.chanceAt(index + 2));
    vector.put(5, near);
    vector.put(6, wide);
    vector.put(7, container.mean(parent));
    vector.put(8, container.mean(grandparent));
    vector.put(9, container.mean(upper));
  }

  private containment({ index, frame, text, linkLength }: Line): void {
    const { vector, container, firstCertain, lastCertain } = this;
    const isIn = container.isIn[frame]!;
    vector.put(10, isIn);
    vector.put(11, isIn === 0 && isProse(text.length, linkLength) ? 1 : 0);
    vector.put(12, isIn * container.mean(container.index));
    vector.put(13, index < firstCertain ? 1 : 0);
    vector.put(14, Math.min(FAR, Math.max(0, firstCertain - index)) / FAR);
    vector.put(15, index > lastCertain ? 1 : 0);
    vector.put(16, Math.min(FAR, Math.max(0, index - lastCertain)) / FAR);
  }

  private products({ index, kind, text, linkLength }: Line, parent: number, near: number, wide: number): void {
    const { vector, repeats } = this;
    if (kind === 'heading') {
      vector.put(17, Math.max(this.chanceAt(index + 1), this.chanceAt(index + 2)));
      vector.put(18, index > this.lastCertain ? 1 : 0);
    }
    if (text.length < SHORT) vector.put(19, near);
    if (kind === 'list-item') {
      vector.put(20, this.container.mean(parent));
      vector.put(21, wide);
    }
    if (kind === 'table-cell') vector.put(22, near);
    if (kind === 'caption') vector.put(23, near);
    if (linkLength > text.length * LINK_SHARE) vector.put(24, near);
    vector.put(25, repeats.isAgain(text) ? 1 : 0);
  }

  private chanceAt(index: number): number {
    return index >= 0 && index < this.chance.length ? this.chance[index]! : 0;
  }

  /** The mean chance of the lines up to `reach` away, weighted by their length. */
  private around(index: number, reach: number): number {
    const from = Math.max(0, index - reach);
    const to = Math.min(this.page.lines.length, index + reach + 1);
    const own = this.page.lines[index]!.text.length;
    const text = this.textUpTo[to]! - this.textUpTo[from]! - own;
    return text <= 0 ? 0 : (this.chanceUpTo[to]! - this.chanceUpTo[from]! - own * this.chance[index]!) / text;
  }
}
