import { cityKey } from '../export/entity-keys';
import type { City } from '../models/place';
import { count, getOr } from './counts';

/** A city with the articles that name it. */
export interface CityCount {
  /** See `cityKey`. */
  readonly key: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  count: number;
  /** How often it is named as headquarters, as branch, or only mentioned. */
  readonly roles: Map<string, number>;
}

/** Counts a city of an article in its role there. */
export function addCity(cities: Map<string, CityCount>, city: City, role: string): void {
  const seen = getOr(cities, cityKey(city), () => ({
    key: cityKey(city),
    name: city.name,
    country: city.country,
    latitude: city.latitude,
    longitude: city.longitude,
    count: 0,
    roles: new Map<string, number>(),
  }));
  seen.count++;
  count(seen.roles, role);
}
