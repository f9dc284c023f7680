import type { NamedCity } from '../../../gazetteer/cities';
import { NameTier } from '../../../gazetteer/cities-table';
import { countryOfPlace, kindOfPlace } from '../../../gazetteer/places';
import type { PlaceKind } from '../../../gazetteer/places-table';
import { LOWER, type Tokens } from '../../../text/tokens';
import type { Context, Scan } from '../scan';
import { cuesIn } from './cues';
import type { Site } from './evidence';
import { findNames, type FoundName } from './names';
import { rankCities, type CityContext } from './which-city';

/** A town this large stands for itself where a region of its country is called after it: Utrecht, Voss. */
const OUTWEIGHS_ITS_REGION = 5_000;
/** A city this large is meant rather than a region or a mountain of its name: New York, Washington. */
const OUTWEIGHS_A_REGION = 500_000;

/** Every name of a text that the gazetteer knows, with what its evidence is read from. */
export function sitesOf(scan: Scan, context: Context): Site[] {
  const names = findNames(scan);
  if (names.length === 0) return [];
  const cityContext = cityContextOf(scan, context, names);
  const firsts = new Set(names.map((name) => name.first));
  const lasts = new Set(names.map((name) => name.last));
  const twins = lowerCaseTwins(scan.tokens, names);
  const cues = cuesIn(scan.language);
  return names.map((name) => {
    const { city, kind } = meaningOf(name, cityContext);
    return { scan, name, cues, city, kind, home: city !== null && cityContext.countries.includes(city.country), twin: twins.has(scan.tokens.words[name.first]!) && name.first === name.last, firsts, lasts };
  });
}

/** What decides between namesakes in this text: the page's countries, else those of its language, and those it names. */
export function cityContextOf(scan: Scan, context: Context, names: readonly FoundName[]): CityContext {
  const named = new Set(names.flatMap((name) => (name.place === -1 ? [] : (countryOfPlace(name.place) ?? []))));
  return { language: scan.language?.code ?? null, countries: [...new Set([...context.countries, ...(scan.language?.places.countries ?? [])])], named };
}

function meaningOf(name: FoundName, context: CityContext): { city: NamedCity | null; kind: PlaceKind | null } {
  const kind = name.place === -1 ? null : kindOfPlace(name.place);
  const city = name.city === -1 ? null : (rankCities(name.city, context)[0] ?? null);
  if (kind === null || city === null) return { city, kind };
  const least = kind === 'region' && countryOfPlace(name.place) === city.country ? OUTWEIGHS_ITS_REGION : OUTWEIGHS_A_REGION;
  // Where the name is not the city's own ("City of Westminster"), what bears it outright is meant.
  const isCity = kind !== 'country' && kind !== 'continent' && city.population >= least && city.tier !== NameTier.other;
  return isCity ? { city, kind: null } : { city: null, kind };
}

/** The names of one word that the text also prints without a capital. */
function lowerCaseTwins(tokens: Tokens, names: readonly FoundName[]): ReadonlySet<string> {
  const single = new Set<string>();
  // Most words of a text are told from the few names by a bit for their first letters, without a look at the set.
  const letters = new Uint32Array(32);
  for (const name of names) {
    if (name.first !== name.last) continue;
    const word = tokens.words[name.first]!;
    single.add(word);
    letters[word.charCodeAt(0) & 31]! |= 1 << (word.charCodeAt(1) & 31);
  }
  const twins = new Set<string>();
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.shapes[i] !== LOWER) continue;
    const word = tokens.words[i]!;
    if ((letters[word.charCodeAt(0) & 31]! & (1 << (word.charCodeAt(1) & 31))) !== 0 && single.has(word)) twins.add(word);
  }
  return twins;
}
