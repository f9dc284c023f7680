import type { DateValue } from '../../../models/date';
import { PHRASE } from '../../bylines/phrases';
import type { Line } from '../../content/lines';
import type { LineDate, LineReading } from '../line-reading';
import type { PrintedDate, PrintedRule } from '../printed-date';
import type { AroundTitle } from '../around-title';

/** How far a printed date is trusted, by where and how it is printed. */
export const TRUST = {
  labeled: 0.84,
  byline: 0.78,
  opened: 0.72,
  alone: 0.76,
  inSentence: 0.5,
  toldWithChange: 0.8,
  time: 0.74,
  marked: 0.68,
  above: 0.62,
  header: 0.3,
  tail: 0.58,
  box: 0.5,
  elsewhere: 0.45,
  tailBare: 0.42,
  today: 0.6,
  dateline: 0.6,
  issue: 0.5,
} as const;

/** A candidate for a date on a line. */
export function candidate(
  line: Line,
  value: DateValue,
  raw: string,
  rule: PrintedRule,
  confidence: number,
  label: PrintedDate['label'],
): PrintedDate {
  return {
    value,
    rule,
    source: rule === 'time-element' ? 'time' : 'text',
    raw,
    path: null,
    region: line.region,
    line: line.index,
    confidence,
    label,
  };
}

export const isDay = (date: LineDate): boolean => date.value.start !== null && date.value.start === date.value.end;

/** The reading of the line above, if that is short and not a menu entry: it may hold the label of this line's date. */
export function readingAbove(view: AroundTitle, line: Line): LineReading | null {
  const above = view.lines[line.index - 1];
  const isNone = above === undefined || above.text.length > 60 || (above.region === 'navigation' && line.region !== 'navigation');
  return isNone ? null : view.reader.read(above);
}

const LABELS = PHRASE.published | PHRASE.modified;

/** False where neither the line nor the one above can hold a date label; checked without reading them in full. */
export const mayLabel = (view: AroundTitle, line: Line): boolean =>
  view.reader.mayHold(line, LABELS) || readingAbove(view, line)?.mayHold(LABELS) === true;

/** Lines this close below the headline belong to it, whatever the elements around them are called. */
export const JUST_BELOW = 6;

export const isJustBelow = (view: AroundTitle, line: Line): boolean =>
  view.titleLine !== null && line.index > view.titleLine && line.index - view.titleLine <= JUST_BELOW;
