import { PHRASE } from '../../bylines/phrases';
import { CUE } from '../../content/cues';
import type { Line, Region } from '../../content/lines';
import { once } from '../../../text/once';
import type { AroundTitle } from '../around-title';
import type { LineReading } from '../line-reading';
import { isLinkedHeadline } from '../of-teaser';
import { isRelAuthor, leadsToSomebody } from './linked';

const APART: ReadonlySet<Region> = new Set(['teaser', 'footer', 'hidden', 'form', 'notice', 'comments']);
const NEVER: ReadonlySet<Region> = new Set(['comments', 'hidden', 'form']);

/** A line this close below the headline is the article's own, unless it is hidden or a comment; its footer may be a little further. */
const JUST_BELOW = 3;
const OWN_FOOT = 4;

const isJustBelow = ({ titleLine }: AroundTitle, { index, region, cues }: Line): boolean =>
  titleLine !== null &&
  index > titleLine &&
  index - titleLine <= (region === 'footer' && cues & CUE.author ? OWN_FOOT : JUST_BELOW) &&
  !NEVER.has(region);

/** Where the headline is in the same part of the page (all of it in "has-comments"), the part says nothing. */
const isAroundTitle = ({ lines, titleLine }: AroundTitle, { region }: Line): boolean =>
  titleLine !== null && lines[titleLine]!.region === region;

/** Whether a line above the headline belongs to another article: in a teaser, in a list of headlines, or a link beside the text. */
function isOfOther({ lines, titleLine, content: { frames } }: AroundTitle, line: Line): boolean {
  if (titleLine === null || line.index > titleLine) return false;
  const isHeadline = (at: number): boolean => at !== titleLine && lines[at]?.links.length === 1 && isLinkedHeadline(lines[at]);
  if (isHeadline(line.index - 1) && (isHeadline(line.index - 3) || isHeadline(line.index + 1))) return true;
  const ofTitle = frames[lines[titleLine]!.frame]!.cues;
  return (
    (frames[line.frame]!.cues & ~ofTitle & CUE.teaser) !== 0 ||
    (line.region === 'aside' && line.linkLength === line.text.length && !leadsToSomebody(line))
  );
}

/** Whether systems call a line a caption; it may be any small print, and name the author where an opener says so. */
export const isCaption = ({ kind, cues }: Line): boolean => kind === 'caption' || (cues & CUE.caption) !== 0;

/** How many levels above a line a figure around it is looked for. */
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

/** "14:00 Welcome by Ann Lee", "kl. 10.15-11 Oplæg af Ida Holm": a time and what takes place then, on a line of a program. */
const PROGRAM = once(() => /^(?:\p{Ll}{1,3}\.? )?\d{1,2}[:.]\d{2}(?: ?[–-] ?\d{1,2}(?:[:.]\d{2})?)?:? \p{L}/u);

/** Whether a line belongs to a program: with words beside the names and the time, or in what was read as a name ("Oplæg af Ida Holm"). */
export const isOfProgram = ({ phrases }: AroundTitle, { text }: Line, { unexplained, dates, names }: LineReading): boolean =>
  PROGRAM().test(text) &&
  dates.every(({ start }) => start === 0) &&
  (unexplained > 0 || names.some(({ name }) => name.split(' ').some((word, i) => i > 0 && (phrases.ofWhole(word) & PHRASE.by) !== 0)));
