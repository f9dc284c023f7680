import { hasLetter } from '../../../text/letters';
import type { Line } from '../../content/lines';
import type { PrintedDate } from '../printed-date';
import type { AroundTitle } from '../view';
import { candidate, isDay, TRUST } from './of-line';

/** The lines of a calendar's leaf are no longer, and no more. */
const LONGEST = 20;
const MOST = 3;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])\.?$/u;

/** "12" above "May" above "2023", in one element or in three beside each other: the day set as on the leaf of a calendar. */
export function calendarLeaf(view: AroundTitle, line: Line): PrintedDate[] {
  if (!isOnLeaf(line) || line.index === view.titleLine) return [];
  const leaf = [line];
  while (leaf.length < MOST) {
    const next = view.lines[line.index + leaf.length];
    if (next === undefined || next.index === view.titleLine || !isOnLeaf(next) || !isBeside(view, line, next)) break;
    leaf.push(next);
  }
  const parts = leaf.map(({ text }) => text);
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

/** Whether two lines stand in one element, or in elements beside each other. */
function isBeside({ content: { frames } }: AroundTitle, one: Line, other: Line): boolean {
  return one.frame === other.frame || (frames[one.frame]!.parent === frames[other.frame]!.parent && frames[one.frame]!.parent >= 0);
}

/** The day of parts one of which is a number by itself and one the name of a month, whichever stands first. */
function dayOf(view: AroundTitle, parts: readonly string[]): PrintedDate['value'] | null {
  const at = parts.findIndex((part) => DAY.test(part));
  if (at < 0 || at > 1 || parts.filter(hasLetter).length !== 1) return null;
  const [date, ...others] = view.reader.datesOf([parts[at], ...parts.filter((_, index) => index !== at)].join(' '));
  return date !== undefined && others.length === 0 && isDay(date) ? date.value : null;
}
