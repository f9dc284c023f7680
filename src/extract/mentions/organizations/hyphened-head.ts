import { isDash } from '../../../text/dashes';
import { findPlaceName, kindOfPlace } from '../../../gazetteer/places';
import { ILLNESSES } from '../../../languages/illnesses';
import { LOWER, UPPER } from '../../../text/token-kinds';
import { propose, type Proposal, type View } from './proposal';

/** "Niels Tang-fonden", "Liisa Tang Norvik-säätiöstä": a small head after a hyphen. "IT-akademiet" may be any, "Uudenmaan ELY-keskus" is one. */
export function hyphenedHead({ scan, index: { tables }, run: { from, to } }: View): Proposal | null {
  const { tokens } = scan;
  const hyphen = to - 2;
  if (hyphen <= from || tokens.shapes[to - 1] !== LOWER || !isDash(tokens.words[hyphen]!)) return null;
  const word = tokens.words[to - 1]!;
  const genitive = word.endsWith('s') && tables.hyphenHeads.includes(word.slice(0, -1)) ? 1 : 0;
  if (genitive === 0 && !tables.hyphenHeads.includes(word)) return null;
  if (tokens.shapes[hyphen - 1] === UPPER) {
    const isOwned = hyphen - 1 > from && tables.ownerEndings.some((ending) => tokens.words[hyphen - 2]!.endsWith(ending));
    return isOwned ? propose(scan, hyphen - 2, to, 'head', 0.78, genitive) : null;
  }
  const first = tables.ownerEndings.length > 0 ? hyphen - 1 : from;
  return hyphen - first === 1 && isCountryOrIllness(tokens.words[first]!) ? null : propose(scan, first, to, 'head', 0.72, genitive);
}

/** "Ukraine-fonden", "Corona-fonden": whether a thing is called after a country or an illness, and may be any. */
function isCountryOrIllness(word: string): boolean {
  const place = findPlaceName(word);
  return ILLNESSES.has(word) || (place !== -1 && kindOfPlace(place) === 'country');
}
