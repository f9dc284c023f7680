import type { Line } from '../../content/lines';
import { labelOf } from '../date-labels';
import { isInInfoBox } from '../info-box';
import { isOfTeaser } from '../of-teaser';
import type { PrintedDate } from '../printed-date';
import type { AroundTitle } from '../view';
import { candidate, isDay, readingAbove, TRUST } from './of-line';

/** A label with its day is no longer. */
const LONGEST = 80;
const APART = new Set(['navigation', 'comments', 'form', 'notice', 'teaser', 'hidden']);

/**
 * Where nothing near the headline or the end of the text dates the page: the one line of the rest that is nothing but a
 * label with a day, such as "Updated March 13, 2024" below a gallery, or "Letzte Änderung: 17.01.2022" in the foot of the
 * site. Of several days with one label each may be another article's, so that none counts.
 */
export function labeledElsewhere(view: AroundTitle, near: readonly PrintedDate[]): PrintedDate[] {
  const read = new Set(near.map(({ line }) => line));
  const found = new Map<PrintedDate['label'], PrintedDate | null>();
  for (const line of view.lines) {
    if (line.index === view.titleLine || read.has(line.index) || !maySpeak(view, line)) continue;
    const date = labeledDay(view, line);
    if (date === null) continue;
    const known = found.get(date.label);
    found.set(date.label, known === undefined || known?.value.start === date.value.start ? date : null);
  }
  return [...found.values()].filter((date) => date !== null);
}

/** A short line of the page itself with a day in it; a column beside the text has to be a box about the page. */
function maySpeak(view: AroundTitle, line: Line): boolean {
  if (line.text.length > LONGEST || line.linkLength > 0 || APART.has(line.region) || !view.reader.mayDate(line)) return false;
  return line.region !== 'aside' || isInInfoBox(view, line);
}

function labeledDay(view: AroundTitle, line: Line): PrintedDate | null {
  const reading = view.reader.read(line);
  const [date, ...others] = reading.dates.filter(isDay);
  if (date === undefined || others.length > 0 || reading.elsewhere || reading.unexplained > 0 || isOfTeaser(view, line)) return null;
  const label = labelOf(reading, date, readingAbove(view, line));
  return label === null ? null : candidate(line, date.value, line.text, `${label}-elsewhere`, TRUST.elsewhere, label);
}
