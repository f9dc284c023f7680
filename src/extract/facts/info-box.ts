import type { Line } from '../content/lines';
import { isLinkedHeadline } from './of-teaser';
import type { AroundTitle } from './view';

/** A box has no more lines; a longer column holds all kinds of things. */
const MOST_LINES = 16;

/**
 * Whether a line behind the text stands in a box beside it that lists no other articles: "Publiceret 12. maj 2023 |
 * Skrevet af Mette Holm" in a column of its own, as many sites of universities have it. What a label there says is said
 * of the page.
 */
export function isInInfoBox({ lines, content }: AroundTitle, { index, region, linkLength }: Line): boolean {
  if (region !== 'aside' || index < content.last || linkLength > 0) return false;
  let start = index;
  while (start > content.last && index - start < MOST_LINES && lines[start - 1]!.region === 'aside') start--;
  let end = index + 1;
  while (end < lines.length && end - start <= MOST_LINES && lines[end]!.region === 'aside') end++;
  if (end - start > MOST_LINES) return false;
  for (let i = start; i < end; i++) if (isLinkedHeadline(lines[i])) return false;
  return true;
}
