import type { LanguageTables } from '../../../languages/contracts/language';
import { nameUse, peopleLexisOf } from '../lexis/people-words';

/**
 * Length of the role at the start of a printed name: "Kapitän Jens Holm", "Zahlungsverkehr-Spezialistin Holm", "Norviks
 * Torwart Holm". A role that is also a given name stays before a single word: "Dean Hill", but "Dean Emma Hill".
 */
export function unitsOfRole(language: LanguageTables | null, printed: string): number {
  if (!printed.includes(' ')) return 0;
  const { isRole, isTitle } = peopleLexisOf(language);
  const words = printed.split(' ');
  if (isTitle(words.at(-1)!.toLowerCase())) return 0;
  let units = 0;
  let before = 0;
  for (let i = 0; i < words.length - 1; i++) {
    const word = words[i]!.toLowerCase();
    before += word.length + 1;
    const isCompound = word.includes('-');
    if (isRole(word.slice(word.lastIndexOf('-') + 1))) {
      if (i > 0 || isCompound || nameUse(word).use.given === 0 || words.length > 2) units = before;
    } else if (nameUse(word).use.given > 0) break;
  }
  return units;
}
