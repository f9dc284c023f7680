import { isPlaceName } from '../../../gazetteer/places';
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
const sides = wordSet(({ organizations }) => organizations.sides);
