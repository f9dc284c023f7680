import { CityFlag, cityTable, NAME_LANGUAGES, NameTier } from './cities-table';
import { NameIndex } from './places-names';

/** A city as GeoNames knows it. */
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
  readonly population: number;
  readonly capital: boolean;
  /** A part of a city rather than one: Valby, Kreuzberg. */
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
  /** Whether the name is the city's own, or one that the language asked for uses. */
  readonly inLanguage: boolean;
}

let index: NameIndex | null = null;

/** All names of cities; a name's number is what `citiesNamed` takes. Built on first use. */
export function cityNames(): NameIndex {
  index ??= new NameIndex(cityTable().names);
  return index;
}

/** The cities that a name may mean, the largest first. */
export function citiesNamed(name: number, language: string | null): NamedCity[] {
  const table = cityTable();
  const bit = languageBit(language);
  const found: NamedCity[] = [];
  for (let link = table.firstLink[name]!; link < table.firstLink[name + 1]!; link++) {
    const row = table.linkCity[link]!;
    const tier = table.linkTier[link]!;
    found.push({
      row,
      country: table.countries[table.country[row]!]!,
      population: table.population[row]!,
      district: (table.flags[row]! & CityFlag.district) !== 0,
      tier,
      inLanguage: tier === NameTier.own || (table.linkMask[link]! & bit) !== 0,
    });
  }
  return found;
}

/**
 * The largest city that a name means, or null. Several words are parted by one blank; case does not count. Pure.
 *
 * @example lookUpCity('Kopenhagen')?.name === 'København'
 */
export function lookUpCity(...words: string[]): GazetteerCity | null {
  const name = cityNames().find(words.join(' ').toLowerCase());
  return name === -1 ? null : cityAt(citiesNamed(name, null)[0]!.row);
}

/** The city that GeoNames numbers so, or null. */
export function cityWithId(geonameId: number): GazetteerCity | null {
  const row = cityTable().geonameId.indexOf(geonameId);
  return row === -1 ? null : cityAt(row);
}

/** The city of a row. */
export function cityAt(row: number): GazetteerCity {
  const table = cityTable();
  return {
    row,
    name: printedName(table.ownName[row]!),
    country: table.countries[table.country[row]!]!,
    geonameId: table.geonameId[row]!,
    latitude: table.latitude[row]! / 1e4,
    longitude: table.longitude[row]! / 1e4,
    population: table.population[row]!,
    capital: (table.flags[row]! & CityFlag.capital) !== 0,
    district: (table.flags[row]! & CityFlag.district) !== 0,
  };
}

/** A name of a city as printed. */
export function printedName(name: number): string {
  const names = cityNames();
  return cityTable().names.slice(names.startOf(name), names.endOf(name));
}

function languageBit(language: string | null): number {
  const at = language === null ? -1 : NAME_LANGUAGES.indexOf(language);
  return at === -1 ? 0 : 1 << at;
}
