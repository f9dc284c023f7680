import { tablesOf } from '../../../languages/languages';
import type { Line } from '../../content/lines';
import type { LineDate, LineReading } from '../line-reading';
import type { PrintedDate } from '../printed-date';
import type { AroundTitle } from '../view';
import { candidate, isDay, TRUST } from './of-line';
import { isProse } from '../prose';
import { once } from '../../../text/once';

/** A dateline stands within so many units of the text's beginning. */
const DATELINE = 70;
const CLOSING = /^[)\s,.]*(?:[-–—:/(|]|$)/u;
/** "Karlsruhe, (12.11.2021). Seit": a sentence begins behind the day, and before it stands a place of a few words. */
const sentenceBehind = once(() => /^\)?[.)] \p{Lu}/u);
const place = once(() => /^\p{Lu}[\p{L}\p{M} ./-]{1,30},? (?:(?:den|le) )?\(?$/u);
/** "today" and its kin stand at most so many units before the day. */
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
    return [candidate(line, first.value, line.text.slice(0, 120), 'today-in-text', TRUST.today, null)];
  const behind = line.text.slice(first.end, first.end + 8);
  if ((CLOSING.test(behind) || (sentenceBehind().test(behind) && place().test(before))) && !isProse(before))
    return [candidate(line, first.value, line.text.slice(0, 120), 'dateline', TRUST.dateline, null)];
  return [];
}

const capitalBehind = once(() => /^\)?[.:]? ?[«»„“”"'‘]?\p{Lu}/u);

/**
 * "(12.05.2023) In einem neuen Projekt", "**12.05.2023** In einem": the day in parentheses or in bold type before the
 * first sentence of the text.
 */
export function dayBeforeText(view: AroundTitle, line: Line, { dates: [first], text }: LineReading): PrintedDate[] {
  if (first === undefined || !isDay(first) || line.index !== view.content.first) return [];
  const isInParentheses = first.start === 1 && text.startsWith('(') && text[first.end] === ')';
  const isBold = first.start === 0 && Math.abs(line.boldLength - first.end) <= 1;
  if (!(isInParentheses || isBold) || !capitalBehind().test(text.slice(first.end, first.end + 8))) return [];
  return [candidate(line, first.value, text.slice(0, 120), 'day-before-text', TRUST.dateline, null)];
}
