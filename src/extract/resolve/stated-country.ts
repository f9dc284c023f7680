import { countryOfPlace } from '../../gazetteer/places';
import type { Mention } from '../../models/mention';
import { nameOf } from '../mentions/lexis/place-names';
import type { Resolving } from './resolving';

/** ", " between a town and its country or region. */
const BETWEEN = 2;

/**
 * Returns a function for the country of a town that no gazetteer has: the country that follows it somewhere, by itself
 * or through a region ("Ravello, Italy", "Albrightsville, Pennsylvania"); null if none does.
 */
export function statedCountry({ mentions, text, title }: Resolving): (of: readonly Mention[]) => string | null {
  const keyOf = ({ in: where }: Mention, start: number): string => `${where} ${start}`;
  let places: ReadonlyMap<string, Mention> | null = null;
  return (of) => {
    if (of.some(({ id }) => id != null)) return null;
    places ??= new Map(mentions.filter(({ type }) => type === 'place').map((place) => [keyOf(place, place.start), place]));
    for (const town of of) {
      const place = places.get(keyOf(town, town.end + BETWEEN));
      const scan = town.in === 'text' ? text : title;
      if (place === undefined || scan?.text.slice(town.end, place.start) !== ', ') continue;
      const line = nameOf(place.text, scan.language)?.place ?? -1;
      const country = line === -1 ? null : countryOfPlace(line);
      if (country !== null) return country;
    }
    return null;
  };
}
