import { CUE } from '../../content/cues';
import type { Frame, Line } from '../../content/lines';
import type { AroundTitle } from '../view';

/** Elements that hold one article, or all that the page is about. */
const ARTICLE: ReadonlySet<string> = new Set(['article', 'main']);

/** A line that says of itself that it is on a day, so close above the headline, is the article's wherever its element begins. */
const RIGHT_ABOVE = 2;

/**
 * Whether a line that its class calls a date stands in one block of an article with the headline: what lies between the two is
 * the path to the page. In one of the whole page that is the menu, and the day today's.
 */
const isBesideTitle = (frames: readonly Frame[], { frame, cues }: Line, title: Line): boolean => {
  const { parent } = frames[frame]!;
  if ((cues & CUE.meta) === 0 || parent < 0 || parent !== frames[title.frame]!.parent) return false;
  const block = frames[parent]!;
  return (block.cues & CUE.article) !== 0 && block.element.name !== 'body';
};

/**
 * Whether a line above the headline is of the head of the site, which prints today's day: it stands outside of the article's
 * element and menus stand between the two, or there is such an element and nothing says that the line is on the article's day.
 */
export function isOfMasthead({ lines, titleLine, content: { frames } }: AroundTitle, line: Line): boolean {
  if (titleLine === null || line.index >= titleLine) return false;
  let outermost = -1;
  for (let at = lines[titleLine]!.frame; at >= 0; at = frames[at]!.parent) if (ARTICLE.has(frames[at]!.element.name)) outermost = at;
  // Frames are in page order: what stands above an element has a lower number than it.
  if (outermost >= 0 && line.frame >= outermost) return false;
  if (lines.slice(line.index + 1, titleLine).some(({ region }) => region === 'navigation'))
    return !isBesideTitle(frames, line, lines[titleLine]!);
  return outermost >= 0 && !((line.cues & CUE.meta) !== 0 && titleLine - line.index <= RIGHT_ABOVE);
}
