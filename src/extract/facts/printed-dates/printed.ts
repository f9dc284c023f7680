import { isInTeaser } from '../of-teaser';
import type { PrintedDate, PrintedDates } from '../printed-date';
import type { AroundTitle } from '../view';
import { inTail } from './at-end';
import { labeledElsewhere } from './elsewhere';
import { inHead } from './in-head';

export function printedDates(view: AroundTitle): PrintedDates {
  const near = nearArticle(view);
  let found: readonly PrintedDate[] | null = null;
  return { near, elsewhere: () => (found ??= labeledElsewhere(view, near)) };
}

/** Of a page whose profile alone is read. */
export const NONE_PRINTED: PrintedDates = { near: [], elsewhere: () => [] };

function nearArticle(view: AroundTitle): PrintedDate[] {
  return eachOnce(
    withoutListed(
      view,
      view.head.flatMap((line) => inHead(view, line)),
    ),
    view.tail.flatMap((line) => (isInTeaser(view, line) ? [] : inTail(view, line))),
  );
}

/** The end of a short article is near its headline too: of two readings of one date the surer one stands. */
function eachOnce(head: readonly PrintedDate[], tail: readonly PrintedDate[]): PrintedDate[] {
  const atEnd = new Map(tail.map((date) => [date.value, date]));
  const surer = head.map((date) => {
    const again = atEnd.get(date.value);
    atEnd.delete(date.value);
    return again !== undefined && again.confidence > date.confidence ? again : date;
  });
  return [...surer, ...atEnd.values()];
}

/** So many lines that each have a link and a day of their own list other articles. */
const LISTED = 3;

function withoutListed(view: AroundTitle, dates: PrintedDate[]): PrintedDate[] {
  const isTeaser = ({ line, rule }: PrintedDate): boolean =>
    rule !== 'time-element' && view.lines[line!]!.linkLength > 0 && view.reader.read(view.lines[line!]!).unexplained > 0;
  const days = new Set(dates.filter(isTeaser).map(({ value }) => value.start));
  return days.size < LISTED ? dates : dates.filter((date) => !isTeaser(date));
}
