import type { LanguageTables } from './contracts/language';
import { LANGUAGES } from './languages';

/** Some words of a language, as a set; without a known language, the words of all. */
export type WordSet = (language: LanguageTables | null) => ReadonlySet<string>;

/** Returns a set of words for each language, made on first use and kept. */
export function wordSet(pick: (tables: LanguageTables) => readonly string[]): WordSet {
  const sets = new Map<LanguageTables | null, ReadonlySet<string>>();
  // One text asks for the words of one language again and again.
  let last: LanguageTables | null | undefined;
  let words: ReadonlySet<string>;
  return (language) => {
    if (language === last) return words;
    words = sets.get(language) ?? new Set(language === null ? LANGUAGES.flatMap(pick) : pick(language));
    sets.set(language, words);
    last = language;
    return words;
  };
}
