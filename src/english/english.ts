import nlp from 'compromise';
import type { RecognizedMention, Recognizer } from '../models/mention';

/** What compromise calls a kind of name, the kind it is here, and how often it is right on news text. */
const READINGS = [
  ['people', 'person', 0.6],
  ['places', 'place', 0.6],
  ['organizations', 'organization', 0.5],
] as const;

/** One term or phrase as compromise gives it with `offset`. */
interface Found {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

const LETTER = /[\p{L}\p{N}]/u;
const GENITIVE = /['’]s$/u;

/**
 * The names that compromise finds in English text, as an additional voice: `annotate(text, { recognizers: [english] })`.
 * Reads about 0.2 MB per second. Needs the package `compromise`.
 */
export const english: Recognizer = {
  name: 'compromise',
  languages: ['en'],
  recognize(text) {
    const doc = nlp(text);
    return READINGS.flatMap(([reading, type, confidence]) => {
      const found = doc[reading]().json({ offset: true }) as Found[];
      return found.flatMap(({ offset }) => trimmed(text, offset.start, offset.start + offset.length, type, confidence));
    });
  },
};

/** The term without surrounding punctuation and genitive; empty if no letter is left. */
function trimmed(text: string, from: number, to: number, type: RecognizedMention['type'], confidence: number): RecognizedMention[] {
  let start = from;
  let end = to;
  while (start < end && !LETTER.test(text.charAt(start))) start++;
  while (end > start && !LETTER.test(text.charAt(end - 1))) end--;
  if (GENITIVE.test(text.slice(Math.max(start, end - 2), end))) end -= 2;
  return end > start ? [{ type, start, end, confidence }] : [];
}
