import { titleKey } from './title-key';

/** Shorter words stand in any headline. */
const SHORTEST = 4;
/** So much of a word is its own, whatever stands behind it. */
const STEM = 4;
/** Fewer words tell nothing. */
const FEWEST = 3;
/** Of two headlines of one article so many words are the same, at the least. */
const SHARED = 1 / 2;

/** All words of headlines, by their keys (`titleKey`). */
export const wordsOfKeys = (keys: Iterable<string>): ReadonlySet<string> => new Set([...keys].flatMap((key) => key.split(' ')));

/** Whether a headline is another article's than those of these words: most of its own are not among them. */
export function isOtherHeadline(headline: string, known: ReadonlySet<string>): boolean {
  const words = titleKey(headline)
    .split(' ')
    .filter(({ length }) => length >= SHORTEST);
  if (words.length < FEWEST) return false;
  return known.size > 0 && words.filter((word) => isAmong(word, known)).length < words.length * SHARED;
}

/** Whether a word is among those of other headlines, in whatever form: "waves" by "wave", "Küstenschutz" by "Küsten". */
function isAmong(word: string, known: ReadonlySet<string>): boolean {
  if (known.has(word)) return true;
  for (const other of known) {
    const [short, long] = other.length < word.length ? [other, word] : [word, other];
    if (short.length >= STEM && (long.startsWith(short) || (short.length > STEM && long.endsWith(short)))) return true;
  }
  return false;
}
