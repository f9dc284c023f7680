import { names } from '../../languages/en/dates.names';
import { once } from '../../text/once';
import { readDay, weekdayOf } from '../../text/calendar';

/** Weekday names, which dates in English write in full or as three or four letters. */
const weekdays = once(() => names().weekdays.map(({ full }) => full[0]!));
const SHORT = 3;
const LONGER = 4;
/** The word before a date. */
const BEFORE = /(?<!\p{L})([a-z]{3,9})\.?,? ?(?:the )?$/iu;
/** UTF-16 units before a date in which that word is. */
const WINDOW = 16;

/** Whether a day falls on the weekday named just before a place in a text: 1 yes, -1 no, 0 where none is named. */
export function agreesWithWeekday(text: string, at: number, day: string): number {
  const word = BEFORE.exec(text.slice(Math.max(0, at - WINDOW), at))?.[1]?.toLowerCase();
  const named =
    word === undefined ? -1 : weekdays().findIndex((name) => [name, name.slice(0, SHORT), name.slice(0, LONGER)].includes(word));
  const number = readDay(day);
  return named < 0 || number === null ? 0 : weekdayOf(number) === named ? 1 : -1;
}
