import type { DateTables } from '../../languages/contracts/dates';
import { LANGUAGES } from '../../languages/languages';
import { once } from '../../text/once';

/** A word as it is looked up in the tables: in lower case, without the dots of an abbreviation. */
export const bare = (word: string): string => word.replaceAll('.', '').toLowerCase();

/** Words of all languages: a line may be in another language than the text. */
export const wordsOfDates = (pick: (dates: DateTables) => string | undefined): (() => ReadonlySet<string>) =>
  once(() => new Set(LANGUAGES.flatMap(({ dates }) => (pick(dates) ?? '').split('|').map((word) => bare(word.trim())))));

/** "deadline", "Bewerbungsschluss", "candidatures": words that name a deadline or what has one. */
export const deadlineWords = wordsOfDates(({ roles }) => [roles.deadline, roles.latest, roles.request].join(' | '));

const noLetters = once(() => /\P{L}+/u);

/** The words of a text as `bare` has them. */
export const wordsIn = (text: string): string[] =>
  text
    .split(noLetters())
    .filter((word) => word !== '')
    .map(bare);
