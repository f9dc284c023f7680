import type { LanguageTables } from './contracts/language';
import { LANGUAGES } from './languages';

/** Some words of a language, as a set; of no known language, those of all. */
export type WordSet = (language: LanguageTables | null) => ReadonlySet<string>;

/** A set of words that every language has its own of. It is made on the first use, and once for each language. */
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
