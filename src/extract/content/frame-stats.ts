import { CUE } from './cues';
import type { Lines } from './lines';
import { scratch } from './scratch';

/** A line reads like running text if it is this long and less than half of it is links. In UTF-16 units. */
export const PROSE_LENGTH = 80;
const PROSE_LINKS = 0.5;
/** A line is a link if more than this share of it is. */
export const LINK_SHARE = 0.8;

/** Counts of what is below each frame, by its index, in UTF-16 units and lines. */
export interface FrameStats {
  readonly text: Float64Array;
  readonly linked: Float64Array;
  readonly prose: Float64Array;
  readonly lines: Float64Array;
  readonly linkLines: Float64Array;
  /** Children that are frames with link lines: a grid of teasers has many. */
  readonly linkingChildren: Float64Array;
  /** Share of the page's running text that is hidden: a page that hides nearly all of it shows it by script. */
  readonly hiddenShare: number;
}

/** Whether a line of this length, with so many units in links, reads like running text. */
export const isProse = (length: number, linked: number): boolean => length >= PROSE_LENGTH && linked < length * PROSE_LINKS;

/** Sums the lines up their frames, in two plain loops. */
export function frameStats({ lines, frames }: Lines): FrameStats {
  const make = (): Float64Array => scratch.doubles(frames.length);
  let prose = 0;
  let hidden = 0;
  const stats = { text: make(), linked: make(), prose: make(), lines: make(), linkLines: make(), linkingChildren: make(), hiddenShare: 0 };
  for (const { frame, length, linkLength } of lines) {
    stats.text[frame]! += length;
    stats.linked[frame]! += linkLength;
    stats.lines[frame]!++;
    if (isProse(length, linkLength)) {
      stats.prose[frame]! += length;
      prose += length;
      if (frames[frame]!.cues & CUE.hidden) hidden += length;
    }
    if (linkLength > length * LINK_SHARE) stats.linkLines[frame]!++;
  }
  for (let i = frames.length - 1; i > 0; i--) {
    const { parent } = frames[i]!;
    if (parent < 0) continue;
    stats.text[parent]! += stats.text[i]!;
    stats.linked[parent]! += stats.linked[i]!;
    stats.prose[parent]! += stats.prose[i]!;
    stats.lines[parent]! += stats.lines[i]!;
    stats.linkLines[parent]! += stats.linkLines[i]!;
    if (stats.linkLines[i]! > 0) stats.linkingChildren[parent]!++;
  }
  stats.hiddenShare = prose === 0 ? 0 : hidden / prose;
  return stats;
}
