import { CUE } from '../../content/cues';
import type { Line } from '../../content/lines';
import { isInTeaser, isLinkedHeadline } from '../of-teaser';
import type { PrintedDate, PrintedDates } from '../printed-date';
import type { AroundTitle } from '../around-title';
import { inTail } from './at-end';
import { labeledElsewhere } from './elsewhere';
import { inHead } from './in-head';
import { isOfMasthead } from './of-masthead';
import { JUST_BELOW, mayLabel } from './of-line';
import { gathered } from '../../../text/gathered';

export function printedDates(view: AroundTitle): PrintedDates {
  const near = nearArticle(view);
  let found: readonly PrintedDate[] | null = null;
  return { near, elsewhere: () => (found ??= labeledElsewhere(view, near)) };
}

/** For pages read by a site profile alone. */
export const NONE_PRINTED: PrintedDates = { near: [], elsewhere: () => [] };

function nearArticle(view: AroundTitle): PrintedDate[] {
  const isAbove = (line: Line): boolean => view.titleLine !== null && line.index < view.titleLine;
  const inLines = (lines: readonly Line[]): PrintedDate[] =>
    withoutListed(
      view,
      gathered(lines, (line) => inHead(view, line)),
    );
  const above = view.head.filter(isAbove);
  const below = [...view.head.filter((line) => !isAbove(line)), ...closeBelow(view)];
  return eachOnce(
    [...withoutToday(view, inLines(above)), ...withoutTeased(view, inLines(below))],
    gathered(view.tail, (line) => (isInTeaser(view, line) ? [] : inTail(view, line))),
  );
}

/** The days above the headline without today's, which a masthead prints without a label. */
const withoutToday = (view: AroundTitle, dates: readonly PrintedDate[]): PrintedDate[] =>
  dates.filter(({ line, label }) => label !== null || !isOfMasthead(view, view.lines[line!]!));

/** The end of a short article is also near its headline: of two readings of the same date, keeps the more confident one. */
function eachOnce(head: readonly PrintedDate[], tail: readonly PrintedDate[]): PrintedDate[] {
  const atEnd = new Map(tail.map((date) => [date.value, date]));
  const surer = head.map((date) => {
    const again = atEnd.get(date.value);
    atEnd.delete(date.value);
    return again !== undefined && again.confidence > date.confidence ? again : date;
  });
  return [...surer, ...atEnd.values()];
}

/**
 * Lines of the article close below the headline that `head` leaves out and that by class or label are about the article:
 * after a long lead and a caption, or with a class that names the number of comments beside the day.
 */
function closeBelow(view: AroundTitle): Line[] {
  const { titleLine, lines, content, head } = view;
  if (titleLine === null) return [];
  const known = new Set(head);
  return lines
    .slice(titleLine + 1, Math.min(content.last, titleLine + JUST_BELOW + 1))
    .filter(
      (line) =>
        !known.has(line) &&
        (line.region === 'content' || line.region === 'comments') &&
        line.text.length <= LONGEST &&
        ((line.cues & CUE.meta) !== 0 || mayLabel(view, line)),
    );
}

/** Maximum length of a date line. */
const LONGEST = 160;

/**
 * The days below the headline without those below another linked headline, which belong to other articles. Above the only
 * day, such a link may lead to a section or an author.
 */
function withoutTeased(view: AroundTitle, dates: readonly PrintedDate[]): readonly PrintedDate[] {
  const isTeased = ({ line }: PrintedDate): boolean => line! - 1 > (view.titleLine ?? line!) && isLinkedHeadline(view.lines[line! - 1]);
  const own = dates.filter((date) => !isTeased(date));
  return own.length === 0 ? dates : own;
}

/** This many lines, each with a link and its own day, list other articles. */
const LISTED = 3;

function withoutListed(view: AroundTitle, dates: PrintedDate[]): PrintedDate[] {
  const isTeaser = ({ line, rule }: PrintedDate): boolean =>
    rule !== 'time-element' && view.lines[line!]!.linkLength > 0 && view.reader.read(view.lines[line!]!).unexplained > 0;
  const days = new Set(dates.filter(isTeaser).map(({ value }) => value.start));
  return days.size < LISTED ? dates : dates.filter((date) => !isTeaser(date));
}
