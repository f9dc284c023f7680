import { isBuiltLikeSurname } from '../../../gazetteer/given-names';
import { isUnheardInGerman } from '../../../gazetteer/kin';
import { isCapitalNoun } from '../capital-nouns';
import type { Scan } from '../scan';
import { ScorerRule } from '../tagger/rule-names';
import { nameUse, peopleLexisOf } from '../lexis/people-words';

/**
 * "Arons Herz", "Karens Minde": a name in the genitive and what its bearer owns: where nouns are capitalized a noun,
 * elsewhere any word that is not a surname; "Havets Beboere": two words that nobody is called, of which the scorer alone
 * makes somebody; "Ole Rømers Hus", "Ole Rømers Gade": a house or a street, though some are called so.
 */
export function isOwned({ language }: Scan, name: string, rule: string): boolean {
  if (isHouse(language, name)) return true;
  const space = name.indexOf(' ');
  if (space < 0 || name[space - 1] !== 's' || language?.grammar.genitiveS !== true) return false;
  const { use, cut } = nameUse(name.slice(0, space).toLowerCase());
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  if (use.given + use.surname === 0) return cut === 0 && rule === ScorerRule.person && nameUse(last).use.surname === 0;
  if (cut === 0) return false;
  if (language.places.capitalNouns) return isCapitalNoun(language, last) || isUnknownCompound(last);
  return use.given > 0 && nameUse(last).use.surname === 0;
}

/** "Arons Schmerzlevel": a long word that is neither a noun that texts often have nor a surname. */
const isUnknownCompound = (word: string): boolean =>
  word.length >= LONG && isUnheardInGerman(word) && nameUse(word).use.surname === 0 && !isBuiltLikeSurname(word);
const LONG = 9;

/** Whether a name of three words or more ends in a surname in the genitive and a word for a house, a street, a prize. */
function isHouse(language: Scan['language'], name: string): boolean {
  if (language?.grammar.genitiveS !== true) return false;
  const last = name.lastIndexOf(' ');
  const before = name.lastIndexOf(' ', last - 1);
  if (before < 1 || name[last - 1] !== 's') return false;
  const noun = name.slice(last + 1).toLowerCase();
  if (!peopleLexisOf(language).isNoPerson(noun) && !language.people.houses.includes(noun)) return false;
  return nameUse(name.slice(before + 1, last).toLowerCase()).cut > 0;
}
