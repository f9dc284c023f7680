import type { DateValue } from '../../../models/date';
import { PHRASE } from '../../bylines/phrases';
import type { Claim } from '../../content/content';
import type { Line } from '../../content/lines';
import { OF_DATE_LINES, type PrintedDate } from '../printed-date';
import type { AroundTitle } from '../around-title';

/** Maximum length of a label, or of a reading time. */
const LONGEST_LABEL = 40;

/** Lines that the site profile reads whole as the day. */
export function siteClaims(view: AroundTitle): Claim[] {
  const { published, modified } = view.profile.matches;
  return [...published, ...modified].flatMap(({ lines, text }) =>
    lines.filter((line) => text.includes(view.lines[line]!.text)).map((line): Claim => ({ line, as: 'date' })),
  );
}

/** Lines that are only a date are not part of the text, nor is a label by itself above one. */
export function claimsOf(view: AroundTitle, printed: readonly PrintedDate[], published: DateValue | null): Claim[] {
  const lines = new Set(
    printed
      .filter((date) => OF_DATE_LINES.has(date.rule) && !isOfSomethingElse(view, date, published))
      .flatMap((date) => [date.line!, ...(date.further ?? [])]),
  );
  for (const line of [...lines]) if (isLabel(view, view.lines[line - 1])) lines.add(line - 1);
  for (const line of view.head) if (isReadingTime(view, line)) lines.add(line.index);
  return [...lines].map((line) => ({ line, as: 'date' }));
}

/**
 * "Torsdag den 6. oktober 2022 kl. 13-17, Havnehuset": a later day with words beside it and no label is that of an event
 * in the article.
 */
function isOfSomethingElse(view: AroundTitle, { value, label, line }: PrintedDate, published: DateValue | null): boolean {
  return (
    label === null &&
    published?.start != null &&
    value.start! > published.start &&
    view.reader.read(view.lines[line!]!).unexplained > 0 &&
    view.reader.read(view.lines[line!]!).names.every(({ as }) => as !== 'author')
  );
}

/** "Læsetid: 3 min.": whether a line is a reading time. */
function isReadingTime(view: AroundTitle, line: Line): boolean {
  if (line.text.length > LONGEST_LABEL || line.level > 0 || !/\d/u.test(line.text)) return false;
  const reading = view.reader.read(line);
  return (
    reading.holds(PHRASE.beside) &&
    reading.unexplained === 0 &&
    reading.names.length === 0 &&
    reading.dates.length === 0 &&
    !reading.contact
  );
}

/** "Published on": whether a line is only a date label. */
function isLabel(view: AroundTitle, line: Line | undefined): boolean {
  if (line === undefined || line.text.length > LONGEST_LABEL || line.level === 1) return false;
  const reading = view.reader.read(line);
  return reading.labels.length > 0 && reading.names.length === 0 && reading.dates.length === 0 && reading.unexplained === 0;
}
