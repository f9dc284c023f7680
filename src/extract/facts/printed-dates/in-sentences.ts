import { PHRASE } from '../../bylines/phrases';
import type { Line } from '../../content/lines';
import type { LineReading } from '../line-reading';
import type { PrintedDate } from '../printed-date';
import type { AroundTitle } from '../around-title';
import { candidate, isDay, TRUST } from './of-line';

/** Maximum length of a sentence about the article itself. */
const LONGEST = 220;
/** Shorter labels ("on") occur in any sentence. */
const SHORTEST_LABEL = 4;
/** UTF-16 units between the label and its day. */
const MOST_BETWEEN = 12;

/** "This article was first published on 3 May 2019 and has been updated since": the day in a sentence about the article's own past. */
export function toldWithChange(view: AroundTitle, line: Line, reading: LineReading): PrintedDate[] {
  const { text } = reading;
  if (text.length > LONGEST || !reading.mayHold(PHRASE.modified)) return [];
  const [date] = reading.dates;
  if (date === undefined || !isDay(date)) return [];
  const label = reading.labels.find(({ kind, length }) => kind === 'published' && length >= SHORTEST_LABEL);
  if (
    label === undefined ||
    label.end > date.start ||
    date.start - label.end > MOST_BETWEEN ||
    !view.phrases.holds(text.slice(date.end), PHRASE.modified)
  )
    return [];
  return [candidate(line, date.value, text, 'told-with-change', TRUST.toldWithChange, 'published')];
}
