import { names } from '../../languages/en/dates.names';
import { once } from '../../text/once';

/** Metadata, addresses and dates in English write these in full or cut to three letters. */
const months = once(() => names().months.map(({ full }) => full[0]!));
const SHORT = 3;

/** The number of a month by its name in full or short, in whatever case; 0 for any other word. */
export function monthNamed(name: string): number {
  const lower = name.toLowerCase();
  return months().findIndex((month) => month === lower || month.slice(0, SHORT) === lower) + 1;
}

/** The number of a month by the first letters of a name that stands where only a month's can; 0 where none begins so. */
export const monthByStart = (name: string): number => {
  const start = name.slice(0, SHORT).toLowerCase();
  return months().findIndex((month) => month.startsWith(start)) + 1;
};
