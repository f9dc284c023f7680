import { findPlaceName, isPlaceName, kindOfPlace } from '../../../gazetteer/places';
import { wordSet } from '../../../languages/word-sets';
import { GLUED } from '../../../text/token-kinds';
import type { Scan } from '../scan';

/** "dansk", "Belgian". */
export const nationalities = wordSet(({ places }) => places.nationalities);

const based = wordSet(({ places }) => places.based);

/** "the Aarhus-based cluster", "den Oslo-baserte klyngen": whether a hyphen and such a word follow a name that ends before a token. */
export const isBased = ({ tokens, language }: Scan, at: number): boolean =>
  tokens.words[at] === '-' && tokens.before[at] === GLUED && based(language).has(tokens.words[at + 1] ?? '');

/** "Kelpton North", "Hamburg Nord": the name of a district or a constituency. */
export function isSideOfPlace({ text, language }: Scan, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const space = name.lastIndexOf(' ');
  return space > 0 && sides(language).has(name.slice(space + 1).toLowerCase()) && isPlaceName(name.slice(0, space));
}
/** "nord", "øst": words for a side of a country or a town. */
export const sides = wordSet(({ organizations }) => organizations.sides);

/** "sydgrønland", "ostschweden": whether a lower-case word is a side and a country or region in one, which is no town and nobody. */
export function isSideInOneWord({ language }: Pick<Scan, 'language'>, word: string): boolean {
  for (const side of sides(language)) {
    if (word.length < side.length + SHORTEST_LAND || !word.startsWith(side)) continue;
    const place = findPlaceName(word.slice(side.length));
    if (place !== -1 && LANDS.has(kindOfPlace(place))) return true;
  }
  return false;
}
/** "Iran", "Peru": shorter ends of words are not lands. */
const SHORTEST_LAND = 4;
const LANDS: ReadonlySet<string> = new Set(['country', 'region', 'island', 'continent']);
