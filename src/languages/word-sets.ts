import type { LanguageTables } from './contracts/language';
import { LANGUAGES } from './languages';

/** Some words of a language, as a set; without a known language, the words of all. */
export type WordSet = (language: LanguageTables | null) => ReadonlySet<string>;

/** Returns a set of words for each language, made on first use and kept. */
export function wordSet(pick: (tables: LanguageTables) => readonly string[]): WordSet {
  const sets = new Map<LanguageTables | null, ReadonlySet<string>>();
  return (language) => {
    const known = sets.get(language);
    if (known !== undefined) return known;
    const made = new Set(language === null ? LANGUAGES.flatMap(pick) : pick(language));
    sets.set(language, made);
    return made;
  };
}
