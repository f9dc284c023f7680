import { citiesNamed, cityAt, findCityName, type GazetteerCity, type NamedCity } from '../../src/gazetteer/cities';
import { findPlaceName, placeNamed, type GazetteerPlace } from '../../src/gazetteer/places';

/** Cities with a lower-case name, the largest first; empty if there are none. */
export function citiesOf(key: string, language: string | null): NamedCity[] {
  const name = findCityName(key);
  return name === -1 ? [] : citiesNamed(name, language);
}

/** The largest city with a name, or null. */
export function lookUpCity(name: string): GazetteerCity | null {
  const [largest] = citiesOf(name.toLowerCase(), null);
  return largest === undefined ? null : cityAt(largest.row);
}

/** The place, other than a city, with a name, or null. */
export function lookUpPlace(name: string): GazetteerPlace | null {
  const found = findPlaceName(name.toLowerCase());
  return found === -1 ? null : placeNamed(found);
}
