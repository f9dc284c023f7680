import { citiesNamed, cityNames } from './cities';
import { cityTable } from './cities-table';
import { hashOfName, NameIndex } from './places-names';
import { placeTable, type PlaceKind } from './places-table';

/** A country, region, island, continent, sea or the like. */
export interface GazetteerPlace {
  /** As the gazetteer prints the name that was asked for. */
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2 where the place lies in, or is, one country. */
  readonly country: string | null;
  /** The same for all names of one country; of others the name itself. */
  readonly key: string;
}

let index: NameIndex | null = null;

/** All names of places that are not cities; a name's number is what `placeNamed` takes. */
export function placeNames(): NameIndex {
  index ??= new NameIndex(placeTable().names.join('\n'));
  return index;
}

/** The place of a name's number. */
export function placeNamed(name: number): GazetteerPlace {
  const table = placeTable();
  const country = table.countries[name] === '' ? null : table.countries[name]!;
  const kind = table.kinds[name]!;
  const printed = table.names[name]!;
  const whole = kind === 'country' && country !== null && !PARTS_OF_COUNTRIES.has(printed);
  return { name: printed, kind, country, key: whole ? country : printed.toLowerCase() };
}

/** Countries within the United Kingdom. */
const PARTS_OF_COUNTRIES: ReadonlySet<string> = new Set([
  ...['England', 'Engeland', 'Englanti', 'Angleterre', 'Wales'],
  ...['Skotland', 'Skottland', 'Schottland', 'Scotland', 'Schotland', 'Skotlanti', 'Écosse'],
  ...['Nordirland', 'Nord-Irland', 'Northern Ireland', 'Noord-Ierland', 'Pohjois-Irlanti', 'Irlande du Nord'],
]);

/** The place that is no city and bears a name, or null. Case does not count. Pure. */
export function lookUpPlace(...words: string[]): GazetteerPlace | null {
  const name = placeNames().find(words.join(' ').toLowerCase());
  return name === -1 ? null : placeNamed(name);
}

/** What the gazetteer says of a name, in numbers: for a scorer that weighs it against other evidence. */
export interface PlaceFeatures {
  /** People in the largest city of the name; 0: no city. */
  readonly population: number;
  /** How many cities bear it. */
  readonly cities: number;
  /** `NameTier` of the largest one; -1: no city. */
  readonly tier: number;
  /** Kind of the place that is no city; null: none. */
  readonly kind: PlaceKind | null;
}

const NOTHING: PlaceFeatures = { population: 0, cities: 0, tier: -1, kind: null };

/** The features of a lower-case name whose words are parted by one blank. Pure; two look-ups in hash tables. */
export function placeFeatures(key: string): PlaceFeatures {
  const hash = hashOfName(key);
  const city = cityNames().find(key, hash);
  const place = placeNames().find(key, hash);
  if (city === -1 && place === -1) return NOTHING;
  const kind = place === -1 ? null : placeTable().kinds[place]!;
  if (city === -1) return { ...NOTHING, kind };
  const table = cityTable();
  const first = table.firstLink[city]!;
  return { population: table.population[table.linkCity[first]!]!, cities: table.firstLink[city + 1]! - first, tier: table.linkTier[first]!, kind };
}

/** The words that open names of several tokens. */
export interface NameOpenings {
  readonly words: NameIndex;
  /** By number of the word: tokens of the longest such name. */
  readonly tokens: Uint8Array;
}

let openings: NameOpenings | null = null;

/** Where to look further than one word. Built on first use. */
export function nameOpenings(): NameOpenings {
  openings ??= openingsOf(cityTable().openings, placeTable().names);
  return openings;
}

const PARTS = /[^ './-]+|['./-]/gu;

function openingsOf(cityLines: string, names: readonly string[]): NameOpenings {
  const longest = new Map<string, number>();
  for (const name of names) {
    const parts = name.toLowerCase().match(PARTS)!;
    if (parts.length > 1 && parts.length > (longest.get(parts[0]) ?? 0)) longest.set(parts[0], parts.length);
  }
  cityLines.split('\n').forEach((line, tokens) => {
    if (line !== '') for (const word of line.split(' ')) if (tokens > (longest.get(word) ?? 0)) longest.set(word, tokens);
  });
  return { words: new NameIndex([...longest.keys()].join('\n')), tokens: Uint8Array.from(longest.values()) };
}

/** Cities of a lower-case name, the largest first; empty where none bears it. */
export function citiesOf(key: string, language: string | null): ReturnType<typeof citiesNamed> {
  const name = cityNames().find(key);
  return name === -1 ? [] : citiesNamed(name, language);
}
