import { SIMILAR_FEATURES, SimilarLines } from './similar-lines';
import { Container } from './container';
import { Progress, PROGRESS_FEATURES } from './progress';
import { ALL_CUES, CUES } from './cues';
import { Evidence } from './evidence';
import { indexIn } from './feature-index';
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
  'alone', 'before', 'after', 'before-2', 'after-2', 'near', 'wide', 'parent', 'grandparent', 'upper',
  'in-container', 'outside-prose', 'container-certain', 'before-first', 'far-before', 'after-last', 'far-after',
  'heading×after', 'heading×last', 'short×near', 'item×parent', 'item×near', 'cell×near', 'caption×near', 'link×near', 'repeated',
  ...HEADING_FEATURES, 'same-parent-as-best',
  ...PROGRESS_FEATURES, ...SIMILAR_FEATURES,
  ...CUES.map(([cue]) => `inside-${cue}`),
] as const;

const at = indexIn(CONTEXT_FEATURES);
/** Where each feature, or the first of those of another room, is in the vector. */
const I = {
  alone: at('alone'),
  before: at('before'),
  after: at('after'),
  before2: at('before-2'),
  after2: at('after-2'),
  near: at('near'),
  wide: at('wide'),
  parent: at('parent'),
  grandparent: at('grandparent'),
  upper: at('upper'),
  inContainer: at('in-container'),
  outsideProse: at('outside-prose'),
  containerCertain: at('container-certain'),
  beforeFirst: at('before-first'),
  farBefore: at('far-before'),
  afterLast: at('after-last'),
  farAfter: at('far-after'),
  headingAfter: at('heading×after'),
  headingLast: at('heading×last'),
  shortNear: at('short×near'),
  itemParent: at('item×parent'),
  itemNear: at('item×near'),
  cellNear: at('cell×near'),
  captionNear: at('caption×near'),
  linkNear: at('link×near'),
  repeated: at('repeated'),
  headings: at(HEADING_FEATURES[0]),
  sameParent: at('same-parent-as-best'),
  progress: at(PROGRESS_FEATURES[0]),
  similar: at(SIMILAR_FEATURES[0]),
  inside: at('inside-navigation'),
} as const;

/** Distances beyond the certain lines are capped here. */
const FAR = 20;
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
    for (const { index, length } of lines) {
      this.textUpTo[index + 1] = this.textUpTo[index]! + length;
      this.chanceUpTo[index + 1] = this.chanceUpTo[index]! + this.chance[index]! * length;
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
    this.headings.put(vector, I.headings, line, parent);
    vector.put(I.sameParent, parent === this.bestParent ? 1 : 0);
    this.progress.put(vector, I.progress, line);
    this.alike.put(vector, I.similar, line);
    if (container.isIn[frame] === 1) vector.putBits(I.inside, container.inside[frame]! & ALL_CUES);
    return vector;
  }

  private neighbors(index: number, parent: number, near: number, wide: number): void {
    const { vector, page, container } = this;
    const grandparent = Math.max(0, page.frames[parent]!.parent);
    const upper = Math.max(0, page.frames[grandparent]!.parent);
    vector.put(I.alone, Math.max(-1, Math.min(1, this.odds[index]! / SURE)));
    vector.put(I.before, this.chanceAt(index - 1));
    vector.put(I.after, this.chanceAt(index + 1));
    vector.put(I.before2, this.chanceAt(index - 2));
    vector.put(I.after2, this.chanceAt(index + 2));
    vector.put(I.near, near);
    vector.put(I.wide, wide);
    vector.put(I.parent, container.mean(parent));
    vector.put(I.grandparent, container.mean(grandparent));
    vector.put(I.upper, container.mean(upper));
  }

  private containment({ index, frame, length, linkLength }: Line): void {
    const { vector, container, firstCertain, lastCertain } = this;
    const isIn = container.isIn[frame]!;
    vector.put(I.inContainer, isIn);
    vector.put(I.outsideProse, isIn === 0 && isProse(length, linkLength) ? 1 : 0);
    vector.put(I.containerCertain, isIn * container.mean(container.index));
    vector.put(I.beforeFirst, index < firstCertain ? 1 : 0);
    vector.put(I.farBefore, Math.min(FAR, Math.max(0, firstCertain - index)) / FAR);
    vector.put(I.afterLast, index > lastCertain ? 1 : 0);
    vector.put(I.farAfter, Math.min(FAR, Math.max(0, index - lastCertain)) / FAR);
  }

  private products({ index, kind, text, length, linkLength }: Line, parent: number, near: number, wide: number): void {
    const { vector, repeats } = this;
    if (kind === 'heading') {
      vector.put(I.headingAfter, Math.max(this.chanceAt(index + 1), this.chanceAt(index + 2)));
      vector.put(I.headingLast, index > this.lastCertain ? 1 : 0);
    }
    if (length < SHORT) vector.put(I.shortNear, near);
    if (kind === 'list-item') {
      vector.put(I.itemParent, this.container.mean(parent));
      vector.put(I.itemNear, wide);
    }
    if (kind === 'table-cell') vector.put(I.cellNear, near);
    if (kind === 'caption') vector.put(I.captionNear, near);
    if (linkLength > length * LINK_SHARE) vector.put(I.linkNear, near);
    vector.put(I.repeated, repeats.isAgain(text) ? 1 : 0);
  }

  private chanceAt(index: number): number {
    return index >= 0 && index < this.chance.length ? this.chance[index]! : 0;
  }

  /** The mean chance of the lines up to `reach` away, weighted by their length. */
  private around(index: number, reach: number): number {
    const from = Math.max(0, index - reach);
    const to = Math.min(this.page.lines.length, index + reach + 1);
    const own = this.page.lines[index]!.length;
    const text = this.textUpTo[to]! - this.textUpTo[from]! - own;
    return text <= 0 ? 0 : (this.chanceUpTo[to]! - this.chanceUpTo[from]! - own * this.chance[index]!) / text;
  }
}
