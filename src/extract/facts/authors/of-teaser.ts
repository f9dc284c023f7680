import { CUE } from '../../content/cues';
import type { Line } from '../../content/lines';
import type { AroundTitle } from '../view';

/** A linked line of fewer words that is no heading is a section, a name or a button. */
const FEWEST_WORDS = 4;

/** Whether a line behind the text belongs to another article: it stands in a teaser, or beside the linked headline of one. */
export function isOfTeaser(view: AroundTitle, { index, frame }: Line): boolean {
  const { lines, content } = view;
  if (index < content.last) return false;
  const around = content.frames[frame]!.cues;
  if (around & CUE.teaser && !(around & CUE.author) && !(content.frames[lines[content.first]!.frame]!.cues & CUE.teaser)) return true;
  // A byline that ends the text stands above whatever follows it.
  return isLinkedHeadline(lines[index - 1]) || (index > content.last && isLinkedHeadline(lines[index + 1]));
}

const isLinkedHeadline = (line: Line | undefined): boolean => line !== undefined && line.linkLength * 2 > line.text.length && (line.level > 0 || line.text.split(' ', FEWEST_WORDS).length === FEWEST_WORDS);
