import type { Line } from '../../content/lines';
import type { AroundTitle } from '../around-title';
import { isLinkedHeadline } from '../of-teaser';

/** Most lines of an entry of a list of articles: headline, day, summary, "read more". */
const LONGEST_ENTRY = 5;

/**
 * Whether a day is that of an entry in a list of articles, as on a front page or among search results: it is right below
 * or right above a linked headline, and so does another day close by.
 */
export function isOfListed(view: AroundTitle, { index }: Line): boolean {
  return [-1, 1].some((side) => {
    if (!isOther(view, index + side)) return false;
    for (let away = 2; away <= LONGEST_ENTRY; away++)
      for (const at of [index - away, index + away]) if (isDated(view, at, index) && isOther(view, at + side)) return true;
    return false;
  });
}

/** Whether a line is the linked headline of another article. */
const isOther = ({ lines, titleLine }: AroundTitle, at: number): boolean => at !== titleLine && isLinkedHeadline(lines[at]);

/** Whether a line on the same side of the headline may hold the day of an entry, and is not its headline as well. */
const isDated = ({ lines, titleLine, reader }: AroundTitle, at: number, index: number): boolean =>
  lines[at] !== undefined &&
  (titleLine === null || (at !== titleLine && at > titleLine === index > titleLine)) &&
  !isLinkedHeadline(lines[at]) &&
  reader.mayDate(lines[at]);
