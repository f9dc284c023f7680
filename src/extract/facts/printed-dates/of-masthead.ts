import type { Line } from '../../content/lines';
import type { AroundTitle } from '../view';

/** Elements that hold one article, or all that the page is about. */
const ARTICLE: ReadonlySet<string> = new Set(['article', 'main']);

/**
 * Whether a line above the headline is of the head of the site, which prints today's day: the headline stands in an element
 * of the article and the line outside of it, or, where there is no such element, menus stand between the two.
 */
export function isOfMasthead({ lines, titleLine, content: { frames } }: AroundTitle, line: Line): boolean {
  if (titleLine === null || line.index >= titleLine) return false;
  let article = lines[titleLine]!.frame;
  while (article >= 0 && !ARTICLE.has(frames[article]!.element.name)) article = frames[article]!.parent;
  // Frames are in page order: what stands above an element has a lower number than it.
  if (article >= 0) return line.frame < article;
  return lines.slice(line.index + 1, titleLine).some(({ region }) => region === 'navigation');
}
