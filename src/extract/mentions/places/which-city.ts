import { citiesNamed, type NamedCity } from '../../../gazetteer/cities';
import { NameTier } from '../../../gazetteer/cities-table';

/** What decides between cities of one name. */
export interface CityContext {
  /** BCP 47 code of the text, or null. */
  readonly language: string | null;
  /** The countries that the page or the language speaks of, the likeliest first. */
  readonly countries: readonly string[];
  /** Those that the page itself is from. */
  readonly own: readonly string[];
  /** Countries that the text itself names. */
  readonly named: ReadonlySet<string>;
  /** By the number of a name: the country that stands right behind it somewhere, itself or by a region ("Birmingham, Alabama"). */
  readonly stated: ReadonlyMap<number, string>;
}

const TIER_COST: readonly number[] = [0, 0.2, 0.4, 1.5];
/** What the first, the second, … country counts, in powers of ten of population. */
const HOME_GAIN: readonly number[] = [1.6, 1, 0.6, 0.6, 0.6];
const NAMED_GAIN = 1;
/** Where emigrants called many towns after those they came from: of a page that is not from there they are meant less often. */
const OVERSEAS: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'NZ']);
const OVERSEAS_SHARE = 0.6;
/** More than any population. */
const STATED_GAIN = 4;
/**
 * Countries whose universities and clusters work together: on a page from one of them a city in another is named rather
 * than its namesake overseas.
 */
const EUROPE: ReadonlySet<string> = new Set(
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);
const EUROPE_GAIN = 0.4;
const STRANGE_NAME_COST = 0.6;
/** Only a city that is spoken of has a name of its own in the language: "Geneva" is Genève before it is one in Illinois. */
const NAMED_IN_LANGUAGE_GAIN = 0.8;
const DISTRICT_COST = 0.5;

const isNeighbor = (country: string, { countries }: CityContext): boolean =>
  EUROPE.has(country) && (countries[0] === undefined || EUROPE.has(countries[0]));

/**
 * How likely a city is the one meant, in powers of ten.
 *
 * @param name the number of the name in question
 */
export function weightOfCity(city: NamedCity, name: number, context: CityContext): number {
  const home = context.countries.indexOf(city.country);
  const near = home === -1 ? (isNeighbor(city.country, context) ? EUROPE_GAIN : 0) : (HOME_GAIN[home] ?? 0.5);
  return (
    Math.log10(city.population + 100) +
    (context.stated.get(name) === city.country ? STATED_GAIN : 0) +
    (near + (context.named.has(city.country) ? NAMED_GAIN : 0)) *
      (OVERSEAS.has(city.country) && !context.own.includes(city.country) ? OVERSEAS_SHARE : 1) -
    TIER_COST[city.tier]! -
    (city.tier !== NameTier.known ? 0 : city.inLanguage ? -NAMED_IN_LANGUAGE_GAIN : STRANGE_NAME_COST) -
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
