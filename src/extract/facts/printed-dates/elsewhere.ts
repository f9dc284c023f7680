import type { Line } from '../../content/lines';
import { isWithPlace } from '../appointment';
import { isWeaklyLabeled, labelOf } from '../date-labels';
import { mayTellOfPage } from '../page-line';
import type { LineReading } from '../line-reading';
import type { PrintedDate } from '../printed-date';
import type { AroundTitle } from '../around-title';
import { candidate, isDay, mayLabel, readingAbove, TRUST } from './of-line';

/** Maximum length of a label with its day. */
const LONGEST = 100;

/**
 * Where nothing near the headline or the end of the text dates the page: the only other line that is just a label with a
 * day, such as "Updated March 13, 2024" below a gallery, or "Letzte Änderung: 17.01.2022" in the footer of the site. Several
 * days with the same label may belong to other articles, so none counts.
 */
export function labeledElsewhere(view: AroundTitle, near: readonly PrintedDate[]): PrintedDate[] {
  const read = new Set(near.map(({ line }) => line));
  const found = new Map<PrintedDate['label'], PrintedDate | null>();
  for (const line of view.lines) {
    if (line.index === view.titleLine || read.has(line.index) || !maySpeak(view, line)) continue;
    for (const date of labeledDays(view, line)) {
      const known = found.get(date.label);
      found.set(date.label, known === undefined || known?.value.start === date.value.start ? date : null);
    }
  }
  return [...found.values()].filter((date) => date !== null);
}

/** Whether a line is short and has a day, a label and no link. */
const maySpeak = (view: AroundTitle, line: Line): boolean =>
  line.text.length <= LONGEST && line.linkLength === 0 && view.reader.mayDate(line) && mayTellOfPage(view, line) && mayLabel(view, line);

/** The days of a line, each with a label of its own: "Published: 3 May 2019 | Updated: 5 May 2019". */
function labeledDays(view: AroundTitle, line: Line): PrintedDate[] {
  const reading = view.reader.read(line);
  if (reading.elsewhere) return [];
  if (reading.unexplained > 0) return changeAtEnd(line, reading);
  const dates = reading.dates.filter((date) => isDay(date) && !(isWeaklyLabeled(reading, date) && isWithPlace(view, line, date)));
  const labels = dates.map((date) => labelOf(reading, date, readingAbove(view, line)));
  const labeled = dates.map((date, index) => {
    // "April 6, 2022. Updated: April 8, 2022": where only the change has a label, the day before it is the publication's.
    const label = labels[index] ?? (index === 0 && labels[1] === 'modified' ? 'published' : null);
    return label === null ? null : candidate(line, date.value, line.text, `${label}-elsewhere`, TRUST.elsewhere, label);
  });
  const days = labeled.filter((date) => date !== null);
  const isEachLabeled = days.length === labeled.length && new Set(days.map(({ label }) => label)).size === days.length;
  return isEachLabeled ? days : [];
}

const CLOSED = /^(?: ?:)? ?$/u;
const PARTED = /[.|·•–—] ?$/u;

/** "Fjordvej 5, 4321 Havneby. Sidst opdateret: 12.02.2024": in a footer a labeled day may end a line of other words. */
function changeAtEnd(line: Line, { text, labels, dates }: LineReading): PrintedDate[] {
  const label = labels.at(-1);
  const [date, other] = dates;
  if (line.region !== 'footer' || label?.kind !== 'modified' || date === undefined || other !== undefined || !isDay(date)) return [];
  const isOwn = CLOSED.test(text.slice(label.end, date.start)) && PARTED.test(text.slice(0, label.end - label.length));
  return isOwn && date.end >= text.length - 1
    ? [candidate(line, date.value, line.text, 'modified-elsewhere', TRUST.elsewhere, 'modified')]
    : [];
}
