import { tablesOf } from '../../languages/languages';
import type { DateValue } from '../../models/date';
import { CUE } from '../content/cues';
import type { Line } from '../content/lines';
import { numberOf } from '../document/attribute-names';
import type { PageElement } from '../document/page-element';
import type { Candidate } from './candidate';
import { labelOf } from './date-labels';
import type { LineDate, LineReading } from './line-reading';
import { openingDay } from './opening-day';
import { readTimestamp } from './timestamp';
import type { AroundTitle } from './view';

/** How far a printed date is trusted, by where and how it stands. */
const TRUST = { labeled: 0.84, byline: 0.78, opened: 0.72, alone: 0.76, told: 0.5, time: 0.74, marked: 0.68, above: 0.62, header: 0.3, tail: 0.58, tailBare: 0.42, today: 0.6, dateline: 0.6, issue: 0.5 } as const;

/** A date line has few words beside the date; a longer one is a sentence. */
const MOST_UNEXPLAINED = 6;
const LONGEST = 200;
/** Words that no rule explains beside a label with its date, and beside a byline with one. */
const MOST_BESIDE_LABEL = 3;
const MOST_BESIDE_NAME = 4;
/** A dateline stands within so many units of the text's beginning. */
const DATELINE = 70;

/** Lines so close below the headline belong to it, whatever the elements around them are called. */
const JUST_BELOW = 6;
const ENGLISH = tablesOf('en');
const DATETIME = numberOf('datetime');

const isDay = (date: LineDate): boolean => date.value.start !== null && date.value.start === date.value.end;
const isMonth = (date: LineDate): boolean => date.value.precision === 'month';

/** A date as a line near the headline or at the end has it, with its label. */
export interface PrintedDate extends Candidate<DateValue> {
  readonly label: 'published' | 'modified' | null;
}

/** Every date printed around the headline and at the end of the article. */
export function printedDates(view: AroundTitle): PrintedDate[] {
  return [...withoutListed(view, view.head.flatMap((line) => inHead(view, line))), ...view.tail.flatMap((line) => inTail(view, line))];
}

/** So many lines that each have a link and a day of their own list other articles. */
const LISTED = 3;

function withoutListed(view: AroundTitle, dates: PrintedDate[]): PrintedDate[] {
  const isTeaser = ({ line, rule }: PrintedDate): boolean => rule !== 'time-element' && view.lines[line!]!.linkLength > 0 && view.reader.read(view.lines[line!]!).unexplained > 0;
  const days = new Set(dates.filter(isTeaser).map(({ value }) => value.start));
  return days.size < LISTED ? dates : dates.filter((date) => !isTeaser(date));
}

function candidate(line: Line, value: DateValue, raw: string, rule: string, confidence: number, label: PrintedDate['label']): PrintedDate {
  return { value, rule, source: rule === 'time-element' ? 'time' : 'text', raw, path: null, region: line.region, line: line.index, confidence, label };
}

/** The line above, where it is short: it may carry the label of this line's date. */
function readingAbove(view: AroundTitle, line: Line): LineReading | null {
  const above = view.lines[line.index - 1];
  return above === undefined || above.text.length > 60 ? null : view.reader.read(above);
}

/** False for lines that speak of something else: other articles, pictures, rights. */
function speaksForItself(view: AroundTitle, line: Line, reading: LineReading): boolean {
  if (reading.elsewhere || line.text.includes('©')) return false;
  if (isJustBelow(view, line)) return true;
  return line.region !== 'teaser' && !(line.cues & CUE.caption) && line.kind !== 'caption';
}

/** A date stands in the text of a line, or in an attribute of one of its elements. */
const mayDate = (view: AroundTitle, line: Line): boolean => view.reader.mayDate(line) || line.element.value(DATETIME) !== undefined || line.marks.some((mark) => (mark.cues & CUE.meta) !== 0 || mark.element.value(DATETIME) !== undefined);

