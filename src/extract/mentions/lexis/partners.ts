import { isEnglishWord } from '../../../gazetteer/kin';
import { nameUseOf } from '../../../gazetteer/given-names';
import { OF_MANY } from './people-words';

/** Who has the company beside the one named, in the languages of this project. */
// prettier-ignore
export const FAMILY: ReadonlySet<string> = new Set([
  'partner', 'partners', 'partnere', 'partnerzy', 'associates', 'associés', 'co', 'cie', 'sons', 'son', 'daughters',
  'brothers', 'bros', 'søn', 'sønner', 'sønn', 'datter', 'døtre', 'døtrer', 'brødre', 'søner', 'söner', 'dotter',
  'döttrar', 'bröder', 'sohn', 'söhne', 'tochter', 'töchter', 'brüder', 'gebrüder', 'zoon', 'zonen', 'dochter',
  'dochters', 'fils', 'frères', 'filles', 'pojat', 'synir',
]);

/**
 * Whether two words are a name and a word for the family or the partners, or surnames that many have, and not both given
 * names ("Ida & Mads") or common words in English ("Rice & Bean").
 */
export function arePartners(first: string, second: string): boolean {
  if (FAMILY.has(second)) return true;
  const [a, b] = [nameUseOf(first), nameUseOf(second)];
  if (a.surname < OF_MANY || b.surname < OF_MANY || (a.given > a.surname && b.given > b.surname)) return false;
  return !isEnglishWord(first) || !isEnglishWord(second);
}
