import { childAround } from './frames';
import type { Line, Lines } from './lines';

/** How many lines away the article's text may be on either side of a caption. */
const BESIDE = 2;
/** Lines below the headline among which the article's first picture is. */
const OPENING = 12;

/**
 * Keeps captions between two lines of the article, and those between headline and text in the element that holds the
 * article: the weights were learned from bodies without captions and say little about them.
 *
 * @param container index of that element's frame; headline and picture are beside it, in the same block
 * @param headline index of the headline's line; -1 without one
 */
export function keepCaptions(
  { lines, frames }: Lines,
  selected: Uint8Array,
  reasons: Map<number, string>,
  container: number,
  headline: number,
): void {
  const around = frames[container]?.parent ?? -1;
  const last = selected.lastIndexOf(1);
  for (const { index, kind, region, links, frame } of lines) {
    if (kind !== 'caption' || selected[index] === 1 || region !== 'content' || links.length > 1 || index > last) continue;
    const isBelowHeadline =
      headline >= 0 && index > headline && index - headline <= OPENING && (frame === around || childAround(frames, frame, around) >= 0);
    if (!isBelowHeadline && !(isSelectedNear(lines, selected, index, -1) && isSelectedNear(lines, selected, index, 1))) continue;
    selected[index] = 1;
    reasons.delete(index);
  }
}

/** Whether the next line in a direction, other captions skipped, belongs to the article. */
function isSelectedNear(lines: readonly Line[], selected: Uint8Array, from: number, way: 1 | -1): boolean {
  for (let step = 1, i = from + way; step <= BESIDE && i >= 0 && i < lines.length; step++, i += way) {
    if (lines[i]!.kind !== 'caption') return selected[i] === 1;
  }
  return false;
}
