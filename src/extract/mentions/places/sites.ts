import { cityAt, printedName, type NamedCity } from '../../../gazetteer/cities';
import { NameTier } from '../../../gazetteer/cities-table';
import { countryOfPlace, kindOfPlace } from '../../../gazetteer/places';
import type { PlaceKind } from '../../../gazetteer/places-table';
import { printedSmall } from '../../../text/lower-case-twins';
import type { Tokens } from '../../../text/tokens';
import type { Context, Scan } from '../scan';
import { cuesIn } from './cues';
import type { Site } from './name-site';
import { findNames, type FoundName } from '../lexis/place-names';
import { statedCountries } from './stated';
import { rankCities, type CityContext } from './which-city';

/** A town of this population is meant rather than the region of its country that is named after it: Utrecht, Voss. */
const OUTWEIGHS_ITS_REGION = 5_000;
/** Countries where states are not named after one of their towns: towns named Delaware and Wyoming are in other states. */
const OVERSEAS: ReadonlySet<string> = new Set(['US', 'CA', 'AU']);
/** A city of this population is meant rather than a region or a mountain of the same name: New York, Washington. */
const OUTWEIGHS_A_REGION = 500_000;

/** "in Fulda", not "an der Fulda": whether only a town stands right after the preposition. */
const isLedToTown = ({ tokens, language }: Scan, { first }: FoundName): boolean =>
  first > 0 && language?.places.townLeads.includes(tokens.words[first - 1]!) === true;

/** "in Washington state": whether the word after a name that a city shares says that the region is meant. */
const isCalledState = ({ tokens, language }: Scan, { place, last }: FoundName): boolean =>
  place !== -1 && kindOfPlace(place) === 'region' && language?.places.partsOfCountry.includes(tokens.words[last + 1] ?? '') === true;

/** Every name of a text that the gazetteer knows, with everything that its evidence is read from. */
export function sitesOf(scan: Scan, context: Context): Site[] {
  const names = findNames(scan);
  if (names.length === 0) return [];
  const cityContext = cityContextOf(scan, context, names);
  const firsts = new Set<number>();
  const lasts = new Set<number>();
  const towns = new Set<number>();
  for (const { first, last, place } of names) {
    if (place === -1) towns.add(first);
    firsts.add(first);
    lasts.add(last);
  }
  const twins = lowerCaseTwins(scan.tokens, names);
  const cues = cuesIn(scan.tokens, scan.language);
  const meanings = new Meanings(cityContext);
  return names.map((name) => {
    const meaning = meanings.of(name);
    const isTown = meaning.town !== null && isLedToTown(scan, name);
    const isState = meaning.city !== null && isCalledState(scan, name);
    const city = isTown ? meaning.town : isState ? null : meaning.city;
    const kind = isTown ? null : isState ? 'region' : meaning.kind;
    return {
      scan,
      name,
      cues,
      city,
      kind,
      home: city !== null && cityContext.countries.includes(city.country),
      twin: name.first === name.last && twins.has(scan.tokens.words[name.first]!),
      firsts,
      lasts,
      towns,
    };
  });
}

/** What decides between namesakes in this text: the page's countries, else those of its language, and the countries that the text names. */
export function cityContextOf(scan: Scan, context: Context, names: readonly FoundName[]): CityContext {
  const named = new Set<string>();
  for (const { place, city } of names) {
    // "Washington" is the city as well as the state, so it does not indicate where other towns lie.
    const country = place === -1 || (city !== -1 && kindOfPlace(place) === 'region') ? null : countryOfPlace(place);
    if (country !== null) named.add(country);
  }
  const stated = statedCountries(scan, names);
  for (const country of stated.values()) named.add(country);
  return { language: scan.language?.code ?? null, countries: countriesOf(context, scan.language), own: context.countries, named, stated };
}

/** The page's countries, then those of its language. */
function countriesOf({ countries }: Context, language: Scan['language']): readonly string[] {
  const spoken = language?.places.countries ?? [];
  return countries.length === 0 ? spoken : [...new Set([...countries, ...spoken])];
}

/** The meanings of names in one text, computed once per name. */
class Meanings {
  private readonly context: CityContext;
  private readonly known = new Map<number, Meaning>();

  constructor(context: CityContext) {
    this.context = context;
  }

  of(name: FoundName): Meaning {
    const known = this.known.get(name.city);
    if (known?.place === name.place) return known;
    const made = meaningOf(name, this.context);
    this.known.set(name.city, made);
    return made;
  }
}

/** The meaning of a name: the city, or the kind of another place. */
interface Meaning {
  /** The line of the name among the places other than cities. */
  readonly place: number;
  readonly city: NamedCity | null;
  readonly kind: PlaceKind | null;
  /** A town of its own name, and in the same country, as the river or the mountains that are meant elsewhere: Fulda. */
  readonly town: NamedCity | null;
}

function meaningOf(name: FoundName, context: CityContext): Meaning {
  const { place } = name;
  const kind = place === -1 ? null : kindOfPlace(place);
  const city = name.city === -1 ? null : likeliestCity(name.city, context);
  if (kind === null || city === null) return { place, city, kind, town: null };
  const least =
    kind === 'region' && countryOfPlace(place) === city.country && !OVERSEAS.has(city.country) && !isCutShort(name, city)
      ? OUTWEIGHS_ITS_REGION
      : OUTWEIGHS_A_REGION;
  // If the name is not the city's own ("City of Westminster"), a place that has it as its own name is meant.
  const isCity = kind !== 'country' && kind !== 'continent' && city.population >= least && city.tier !== NameTier.other;
  if (isCity) return { place, city, kind: null, town: null };
  const isTown = kind === 'other' && countryOfPlace(place) === city.country && city.tier !== NameTier.other;
  return { place, city: null, kind, town: isTown ? city : null };
}

/** The city meant, or null. A name that is not the city's own means no city where the text states another country ("Maras, Turkey"). */
function likeliestCity(name: number, context: CityContext): NamedCity | null {
  const city = rankCities(name, context)[0];
  const stated = context.stated.get(name);
  if (city === undefined || (city.tier === NameTier.other && stated !== undefined && stated !== city.country)) return null;
  return city;
}

/** "Brandenburg" where the city's full name follows: "Brandenburg an der Havel". */
const isCutShort = ({ city: name }: FoundName, { row, tier }: NamedCity): boolean =>
  tier === NameTier.known && cityAt(row).name.startsWith(`${printedName(name)} `);

/** The one-word names that the text also prints in lower case. */
function lowerCaseTwins(tokens: Tokens, names: readonly FoundName[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { first, last } of names) if (first === last) words.add(tokens.words[first]!);
  return printedSmall(tokens, words);
}
