import { isApostrophe } from '../../../text/apostrophe';

/**
 * After the article of another language, which any text may quote, a single word is a noun: "la Ville"; before "’t" it
 * is half of a verb: "Don’t".
 */
const BEFORE_NOUN = /(?:^|[\s(«“"])(?:la|le|les|une|un|het|een) $/iu;
const AFTER_VERB = /^['’]t\b/u;
/** Length of "les " and the character before it. */
const ARTICLE_LENGTH = 5;
/** The last letters of those articles. */
const LAST_LETTERS: ReadonlySet<string> = new Set('aesntAESNT');

/** Whether a single word is a noun after an article of another language, or half of a verb. */
export const isForeignNoun = (text: string, start: number, end: number): boolean =>
  !text.slice(start, end).includes(' ') &&
  ((isApostrophe(text[end]) && AFTER_VERB.test(text.slice(end, end + 3))) ||
    (LAST_LETTERS.has(text[start - 2] ?? '') && BEFORE_NOUN.test(text.slice(Math.max(0, start - ARTICLE_LENGTH), start))));