function inHead(view: AroundTitle, line: Line): PrintedDate[] {
  if (line.index === view.titleLine) return [...timesIn(view, line), ...marksIn(view, line), ...dayBeforeTitle(view, line)];
  if (!mayDate(view, line)) return [];
  const found: PrintedDate[] = [];
  const reading = view.reader.read(line);
  if (!speaksForItself(view, line, reading)) return [];
  const isDateLine = line.text.length <= LONGEST && reading.unexplained <= MOST_UNEXPLAINED && !(reading.unexplained > MOST_BESIDE_LABEL && isSentence(line.text));
  if (isDateLine) {
    const days = reading.dates.filter(isDay);
    days.forEach((date, index) => {
      const label = labelOf(reading, date, readingAbove(view, line));
      // Of two dates without a label the later one is that of a change.
      found.push(candidate(line, date.value, line.text, label === null ? 'date-line' : `${label}-line`, trustIn(view, line, reading, label) - index * 0.05, label));
    });
    if (days.length === 0) found.push(...issueMonth(view, line, reading));
  } else found.push(...marksIn(view, line), ...(view.content.selected[line.index] === 1 ? dateline(view, line, reading.dates.filter(isDay)) : []));
  return [...found, ...timesIn(view, line)];
}

/** "03.09.2014 - Klärwerk wird Rohstoffquelle": the day with which the line of the headline opens. */
function dayBeforeTitle(view: AroundTitle, line: Line): PrintedDate[] {
  const end = openingDay(line.text, view.reader);
  return end === 0 ? [] : view.reader.datesOf(line.text.slice(0, end)).filter(isDay).map((date) => candidate(line, date.value, line.text, 'day-before-title', TRUST.marked, null));
}

/** "Die Stiftung hat am 30. Mai 2016 die Einrichtung bewilligt.": a sentence names a day, and is no date line. */
const isSentence = (text: string): boolean => /[.!?]$/u.test(text) && isProse(text);

/** The `time` elements of a line, and the line's own element where it is one. */
function timesIn(view: AroundTitle, line: Line): PrintedDate[] {
  const found: PrintedDate[] = [];
  const trust = line.region === 'header' && view.titleLine !== null && line.index < view.titleLine ? TRUST.header : TRUST.time;
  const add = (element: PageElement, start: number, confidence: number): void => {
    const raw = element.value(DATETIME);
    const value = raw === undefined ? null : readTimestamp(raw);
    if (raw !== undefined && value !== null) found.push(candidate(line, value, raw, 'time-element', confidence, timeLabel(view, line, element.attribs, start)));
  };
  for (const mark of line.marks) add(mark.element, mark.start, trust);
  add(line.element, 0, TRUST.time);
  return found;
}

/** A longer element with a date is more than its day. */
const LONGEST_MARK = 60;

/** The day in an element of its own that its class names as one, on a line that says more: a headline, a lead. */
function marksIn(view: AroundTitle, line: Line): PrintedDate[] {
  const marks = line.marks.filter(({ element, cues, start, end }) => cues & CUE.meta && element.value(DATETIME) === undefined && end - start <= LONGEST_MARK);
  return marks.flatMap(({ start, end }) => {
    const text = line.text.slice(start, end);
    return view.reader.datesOf(text).filter(isDay).map((date) => candidate(line, date.value, text, 'date-mark', TRUST.marked, null));
  });
}

const isJustBelow = (view: AroundTitle, line: Line): boolean => view.titleLine !== null && line.index > view.titleLine && line.index - view.titleLine <= JUST_BELOW;

/** What a `time` says of itself by class or property, or the label before it. */
function timeLabel(view: AroundTitle, line: Line, at: Readonly<Record<string, string>>, start: number): PrintedDate['label'] {
  const own = `${at['class'] ?? ''} ${at['itemprop'] ?? ''}`.toLowerCase();
  if (/modif|updat|aktualis/u.test(own)) return 'modified';
  if (/publi|pubdate/u.test(own) || at['pubdate'] !== undefined) return 'published';
  const reading = view.reader.read(line);
  const label = reading.labels.filter((one) => one.end <= start).at(-1) ?? null;
  return label === null ? (start <= 2 ? (readingAbove(view, line)?.labels.at(-1)?.kind ?? null) : null) : label.kind;
}

