import { cityDetails, CityFlag, cityTable, NameTier, UNCOUNTED } from './cities-table';
import { NAME_LANGUAGES } from './name-languages';
import { capitalized, fromAscii, hashOfName, numberAt } from './name-lines';

/** A city of GeoNames. */
export interface GazetteerCity {
  /** Row of the table: the rank by population, from 0. */
  readonly row: number;
  /** Its own name: København. */
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly geonameId: number;
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  /** Inhabitants; null where no source counts them. */
  readonly population: number | null;
  readonly capital: boolean;
  /** Whether it is a part of a city: Valby, Kreuzberg. */
  readonly district: boolean;
}

/** One city that a name may mean. */
export interface NamedCity {
  readonly row: number;
  readonly country: string;
  readonly population: number;
  readonly district: boolean;
  /** One of `NameTier`. */
  readonly tier: number;
  /** Whether the name is the city's own, or one in the requested language. */
  readonly inLanguage: boolean;
}

/** Digits of a city with the use of the name, and bits of the use. */
const LINK = 4;
const USE_BITS = 8;
const USE = 255;

const BAR = 124;

/** The line of a lower-case name, as `citiesNamed` takes it, or -1. */
export function findCityName(key: string, hash = hashOfName(key)): number {
  return cityTable().names.find(key, hash);
}

/** Whether a city's name may have the hash. */
export function mayBeCityName(hash: number): boolean {
  return cityTable().names.mayHold(hash);
}

/** The first and largest of the cities of a name. */
export interface LargestCity {
  readonly population: number;
  /** One of `NameTier`. */
  readonly tier: number;
  /** How many cities have the name. */
  readonly cities: number;
}

/** What a scorer weighs about the cities of a name. */
export function largestNamed(name: number): LargestCity {
  const { names, population, tiers } = cityTable();
  const from = names.known(name);
  const link = numberAt(names.lines, from, LINK);
  return { population: population.of(link >>> USE_BITS), tier: tiers[link & USE]!, cities: (endOfLinks(names.lines, from) - from) / LINK };
}

/** The cities that a name may mean, the largest first. */
export function citiesNamed(name: number, language: string | null): NamedCity[] {
  const { names, countries, country, population, flags, tiers, masks } = cityTable();
  const bit = languageBit(language);
  const found: NamedCity[] = [];
  const from = names.known(name);
  const end = endOfLinks(names.lines, from);
  for (let at = from; at < end; at += LINK) {
    const link = numberAt(names.lines, at, LINK);
    const row = link >>> USE_BITS;
    const tier = tiers[link & USE]!;
    found.push({
      row,
      country: countries[country[row]!]!,
      population: population.of(row),
      district: (flags[row]! & CityFlag.district) !== 0,
      tier,
      inLanguage: tier === NameTier.own || (masks[link & USE]! & bit) !== 0,
    });
  }
  return found;
}

/** Links end with the line, or with a bar before the printed name: both characters come after every digit. */
function endOfLinks(lines: string, from: number): number {
  let at = from;
  while (lines.charCodeAt(at) < BAR) at += LINK;
  return at;
}

/** The city with a GeoNames id, or null. */
export function cityWithId(geonameId: number): GazetteerCity | null {
  const row = cityDetails().geonameId.find(geonameId);
  return row === -1 ? null : cityAt(row);
}

/** The GeoNames id of a city's row. */
export function geonameIdOf(row: number): number {
  return cityDetails().geonameId.of(row);
}

/** The city of a row. */
export function cityAt(row: number): GazetteerCity {
  const { countries, country, population, flags } = cityTable();
  const { geonameId, latitude, longitude, ownName } = cityDetails();
  const people = population.of(row);
  return {
    row,
    name: printedName(ownName.of(row)),
    country: countries[country[row]!]!,
    geonameId: geonameId.of(row),
    latitude: latitude.signed(row) / 1e4,
    longitude: longitude.signed(row) / 1e4,
    population: people === UNCOUNTED ? null : people,
    capital: (flags[row]! & CityFlag.capital) !== 0,
    district: (flags[row]! & CityFlag.district) !== 0,
  };
}

/** A name of a city as printed. */
export function printedName(name: number): string {
  const { names } = cityTable();
  const bar = endOfLinks(names.lines, names.known(name));
  return names.lines.charCodeAt(bar) === BAR
    ? fromAscii(names.lines.slice(bar + 1, names.lines.indexOf('~', bar)))
    : capitalized(names.name(name));
}

function languageBit(language: string | null): number {
  const at = language === null ? -1 : NAME_LANGUAGES.indexOf(language);
  return at === -1 ? 0 : 1 << at;
}
