import { isCapitalNoun } from '../capital-nouns';
import type { Scan } from '../scan';
import { nameUse } from '../lexis/people-words';

/**
 * "Arons Herz", "Karens Minde": a name in the genitive and what its bearer owns: where nouns are capitalized a noun,
 * elsewhere any word that is not a surname.
 */
export function isOwned({ language }: Scan, name: string): boolean {
  const space = name.indexOf(' ');
  if (space < 0 || name[space - 1] !== 's' || language?.grammar.genitiveS !== true) return false;
  const { use, cut } = nameUse(name.slice(0, space).toLowerCase());
  if (cut === 0 || use.given + use.surname === 0) return false;
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  if (language.places.capitalNouns) return isCapitalNoun(language, last);
  return use.given > 0 && nameUse(last).use.surname === 0;
}
