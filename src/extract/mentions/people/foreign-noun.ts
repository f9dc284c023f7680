/**
 * Behind the articles of another language, which any text may quote, a word alone is a noun: "la Ville"; before "’t" it
 * is half a verb: "Don’t".
 */
const BEFORE_NOUN = /(?:^|[\s(«“"])(?:la|le|les|une|un|het|een) $/iu;
const BEHIND_VERB = /^['’]t\b/u;
/** "les " and what stands before it. */
const ARTICLE_LENGTH = 5;

/** Whether a word alone is a noun behind an article of another language, or half a verb. */
export const isForeignNoun = (text: string, start: number, end: number): boolean =>
  !text.slice(start, end).includes(' ') &&
  (BEHIND_VERB.test(text.slice(end, end + 3)) || BEFORE_NOUN.test(text.slice(Math.max(0, start - ARTICLE_LENGTH), start)));
