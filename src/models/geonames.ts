const PREFIX = 'geonames:';

/** The id of a city by its number at GeoNames, as records write it. */
export const geonamesId = (number: number): string => `${PREFIX}${number}`;

/** The address of a city at GeoNames, for linked data; undefined without a number. */
export const geonamesAddress = (number: number | null): string | undefined =>
  number === null ? undefined : `https://sws.geonames.org/${number}/`;

/** The number in such an id; null for another id, or none. */
export const geonameNumber = (id: string | null | undefined): number | null =>
  id?.startsWith(PREFIX) === true ? Number(id.slice(PREFIX.length)) : null;
