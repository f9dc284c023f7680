import { placeFeatures } from '../../../gazetteer/places';
import { wordSet } from '../../../languages/word-sets';

/** Whether this is a town's, a region's or a country's name. */
export function isPlaceName(name: string): boolean {
  const { tier, kind } = placeFeatures(name.toLowerCase());
  return tier >= 0 || kind !== null;
}

/** "dansk", "Belgian". */
export const nationalities = wordSet(({ places }) => places.nationalities);
