import { placeFeatures } from '../../../gazetteer/places';

/** Whether this is a town's, a region's or a country's name. */
export function isPlaceName(name: string): boolean {
  const { tier, kind } = placeFeatures(name.toLowerCase());
  return tier >= 0 || kind !== null;
}
