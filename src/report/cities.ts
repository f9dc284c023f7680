import type { City } from '../models/place';

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
  /** How often it is headquarters, branch or only mentioned. */
  readonly roles: Map<string, number>;
}

export const cityKey = ({ geonameId, name, country }: Pick<City, 'geonameId' | 'name' | 'country'>): string => (geonameId === null ? `${name}, ${country}` : String(geonameId));
