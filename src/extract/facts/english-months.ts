import { names } from '../../languages/en/dates.names';
import { once } from '../../text/once';

/** Month names, which metadata, addresses and dates in English write in full or as three letters. */
const months = once(() => names().months.map(({ full }) => full[0]!));
const SHORT = 3;

/** The number of a month by its full or short name, in any case; 0 for any other word. */
export function monthNamed(name: string): number {
  const lower = name.toLowerCase();
  return months().findIndex((month) => month === lower || month.slice(0, SHORT) === lower) + 1;
}

/** The number of a month by the first letters of a word that can only be a month; 0 where none begins with them. */
export const monthByStart = (name: string): number => {
  const start = name.slice(0, SHORT).toLowerCase();
  return months().findIndex((month) => month.startsWith(start)) + 1;
};
