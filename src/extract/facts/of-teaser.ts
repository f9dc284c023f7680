import { PHRASE } from '../bylines/phrases';
import { CUE } from '../content/cues';
import type { Line } from '../content/lines';
import type { AroundTitle } from './around-title';

/** A linked line of fewer words that is not a heading is a section, a name or a button. */
const FEWEST_WORDS = 4;

/** Whether a line after the text is in a teaser, and the text itself is not. */
export function isInTeaser({ lines, content }: AroundTitle, { index, frame }: Line): boolean {
  if (index < content.last) return false;
  const around = content.frames[frame]!.cues;
  return (
    (around & CUE.teaser) !== 0 && (around & CUE.author) === 0 && (content.frames[lines[content.first]!.frame]!.cues & CUE.teaser) === 0
  );
}

/** Whether a line after the text belongs to another article: it is in a teaser, or beside the linked headline of one. */
export function isOfTeaser(view: AroundTitle, line: Line): boolean {
  const { lines, content } = view;
  if (line.index < content.last) return false;
  // A byline that ends the text is above whatever follows it.
  return (
    isInTeaser(view, line) ||
    isLinkedHeadline(lines[line.index - 1]) ||
    isBelowDayOfTeaser(view, line) ||
    (line.index > content.last && isLinkedHeadline(lines[line.index + 1]))
  );
}

/** Whether a line follows a linked headline and that article's day, each on its own line; a labeled day is this article's. */
function isBelowDayOfTeaser({ lines, reader, content }: AroundTitle, { index }: Line): boolean {
  if (index - 2 < content.last || !isLinkedHeadline(lines[index - 2])) return false;
  const day = lines[index - 1]!;
  return day.text.length <= LONGEST_DAY && reader.mayDate(day) && !reader.read(day).holds(PHRASE.published | PHRASE.modified);
}

/** Maximum length of a day below the headline of a teaser. */
const LONGEST_DAY = 40;

/** Whether a line is mostly a link, and a heading or as long as one. */
export const isLinkedHeadline = (line: Line | undefined): boolean =>
  line !== undefined && line.linkLength * 2 > line.text.length && (line.level > 0 || hasWords(line.text, FEWEST_WORDS));

/** Whether a text has at least `count` words, separated by single spaces. */
function hasWords(text: string, count: number): boolean {
  let space = 0;
  for (let words = 1; words < count && space >= 0; words++) space = text.indexOf(' ', space + 1);
  return space >= 0;
}
