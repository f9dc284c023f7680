import type { DateTables } from '../../languages/contracts/dates';
import { LANGUAGES } from '../../languages/languages';
import { once } from '../../text/once';

/** A word as the tables are asked for it: in lower case, without the dots of a short form. */
export const bare = (word: string): string => word.replaceAll('.', '').toLowerCase();

/** Some words of every language: a line may be in another than the text. */
export const wordsOfDates = (pick: (dates: DateTables) => string | undefined): (() => ReadonlySet<string>) =>
  once(() => new Set(LANGUAGES.flatMap(({ dates }) => (pick(dates) ?? '').split('|').map((word) => bare(word.trim())))));

/** "deadline", "Bewerbungsschluss", "limite": words that tell until when something may be done. */
export const deadlineWords = wordsOfDates(({ roles }) => roles.deadline);
