import { hasLetter } from '../../../text/letters';
import type { Line } from '../../content/lines';
import type { PrintedDate } from '../printed-date';
import type { AroundTitle } from '../around-title';
import { candidate, isDay, TRUST } from './of-line';

/** Maximum length of the lines of a calendar leaf, and their number with two separators. */
const LONGEST = 20;
const MOST = 5;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])\.?$/u;
const YEAR = /^(?:19|20)\d{2}$/u;
const SIGN = /^[./|·-]$/u;

/** "12" above "May" above "2023", in one element or in three side by side: the day set like a calendar leaf. */
export function calendarLeaf(view: AroundTitle, line: Line): PrintedDate[] {
  if (!isOnLeaf(line) || line.index === view.titleLine) return [];
  const leaf = [line];
  while (leaf.length < MOST) {
    const next = view.lines[line.index + leaf.length];
    if (next === undefined || next.index === view.titleLine || !isOnLeaf(next) || !isBeside(view, line, next)) break;
    leaf.push(next);
  }
  const parts = leaf.map(({ text }) => text);
  const before = view.lines[line.index - 1];
  if (before !== undefined && before.index !== view.titleLine && YEAR.test(before.text) && isBeside(view, before, line)) {
    const day = dayOf(view, [line.text, before.text]);
    if (day !== null)
      return [{ ...candidate(line, day, `${before.text} ${line.text}`, 'leaf-line', TRUST.alone, null), further: [before.index] }];
  }
  for (let count = leaf.length; count > 1; count--) {
    const day = dayOf(view, parts.slice(0, count));
    if (day !== null)
      return [
        {
          ...candidate(line, day, parts.slice(0, count).join(' '), 'leaf-line', TRUST.alone, null),
          further: leaf.slice(1, count).map(({ index }) => index),
        },
      ];
  }
  return [];
}

const isOnLeaf = ({ text, level, linkLength }: Line): boolean => text.length <= LONGEST && level === 0 && linkLength === 0;

/** Whether two lines are in the same element, or in sibling elements. */
function isBeside({ content: { frames } }: AroundTitle, one: Line, other: Line): boolean {
  return one.frame === other.frame || (frames[one.frame]!.parent === frames[other.frame]!.parent && frames[one.frame]!.parent >= 0);
}

/** The day from parts: a number, the name of a month and a year, in any order; two of them may share a part. */
function dayOf(view: AroundTitle, leaf: readonly string[]): PrintedDate['value'] | null {
  const parts = leaf.filter((part) => !SIGN.test(part));
  if (parts.filter(hasLetter).length !== 1) return null;
  const at = parts.findIndex((part) => DAY.test(part));
  const isWhole = at < 0 ? parts.length === 2 && parts.some((part) => YEAR.test(part)) : at <= 1;
  if (!isWhole) return null;
  const first = at < 0 ? parts.findIndex(hasLetter) : at;
  const text = [parts[first], ...parts.filter((_, index) => index !== first)].join(' ');
  const [date, ...others] = view.reader.datesOf(text);
  return date !== undefined && others.length === 0 && isDay(date) && (at >= 0 || date.end - date.start === text.length) ? date.value : null;
}
