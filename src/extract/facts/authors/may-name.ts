import { CUE } from '../../content/cues';
import type { Line, Region } from '../../content/lines';
import type { AroundTitle } from '../view';
import { isRelAuthor, leadsToSomebody } from './linked';

const APART: ReadonlySet<Region> = new Set(['teaser', 'footer', 'hidden', 'form', 'notice', 'comments']);
const NEVER: ReadonlySet<Region> = new Set(['comments', 'hidden', 'form']);

/** So close below the headline a line is the article's own, unless it is hidden or a comment; its own foot may be a little further. */
const JUST_BELOW = 3;
const OWN_FOOT = 4;

const isJustBelow = ({ titleLine }: AroundTitle, { index, region, cues }: Line): boolean =>
  titleLine !== null &&
  index > titleLine &&
  index - titleLine <= (region === 'footer' && cues & CUE.author ? OWN_FOOT : JUST_BELOW) &&
  !NEVER.has(region);

/** Where the headline itself stands in such a part (all of a page in "has-comments"), the part says nothing. */
const isAroundTitle = ({ lines, titleLine }: AroundTitle, { region }: Line): boolean =>
  titleLine !== null && lines[titleLine]!.region === region;

/** Whether a line above the headline belongs to another article: in a teaser, or in a column beside the text as a link to it. */
function isOfOther({ lines, titleLine, content: { frames } }: AroundTitle, line: Line): boolean {
  if (titleLine === null || line.index > titleLine) return false;
  const ofTitle = frames[lines[titleLine]!.frame]!.cues;
  return (
    (frames[line.frame]!.cues & ~ofTitle & CUE.teaser) !== 0 ||
    (line.region === 'aside' && line.linkLength === line.text.length && !leadsToSomebody(line))
  );
}

/** What systems call a caption may be any line in small print: who wrote the text may be told there, where an opener says so. */
export const isCaption = ({ kind, cues }: Line): boolean => kind === 'caption' || (cues & CUE.caption) !== 0;

/** Levels above a line in which a figure would hold it. */
const MOST_LEVELS = 4;

function isInFigure({ content: { frames } }: AroundTitle, { frame }: Line): boolean {
  let at = frame;
  for (let level = 0; at >= 0 && level < MOST_LEVELS; level++) {
    const { element, parent } = frames[at]!;
    if (element.name === 'figcaption' || element.name === 'figure') return true;
    at = parent;
  }
  return false;
}

/** Whether a line near the headline, or at the end of the text, may say who wrote it. */
export const mayName = (view: AroundTitle, line: Line): boolean =>
  line.level !== 1 &&
  (!isCaption(line) || ((line.cues & CUE.author) !== 0 && !isInFigure(view, line))) &&
  (!(line.cues & CUE.share) || (line.cues & CUE.author) !== 0 || line.marks.some(isRelAuthor)) &&
  !isOfOther(view, line) &&
  (!APART.has(line.region) || isAroundTitle(view, line) || isJustBelow(view, line));