function trustIn(view: AroundTitle, line: Line, reading: LineReading, label: PrintedDate['label']): number {
  const above = view.titleLine !== null && line.index < view.titleLine;
  if (label !== null) {
    // A label inside a sentence ("escaped on June 18") or deep in the text ("Released: …") may speak of something else.
    if (reading.unexplained > MOST_BESIDE_LABEL || (!isJustBelow(view, line) && !above && view.content.selected[line.index] === 1)) return TRUST.told;
    return line.region === 'content' ? TRUST.labeled : TRUST.labeled - 0.06;
  }
  if (line.region === 'header' && above) return TRUST.header;
  if (line.region !== 'content' && line.region !== 'header') return isJustBelow(view, line) ? TRUST.marked : TRUST.tailBare;
  if (above) return view.titleLine - line.index > 4 ? TRUST.above - 0.15 : TRUST.above;
  if (reading.names.length > 0 && reading.unexplained === 0) return TRUST.byline;
  if (reading.unexplained === 0) return TRUST.alone;
  if (reading.unexplained <= MOST_BESIDE_NAME && reading.names.some((name) => name.as === 'author')) return TRUST.opened;
  return line.cues & (CUE.meta | CUE.author) ? TRUST.marked : TRUST.tailBare + 0.1;
}

/** The month of a newsletter's issue: "Nummer 7 - august 2009". */
function issueMonth(view: AroundTitle, line: Line, reading: LineReading): PrintedDate[] {
  const [month] = reading.dates.filter(isMonth);
  if (month === undefined || reading.dates.length > 1 || reading.unexplained > 1 || line.text.length > 60) return [];
  if (view.titleLine !== null && line.index - view.titleLine > 3) return [];
  return [candidate(line, month.value, line.text, 'issue-line', TRUST.issue, null)];
}

const CLOSING = /^[)\s,.]*(?:[-–—:/(|]|$)/u;
/** "Karlsruhe, (12.11.2021). Seit": a sentence begins behind the day, and before it stands a place of a few words. */
const SENTENCE_BEHIND = /^\)?[.)] \p{Lu}/u;
const PLACE = /^\p{Lu}[\p{L}\p{M} ./-]{1,30},? (?:(?:den|le) )?\(?$/u;
/** "today" and its kin stand at most so many units before the day. */
const TODAY_BEFORE = 28;

/** Two words in lower case behind each other make a sentence. */
function isProse(text: string): boolean {
  const words = text.split(' ');
  return words.some((word, index) => index > 0 && /^\p{Ll}/u.test(word) && /^\p{Ll}/u.test(words[index - 1]!));
}

/** A place and a day that open the text, or a day that it calls today. */
function dateline(view: AroundTitle, line: Line, days: readonly LineDate[]): PrintedDate[] {
  const [first] = days;
  if (first === undefined || first.start > DATELINE) return [];
  const before = line.text.slice(0, first.start);
  const near = before.slice(-TODAY_BEFORE).toLowerCase();
  const tables = view.language ?? ENGLISH;
  if (tables?.bylines.today.some((word) => near.includes(word)) === true) return [candidate(line, first.value, line.text.slice(0, 120), 'today-in-text', TRUST.today, null)];
  const behind = line.text.slice(first.end, first.end + 8);
  if ((CLOSING.test(behind) || (SENTENCE_BEHIND.test(behind) && PLACE.test(before))) && !isProse(before)) return [candidate(line, first.value, line.text.slice(0, 120), 'dateline', TRUST.dateline, null)];
  return [];
}

/** At the end only what is labeled counts, or a line of its own with nothing else on it. */
function inTail(view: AroundTitle, line: Line): PrintedDate[] {
  if (line.text.length > 160 || (line.region !== 'content' && line.region !== 'footer') || !view.reader.mayDate(line)) return [];
  const reading = view.reader.read(line);
  if (reading.elsewhere || reading.unexplained > 2) return [];
  return reading.dates.filter(isDay).flatMap((date) => {
    const label = labelOf(reading, date, readingAbove(view, line));
    if (label === null && (line.region === 'footer' || reading.unexplained > 0 || line.linkLength > 0 || line.text.length > 60)) return [];
    return [candidate(line, date.value, line.text, label === null ? 'date-at-end' : `${label}-at-end`, label === null ? TRUST.tailBare : TRUST.tail, label)];
  });
}
