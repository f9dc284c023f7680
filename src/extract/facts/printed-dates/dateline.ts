import { tablesOf } from '../../../languages/languages';
import type { Line } from '../../content/lines';
import type { LineDate, LineReading } from '../line-reading';
import type { PrintedDate } from '../printed-date';
import type { AroundTitle } from '../around-title';
import { candidate, isDay, TRUST } from './of-line';
import { isProse } from '../prose';
import { startsCapital } from '../../../text/letters';
import { once } from '../../../text/once';

/** How much of the line is the evidence: its opening. */
const LONGEST_EVIDENCE = 120;
/** UTF-16 units after a day that show whether it is a dateline's. */
const AFTER_DAY = 8;
/** A dateline is within this many UTF-16 units of the text's beginning. */
const DATELINE = 70;
const CLOSING = /^[)\s,.]*(?:[-–—:/(|]|$)/u;
/** "Karlsruhe, (12.11.2021). Seit": a sentence begins after the day, and a place of a few words precedes it. */
const sentenceAfter = once(() => /^\)?[.)] \p{Lu}/u);
const place = once(() => /^\p{Lu}[\p{L}\p{M} ./-]{1,30},? (?:(?:den|le) )?\(?$/u);
/** Most UTF-16 units between "today", or a similar word, and the day. */
const TODAY_BEFORE = 28;
const ENGLISH = tablesOf('en');

/** A place and a day that open the text, or a day that it calls today. */
export function dateline(view: AroundTitle, line: Line, days: readonly LineDate[]): PrintedDate[] {
  const [first] = days;
  if (first === undefined || first.start > DATELINE) return [];
  const before = line.text.slice(0, first.start);
  const near = before.slice(-TODAY_BEFORE).toLowerCase();
  const tables = view.language ?? ENGLISH;
  if (tables?.bylines.today.some((word) => near.includes(word)) === true)
    return [candidate(line, first.value, line.text.slice(0, LONGEST_EVIDENCE), 'today-in-text', TRUST.today, null)];
  const after = line.text.slice(first.end, first.end + AFTER_DAY);
  if ((CLOSING.test(after) || (sentenceAfter().test(after) && place().test(before))) && !isProse(before))
    return [candidate(line, first.value, line.text.slice(0, LONGEST_EVIDENCE), 'dateline', TRUST.dateline, null)];
  return [];
}

/** Most lines of the text above the first sentence: a name and a caption. */
const OPENING = 2;

const capitalAfter = once(() => /^[)\]]?[.:]? ?[«»„“”"'‘]?\p{Lu}/u);

const placeAndComma = once(() => /^\p{Lu}[\p{L}\p{M} ./-]{1,30}, (?:(?:den|le) )?$/u);
/** What closes a parenthesis that opens a line. */
const CLOSES: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/**
 * "(12.05.2023) In einem neuen Projekt", "(Lübeck, 12.05.2023) In einem", "**12.05.2023** In einem": the day in parentheses, also with a place, in bold type or in an element
 * of its own before the first sentence of the text.
 */
export function dayBeforeText(view: AroundTitle, line: Line, { dates: [first], text }: LineReading): PrintedDate[] {
  if (first === undefined || !isDay(first) || line.index - view.content.first > OPENING) return [];
  const isInParentheses =
    text[first.end] === CLOSES.get(text[0]!) && (first.start === 1 || placeAndComma().test(text.slice(1, first.start)));
  const isBold = first.start === 0 && Math.abs(line.boldLength - first.end) <= 1;
  if (isInElement(view, line, first, text))
    return [candidate(line, first.value, text.slice(0, LONGEST_EVIDENCE), 'day-before-text', TRUST.dateline, null)];
  if (!(isInParentheses || isBold) || !capitalAfter().test(text.slice(first.end, first.end + AFTER_DAY))) return [];
  return [candidate(line, first.value, text.slice(0, LONGEST_EVIDENCE), 'day-before-text', TRUST.dateline, null)];
}

/** Most UTF-16 units from the date to the end of a time of day and words of dates after it. */
const TIME_AFTER = 14;

/** "03.08.2021, 11:45 Uhr" and the first sentence right after it without a space: two elements on one line. */
function isInElement({ phrases }: AroundTitle, { seams, text: whole }: Line, day: LineDate, text: string): boolean {
  const [seam] = seams;
  if (day.start !== 0 || seam === undefined || seam < day.end || seam > day.end + TIME_AFTER) return false;
  return startsCapital(whole.slice(seam, seam + 2)) && phrases.unknownWordsIn(text.slice(day.end, seam), 1) === 0;
}
