import { findCityName, largestNamed } from './cities';
import { capitalized, fromAscii, hashOfName } from './name-lines';
import { placeTable, type PlaceKind } from './places-table';

/** A country, region, island, continent, sea or the like. */
export interface GazetteerPlace {
  /** The requested name as the gazetteer prints it. */
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2 where the place lies in, or is, one country. */
  readonly country: string | null;
  /** What all names of one country share; otherwise the name itself. */
  readonly key: string;
}

/** Offset within an entry at which the printed name stands, if present. */
const KNOWN = 3;
const BAR = 124;

/** The line of a lower-case name of a place other than a city, as `placeNamed` takes it, or -1. */
export function findPlaceName(key: string, hash = hashOfName(key)): number {
  return placeTable().names.find(key, hash);
}

/** Whether the name of a place other than a city may have the hash. */
export function mayBePlaceName(hash: number): boolean {
  return placeTable().names.mayHold(hash);
}

/** The place with a name. */
export function placeNamed(name: number): GazetteerPlace {
  const country = countryOfPlace(name);
  const kind = kindOfPlace(name);
  const printed = printedPlace(name);
  const whole = kind === 'country' && country !== null && kindNumber(name) !== placeTable().part;
  return { name: printed, kind, country, key: whole ? country : printed.toLowerCase() };
}

/** A name of a place as printed. */
export function printedPlace(name: number): string {
  const { names } = placeTable();
  const bar = names.known(name) + KNOWN;
  return names.lines.charCodeAt(bar) === BAR
    ? fromAscii(names.lines.slice(bar + 1, names.lines.indexOf('~', bar)))
    : capitalized(names.name(name));
}

/** ISO 3166-1 alpha-2 where the place of a name lies in, or is, one country. */
export function countryOfPlace(name: number): string | null {
  const { names } = placeTable();
  const known = names.known(name);
  const code = names.lines.slice(known + 1, known + KNOWN);
  return code === '  ' ? null : code;
}

/** The kind of the place of a name. */
export function kindOfPlace(name: number): PlaceKind {
  return placeTable().kinds[kindNumber(name)]!;
}

function kindNumber(name: number): number {
  const { names } = placeTable();
  return Number(names.lines.charAt(names.known(name)));
}

/** What the gazetteer knows about a name, in numbers: for a scorer that weighs it against other evidence. */
export interface PlaceFeatures {
  /** Population of the largest city with the name; 0: no city. */
  readonly population: number;
  /** How many cities have it. */
  readonly cities: number;
  /** `NameTier` of the largest one; -1: no city. */
  readonly tier: number;
  /** Kind of the place other than a city; null: none. */
  readonly kind: PlaceKind | null;
}

const NOTHING: PlaceFeatures = { population: 0, cities: 0, tier: -1, kind: null };

/** The features of a lower-case name with its words separated by one blank. Pure; two look-ups in hash tables. */
export function placeFeatures(key: string): PlaceFeatures {
  const hash = hashOfName(key);
  const city = findCityName(key, hash);
  const place = findPlaceName(key, hash);
  if (city === -1 && place === -1) return NOTHING;
  const kind = place === -1 ? null : kindOfPlace(place);
  const { population, cities, tier } = city === -1 ? NOTHING : largestNamed(city);
  return { population, cities, tier, kind };
}

/** Whether this is the name of a town, a region or a country. */
export function isPlaceName(name: string): boolean {
  const { tier, kind } = placeFeatures(name.toLowerCase());
  return tier >= 0 || kind !== null;
}
