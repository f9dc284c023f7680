import { CUE } from '../../content/cues';
import type { Line } from '../../content/lines';
import { isOfAppointment, isWithPlace } from '../appointment';
import { isWeaklyLabeled, labelOf } from '../date-labels';
import type { LineDate, LineReading } from '../line-reading';
import { openingDay } from '../opening-day';
import { isOtherDay } from '../other-day';
import type { PrintedDate } from '../printed-date';
import type { AroundTitle } from '../around-title';
import { calendarLeaf } from './calendar-leaf';
import { dateline, dayBeforeText } from './dateline';
import { hasDateElement, marksIn, timesIn } from './elements';
import { isOfListed } from './of-list';
import { candidate, isDay, isJustBelow, readingAbove, TRUST } from './of-line';
import { isSentence } from '../prose';
import { toldWithChange } from './in-sentences';

/** A date line has few words beside the date; one with more is a sentence. */
const MOST_UNEXPLAINED = 6;
const LONGEST = 200;
/** Most words that no rule explains beside a label with its date, and beside a byline with a date. */
const MOST_BESIDE_LABEL = 3;
const MOST_BESIDE_NAME = 4;

/** The dates of a line near the headline: on a date line, in an element, or at the beginning of the text. */
export function inHead(view: AroundTitle, line: Line): PrintedDate[] {
  if (line.index === view.titleLine) return [...timesIn(view, line), ...marksIn(view, line), ...dayBeforeTitle(view, line)];
  if (!mayDate(view, line)) return calendarLeaf(view, line);
  if (isOfListed(view, line)) return [];
  const found: PrintedDate[] = [];
  const reading = view.reader.read(line);
  if (!speaksForItself(view, line, reading)) return [];
  if (line.text.length <= LONGEST && reading.dates.length === 0 && !line.marks.some(({ cues }) => cues & CUE.meta))
    return timesIn(view, line);
  const isDateLine =
    line.text.length <= LONGEST &&
    reading.unexplained <= MOST_UNEXPLAINED &&
    !(reading.unexplained > MOST_BESIDE_LABEL && isSentence(line.text));
  if (isDateLine) {
    const days = reading.dates.filter(isDay);
    const read = days.flatMap((date, index) => {
      const label = labelOf(reading, date, readingAbove(view, line));
      if ((label === null && isOfAppointment(view, line, date)) || isOtherDay(reading, date, label !== null)) return [];
      if ((label === null || isWeaklyLabeled(reading, date)) && isWithPlace(view, line, date)) return [];
      const trust = trustIn(view, line, reading, label) - (label === null ? 0 : index * LATER);
      return candidate(line, date.value, line.text, label === null ? 'date-line' : `${label}-line`, trust, label);
    });
    found.push(...earliestFirst(read));
    if (days.length === 0) found.push(...issueMonth(view, line, reading));
  } else
    found.push(
      ...toldWithChange(view, line, reading),
      ...marksIn(view, line),
      ...(view.content.selected[line.index] === 1
        ? [...dateline(view, line, reading.dates.filter(isDay)), ...dayBeforeText(view, line, reading)]
        : []),
    );
  return [...found, ...earliestFirst(timesIn(view, line))];
}

/** Confidence that a day loses for each earlier day on its line. */
const LATER = 0.05;

/** "May 3, 2022March 8, 2019 by": of several unlabeled days the later ones are of changes, in whatever order they are printed. */
function earliestFirst(dates: readonly PrintedDate[]): PrintedDate[] {
  const days = [...new Set(dates.filter(({ label }) => label === null).map(({ value }) => value.start!))].sort();
  return dates.map((date) =>
    date.label === null && days.length > 1 ? { ...date, confidence: date.confidence - days.indexOf(date.value.start!) * LATER } : date,
  );
}

/** Whether a line may have a date in its text or in an attribute of one of its elements. */
const mayDate = (view: AroundTitle, line: Line): boolean => view.reader.mayDate(line) || hasDateElement(line);

/** False for lines about something else: other articles, pictures, rights. */
function speaksForItself(view: AroundTitle, line: Line, reading: LineReading): boolean {
  if (reading.elsewhere || line.text.includes('©')) return false;
  if (line.kind === 'caption' && reading.names.some(({ as }) => as === 'credit')) return false;
  if (isJustBelow(view, line)) return true;
  return line.region !== 'teaser' && !(line.cues & CUE.caption) && line.kind !== 'caption';
}

/** How far a date line is trusted, by its place, its label and what is beside it. */
function trustIn(view: AroundTitle, line: Line, reading: LineReading, label: PrintedDate['label']): number {
  const above = view.titleLine !== null && line.index < view.titleLine;
  if (label !== null) {
    // A label inside a sentence ("escaped on June 18") or deep in the text ("Released: …") may be about something else.
    if (reading.unexplained > MOST_BESIDE_LABEL || (!isJustBelow(view, line) && !above && view.content.selected[line.index] === 1))
      return TRUST.inSentence;
    return line.region === 'content' ? TRUST.labeled : TRUST.labeled - 0.06;
  }
  if (line.region === 'header' && above) return TRUST.header;
  if (line.region !== 'content' && line.region !== 'header') return isJustBelow(view, line) ? TRUST.marked : TRUST.tailBare;
  if (above) return view.titleLine - line.index > 4 || isOfCalendar(view, line, reading) ? TRUST.above - 0.15 : TRUST.above;
  if (reading.names.length > 0 && reading.unexplained === 0) return TRUST.byline;
  if (reading.unexplained === 0) return TRUST.alone;
  if (reading.unexplained <= MOST_BESIDE_NAME && reading.names.some((name) => name.as === 'author')) return TRUST.opened;
  return line.cues & (CUE.meta | CUE.author) ? TRUST.marked : TRUST.tailBare + 0.1;
}

/** "12.03.2019: Open day at the harbor": whether a line says what happens on a day, and one beside it on another. */
const isOfCalendar = (view: AroundTitle, { index }: Line, reading: LineReading): boolean =>
  opensWithDay(reading) &&
  [index - 1, index + 1].some((at) => view.lines[at] !== undefined && opensWithDay(view.reader.read(view.lines[at])));
const opensWithDay = ({ text, unexplained, dates }: LineReading): boolean =>
  unexplained > 1 && dates.length === 1 && dates[0]!.start === 0 && AFTER_DAY.test(text.slice(dates[0]!.end));
const AFTER_DAY = /^ ?: /u;

const isMonth = (date: LineDate): boolean => date.value.precision === 'month';

/** The month of a newsletter's issue: "Nummer 7 - august 2009". */
function issueMonth(view: AroundTitle, line: Line, reading: LineReading): PrintedDate[] {
  const [month] = reading.dates.filter(isMonth);
  if (month === undefined || reading.dates.length > 1 || reading.unexplained > 1 || line.text.length > 60) return [];
  if (view.titleLine !== null && line.index - view.titleLine > 3) return [];
  return [candidate(line, month.value, line.text, 'issue-line', TRUST.issue, null)];
}

/** "03.09.2014 - Klärwerk wird Rohstoffquelle": the day that opens the line of the headline. */
function dayBeforeTitle(view: AroundTitle, line: Line): PrintedDate[] {
  const end = openingDay(line.text, view.reader);
  return end === 0
    ? []
    : view.reader
        .datesOf(line.text.slice(0, end))
        .filter(isDay)
        .map((date) => candidate(line, date.value, line.text, 'day-before-title', TRUST.marked, null));
}
