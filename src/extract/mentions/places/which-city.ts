import { citiesNamed, type NamedCity } from '../../../gazetteer/cities';
import { NameTier } from '../../../gazetteer/cities-table';

/** What decides between cities of the same name. */
export interface CityContext {
  /** BCP 47 code of the text, or null. */
  readonly language: string | null;
  /** The countries that the page or the language suggests, the most likely first. */
  readonly countries: readonly string[];
  /** Countries that the page itself is from. */
  readonly own: readonly string[];
  /** Countries that the text itself names. */
  readonly named: ReadonlySet<string>;
  /** By the number of a name: the country stated right after it somewhere, by itself or through a region ("Birmingham, Alabama"). */
  readonly stated: ReadonlyMap<number, string>;
}

const TIER_COST: readonly number[] = [0, 0.2, 0.4, 1.5];
/** The weight of the first, the second, … country, in powers of ten of population. */
const HOME_GAIN: readonly number[] = [1.6, 1, 0.6, 0.6, 0.6];
const NAMED_GAIN = 1;
/** Countries where emigrants named many towns after European ones: a page from elsewhere means these less often. */
const OVERSEAS: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'NZ']);
const OVERSEAS_SHARE = 0.6;
/** Outweighs any population. */
const STATED_GAIN = 4;
/**
 * Countries whose universities and clusters cooperate: a page from one of them means a city in another rather than its
 * namesake overseas.
 */
const EUROPE: ReadonlySet<string> = new Set(
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);
const EUROPE_GAIN = 0.4;
const STRANGE_NAME_COST = 0.6;
/**
 * Only well-known cities have a name of their own in other languages: "Geneva" is Genève rather than a town in Illinois. At
 * home it is a short form: "Linz" for Linz am Rhein.
 */
const NAMED_IN_LANGUAGE_GAIN = 0.8;
const DISTRICT_COST = 0.5;
/** A city of this population is spoken of everywhere: St. Petersburg. */
const METROPOLIS = 3e6;
const METROPOLIS_GAIN = 0.6;

const isNeighbor = (country: string, { countries }: CityContext): boolean =>
  EUROPE.has(country) && (countries[0] === undefined || EUROPE.has(countries[0]));

/**
 * How likely a city is meant, in powers of ten of population.
 *
 * @param name the number of the name in question
 */
export function weightOfCity(city: NamedCity, name: number, context: CityContext): number {
  const home = context.countries.indexOf(city.country);
  const near = home === -1 ? (isNeighbor(city.country, context) ? EUROPE_GAIN : 0) : (HOME_GAIN[home] ?? 0.5);
  return (
    Math.log10(city.population + 100) +
    (context.stated.get(name) === city.country ? STATED_GAIN : 0) +
    (city.population >= METROPOLIS ? METROPOLIS_GAIN : 0) +
    (near + (context.named.has(city.country) ? NAMED_GAIN : 0)) *
      (OVERSEAS.has(city.country) && !context.own.includes(city.country) ? OVERSEAS_SHARE : 1) -
    TIER_COST[city.tier]! -
    (city.tier !== NameTier.known ? 0 : !city.inLanguage ? STRANGE_NAME_COST : home === 0 ? 0 : -NAMED_IN_LANGUAGE_GAIN) -
    (city.district ? DISTRICT_COST : 0)
  );
}

/** The cities a name may mean, the likeliest first. */
export function rankCities(name: number, context: CityContext): NamedCity[] {
  const cities = citiesNamed(name, context.language);
  if (cities.length < 2) return cities;
  return cities
    .map((city) => ({ city, weight: weightOfCity(city, name, context) }))
    .sort((a, b) => b.weight - a.weight || a.city.row - b.city.row)
    .map(({ city }) => city);
}
