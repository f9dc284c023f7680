import { ALL_CUES, CUE } from './cues';
import { Evidence } from './evidence';
import { I, KINDS, LOCAL_FEATURES, PROSE_AGAINST } from './feature-names';
import { isProse, LINK_SHARE, type FrameStats } from './frame-stats';
import type { Hints } from './hints';
import { LineTraits, TRAIT } from './line-traits';
import type { Line, Lines } from './lines';
import { logOf } from './logs';
import { ASK, LABEL, MORE } from './phrases';

/** Lengths count by their logarithm: 200 differs from 100 as much as 100 from 50. */
const log = (length: number): number => logOf(length) / 8;
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
/** Distances from the headline are capped here. */
const FAR = 30;
/** A frame with at least this many children with links is a grid of teasers. */
const GRID = 8;

/** Writes the evidence on each line of a page into a vector. */
export class LocalFeatures {
  readonly vector = new Evidence(LOCAL_FEATURES.length);
  private readonly page: Lines;
  private readonly stats: FrameStats;
  readonly traits: LineTraits;

  constructor(page: Lines, stats: FrameStats, hints: Hints) {
    this.page = page;
    this.stats = stats;
    this.traits = new LineTraits(page.lines, hints);
  }

  /** The vector of a line; overwritten by the next call. */
  of(line: Line): Evidence {
    const { vector } = this;
    const traits = this.traits.bits[line.index]!;
    vector.clear();
    vector.put(0, 1);
    this.text(line, traits);
    this.kind(line);
    this.meaning(traits);
    this.surroundings(line);
    this.place(line);
    this.cues(line, traits);
    return vector;
  }

  /** Whether a line is the page's headline, which is not part of the text. */
  isHeadline({ level, index }: Line): boolean {
    return level === 1 && (this.traits.bits[index]! & TRAIT.title) !== 0;
  }

  private text({ index, length, linkLength, boldLength }: Line, traits: number): void {
    const { vector } = this;
    let i = I.length;
    vector.put(i++, log(length));
    vector.flag(i++, traits & TRAIT.fewWords);
    vector.flag(i++, traits & TRAIT.someWords);
    vector.flag(i++, traits & TRAIT.shortOfProse);
    vector.flag(i++, traits & TRAIT.endsSentence);
    vector.put(i++, this.traits.sentences[index]! / 4);
    vector.put(i++, linkLength / length);
    vector.put(i++, linkLength > length * LINK_SHARE ? 1 : 0);
    vector.flag(i++, traits & TRAIT.startsLower);
    vector.put(i++, this.traits.digits[index]! / length);
    vector.put(i++, boldLength / length);
    vector.flag(i, traits & TRAIT.capitals);
  }

  private kind({ kind, level, element, afterBreak }: Line): void {
    const { vector } = this;
    const ofKind = KINDS.get(kind);
    if (ofKind !== undefined) vector.put(ofKind, 1);
    if (level > 0) vector.put(I.levels + Math.min(level, 3) - 1, 1);
    vector.put(I.paragraph, element.name === 'p' ? 1 : 0);
    vector.put(I.paragraph + 1, afterBreak ? 1 : 0);
  }

  private meaning(traits: number): void {
    const { vector } = this;
    let i = I.phraseMore;
    vector.flag(i++, traits & MORE);
    vector.flag(i++, traits & ASK);
    vector.flag(i++, traits & LABEL);
    vector.flag(i++, traits & TRAIT.title);
    vector.flag(i++, traits & TRAIT.description);
    vector.flag(i++, traits & TRAIT.inBody);
    vector.flag(i, traits & TRAIT.notInBody);
  }

  private surroundings(line: Line): void {
    const { vector, stats, page } = this;
    const { frame } = line;
    const parent = Math.max(0, page.frames[frame]!.parent);
    const grandparent = Math.max(0, page.frames[parent]!.parent);
    const upper = Math.max(0, page.frames[grandparent]!.parent);
    let i = I.frameLinks;
    vector.put(i++, share(stats.linked[frame]!, stats.text[frame]!));
    vector.put(i++, share(stats.prose[frame]!, stats.text[frame]!));
    vector.put(i++, share(stats.linked[parent]!, stats.text[parent]!));
    vector.put(i++, share(stats.prose[parent]!, stats.text[parent]!));
    vector.put(i++, log(stats.prose[parent]!));
    vector.put(i++, stats.text[parent]! < 200 ? 1 : 0);
    vector.put(i++, share(stats.linked[grandparent]!, stats.text[grandparent]!));
    vector.put(i++, share(stats.prose[grandparent]!, stats.text[grandparent]!));
    vector.put(i++, log(stats.prose[grandparent]!));
    vector.put(i++, share(stats.linked[upper]!, stats.text[upper]!));
    vector.put(i++, log(stats.prose[upper]!));
    vector.put(i, Math.min(GRID, Math.max(stats.linkingChildren[parent]!, stats.linkingChildren[grandparent]!)) / GRID);
  }

  private place(line: Line): void {
    const { vector } = this;
    const { lines } = this.page;
    const { headline } = this.traits;
    let i = I.position;
    vector.put(i++, headline >= 0 && line.index < headline ? 1 : 0);
    vector.put(i++, headline >= 0 && line.index > headline ? 1 - Math.min(FAR, line.index - headline) / FAR : 0);
    vector.put(i++, headline < 0 ? 1 : 0);
    vector.put(i, line.index / lines.length);
  }

  private cues(line: Line, traits: number): void {
    const { vector } = this;
    const frame = this.page.frames[line.frame]!;
    const prose = isProse(line.length, line.linkLength) ? 1 : 0;
    let i = I.offer;
    vector.flag(i++, traits & TRAIT.offer);
    vector.put(i++, line.cues & CUE.hidden || frame.cues & CUE.hidden ? this.stats.hiddenShare : 0);
    vector.put(i++, prose);
    vector.put(i++, prose && frame.cues & CUE.body ? 1 : 0);
    vector.put(i++, prose && line.region === 'content' ? 1 : 0);
    vector.put(i++, line.kind === 'list-item' ? line.linkLength / line.length : 0);
    vector.put(i, line.kind === 'list-item' && line.length < 40 ? 1 : 0);
    const on = line.cues & ALL_CUES;
    const around = frame.cues & ~on & ALL_CUES;
    vector.putBits(I.cuesOn, on);
    vector.putBits(I.cuesAround, around);
    const all = on | around;
    if (prose === 1 && (all & ANY_AGAINST) !== 0) for (let c = 0; c < AGAINST.length; c++) vector.flag(I.against + c, all & AGAINST[c]!);
    const tags = frame.tagCues;
    if (tags !== 0) for (let t = 0; t < TAG_CUES.length; t++) vector.flag(I.tags + t, tags & TAG_CUES[t]!);
  }
}

const AGAINST = PROSE_AGAINST.map((cue) => CUE[cue]);
const ANY_AGAINST = AGAINST.reduce((all: number, bit) => all | bit, 0);
const TAG_CUES = [CUE.article, CUE.main, CUE.header, CUE.footer, CUE.navigation, CUE.aside, CUE.form, CUE.meta] as const;
