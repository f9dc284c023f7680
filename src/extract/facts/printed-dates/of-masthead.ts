import { CUE } from '../../content/cues';
import type { Frame, Line } from '../../content/lines';
import type { AroundTitle } from '../around-title';

/** Elements that hold one article, or all that the page is about. */
const ARTICLE: ReadonlySet<string> = new Set(['article', 'main']);

/** A line marked as a date this close above the headline is the article's, wherever its element begins. */
const RIGHT_ABOVE = 2;

/**
 * Whether a line with a date's class shares an article's block with the headline: what is between the two is then the
 * breadcrumb. In a block of the whole page it is the menu, and the day is today's.
 */
const isBesideTitle = (frames: readonly Frame[], { frame, cues }: Line, title: Line): boolean => {
  const { parent } = frames[frame]!;
  if ((cues & CUE.meta) === 0 || parent < 0 || parent !== frames[title.frame]!.parent) return false;
  const block = frames[parent]!;
  return (block.cues & CUE.article) !== 0 && block.element.name !== 'body';
};

/**
 * Whether a line above the headline belongs to the site's masthead, which prints today's date: it is outside the article's
 * element, and either menus are between the two or nothing marks it as the article's date.
 */
export function isOfMasthead({ lines, titleLine, content: { frames } }: AroundTitle, line: Line): boolean {
  if (titleLine === null || line.index >= titleLine) return false;
  let outermost = -1;
  for (let at = lines[titleLine]!.frame; at >= 0; at = frames[at]!.parent) if (ARTICLE.has(frames[at]!.element.name)) outermost = at;
  // Frames are in page order: whatever is above an element has a lower index.
  if (outermost >= 0 && line.frame >= outermost) return false;
  if (lines.slice(line.index + 1, titleLine).some(({ region }) => region === 'navigation'))
    return !isBesideTitle(frames, line, lines[titleLine]!);
  return outermost >= 0 && !((line.cues & CUE.meta) !== 0 && titleLine - line.index <= RIGHT_ABOVE);
}
