import { CUE } from '../../content/cues';
import type { Line } from '../../content/lines';
import { numberOf } from '../../document/attribute-names';
import type { PageElement } from '../../document/page-element';
import { readTimestamp } from '../timestamp';
import type { PrintedDate } from '../printed-date';
import type { AroundTitle } from '../around-title';
import { candidate, isDay, readingAbove, TRUST } from './of-line';

const DATETIME = numberOf('datetime');
const TITLE = numberOf('title');
const ISO_DAY = /^(?:19|20)\d{2}-\d{2}-\d{2}(?:[T ]|$)/u;

/** Whether an element of a line has a date in an attribute, or has a date's class. */
export const hasDateElement = ({ element, marks }: Line): boolean =>
  element.value(DATETIME) !== undefined || marks.some((mark) => (mark.cues & CUE.meta) !== 0 || mark.element.value(DATETIME) !== undefined);

/** The dates of a line's `time` elements, and of the line's own element where it is one. */
export function timesIn(view: AroundTitle, line: Line): PrintedDate[] {
  const found: PrintedDate[] = [];
  const trust = line.region === 'header' && view.titleLine !== null && line.index < view.titleLine ? TRUST.header : TRUST.time;
  const add = (element: PageElement, start: number, confidence: number): void => {
    const raw = element.value(DATETIME);
    const value = raw === undefined ? null : readTimestamp(raw);
    if (raw !== undefined && value !== null)
      found.push(candidate(line, value, raw, 'time-element', confidence, timeLabel(view, line, element.attribs, start)));
  };
  for (const mark of line.marks) {
    add(mark.element, mark.start, trust);
    const hover =
      mark.cues & CUE.meta && mark.element.value(DATETIME) === undefined
        ? (mark.element.value(TITLE) ?? mark.element.attribs['data-date'] ?? '')
        : '';
    const value = ISO_DAY.test(hover) ? readTimestamp(hover) : null;
    if (value !== null)
      found.push(candidate(line, value, hover, 'time-element', trust, timeLabel(view, line, mark.element.attribs, mark.start)));
  }
  add(line.element, 0, TRUST.time);
  return found;
}

/** The label of a `time` by its class or property, else the printed label before it. */
function timeLabel(view: AroundTitle, line: Line, at: Readonly<Record<string, string>>, start: number): PrintedDate['label'] {
  const own = `${at['class'] ?? ''} ${at['itemprop'] ?? ''}`.toLowerCase();
  if (/modif|updat|aktualis/u.test(own)) return 'modified';
  if (/publi|pubdate/u.test(own) || at['pubdate'] !== undefined) return 'published';
  const reading = view.reader.read(line);
  const label = reading.labels.filter((one) => one.end <= start).at(-1) ?? null;
  return label === null ? (start <= 2 ? (readingAbove(view, line)?.labels.at(-1)?.kind ?? null) : null) : label.kind;
}

/** A longer element with a date says more than the day. */
const LONGEST_MARK = 60;

/** The day in an element of its own with a date's class, on a line that says more: a headline, a lead. */
export function marksIn(view: AroundTitle, line: Line): PrintedDate[] {
  const marks = line.marks.filter(
    ({ element, cues, start, end }) => cues & CUE.meta && element.value(DATETIME) === undefined && end - start <= LONGEST_MARK,
  );
  return marks.flatMap(({ start, end }) => {
    const text = line.text.slice(start, end);
    return view.reader
      .datesOf(text)
      .filter(isDay)
      .map((date) => candidate(line, date.value, text, 'date-mark', TRUST.marked, null));
  });
}
