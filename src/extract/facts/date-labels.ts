import type { DateLabel } from '../bylines/reading';
import type { LineDate, LineReading } from './line-reading';
import { deadlineWords, wordsIn } from './words-of-dates';

type DateLabelKind = DateLabel['kind'];

/** The label of a date: the last one before it, one right after it, or one on the line above. */
export function labelOf(reading: LineReading, date: LineDate, above: LineReading | null): DateLabelKind | null {
  const before = labelBefore(reading, date);
  if (before !== undefined) {
    if (isOfCompound(reading, before, date)) return null;
    return isOfOther(reading, before, date) || wordsBetween(reading.text, before.end, date.start) > MOST_BETWEEN ? null : before.kind;
  }
  const after = labelAfter(reading, date);
  if (after !== null) return after;
  const last = above?.labels.at(-1);
  return above !== null && last !== undefined && above.dates.length === 0 && above.unexplained === 0 && above.names.length === 0
    ? last.kind
    : null;
}

/** The last label before a date; a short one after another, as in "Updated by Ann Lee on", says nothing by itself. */
function labelBefore(reading: LineReading, date: LineDate): DateLabel | undefined {
  const before = reading.labels.filter(({ end }) => end <= date.start);
  const last = before.at(-1);
  if (last === undefined || last.length > WEAK) return last;
  const long = before.findLast(({ length }) => length > WEAK);
  return long !== undefined && (reading.unexplained > 0 || !isOfOther(reading, long, date))
    ? long
    : reading.unexplained === 0
      ? last
      : undefined;
}

/** "Date limite : 12 mars 2019": whether other words make a deadline of a word that is a label by itself. */
function isOfCompound({ text, unexplained }: LineReading, { end, length }: DateLabel, { start }: LineDate): boolean {
  if (unexplained === 0 || length > SHORT) return false;
  const after = text.slice(end, start).trimEnd();
  return after.startsWith(' ') && after.indexOf(':') === after.length - 1 && wordsIn(after).some((word) => deadlineWords().has(word));
}

/** "Registration", "Tilmelding her": whether a text has a word of things that have a deadline. */
export const speaksOfDeadlines = (text: string): boolean => wordsIn(text).some((word) => deadlineWords().has(word));

/** "date", "datum": only labels up to this length say so little. */
const SHORT = 5;

/** Whether the last label before a date only says that it is one: "Date:", "Dato:". */
export const isWeaklyLabeled = ({ labels }: LineReading, { start }: LineDate): boolean =>
  (labels.findLast(({ end }) => end <= start)?.length ?? SHORT + 1) <= SHORT;

/** Whether another date is between a label and a date. */
const isOfOther = ({ dates }: LineReading, label: DateLabel, date: LineDate): boolean =>
  dates.some((other) => other.start >= label.end && other.end <= date.start);

/** "3 Sept 2024 | Originally published", "12.5.2023 (uppdaterad)": a label that ends the line, separated from the date by a sign. */
function labelAfter({ labels, text }: LineReading, date: LineDate): DateLabelKind | null {
  const [first] = labels.filter(({ end }) => end > date.end);
  if (first === undefined || first.length <= WEAK || !CLOSING.test(text.slice(first.end))) return null;
  return SIGN.test(text.slice(date.end, first.end - first.length)) ? first.kind : null;
}

const SIGN = /^ ?[|(/·•,–—-] ?$/u;
const CLOSING = /^\)?\.?$/u;

/** Labels this short ("on", "le") occur in any sentence: they count only with nothing else beside them. */
const WEAK = 3;
/** "Published by the press office on": most words between a label and its date. */
const MOST_BETWEEN = 8;

function wordsBetween(text: string, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) if (text[i] !== ' ' && (i === from || text[i - 1] === ' ')) words++;
  return words;
}
