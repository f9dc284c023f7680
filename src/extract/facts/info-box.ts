import { CUE } from '../content/cues';
import type { Line } from '../content/lines';
import { isLinkedHeadline } from './of-teaser';
import type { AroundTitle } from './around-title';

/** Most lines of a box; a longer column holds all kinds of things. */
const MOST_LINES = 16;

/**
 * Whether a line after the text is in a box beside it that lists no other articles: "Publiceret 12. maj 2023 | Skrevet af
 * Mette Holm" in a column of its own, as many university sites have it. A label there is about the page.
 */
export function isInInfoBox(view: AroundTitle, { index, region, linkLength, frame }: Line): boolean {
  const { lines, content } = view;
  if (region !== 'aside' || index < content.last || linkLength > 0) return false;
  const box = boxAround(view, frame);
  const isInside = (line: Line | undefined): boolean => line?.region === 'aside' && (box < 0 || isBelow(view, line.frame, box));
  let start = index;
  while (start > content.last && index - start < MOST_LINES && isInside(lines[start - 1])) start--;
  let end = index + 1;
  while (end - start <= MOST_LINES && isInside(lines[end])) end++;
  if (end - start > MOST_LINES) return false;
  for (let i = start; i < end; i++) if (isLinkedHeadline(lines[i])) return false;
  return true;
}

const BOXES: ReadonlySet<string> = new Set(['aside', 'section']);
/** How many levels above a line a box is looked for: elements may be nested by the hundred. */
const MOST_LEVELS = 16;

/** The closest block around a frame whose element or class names a part of the page; -1 without one. */
function boxAround({ content: { frames } }: AroundTitle, frame: number): number {
  let at = frame;
  for (let level = 0; at >= 0 && level < MOST_LEVELS; level++) {
    const { element, own, parent } = frames[at]!;
    if (BOXES.has(element.name) || (own & (CUE.aside | CUE.box | CUE.widget)) !== 0) return at;
    at = parent;
  }
  return -1;
}

function isBelow({ content: { frames } }: AroundTitle, frame: number, box: number): boolean {
  let at = frame;
  for (let level = 0; at > box && level < MOST_LEVELS; level++) at = frames[at]!.parent;
  return at === box;
}
