import { geonamesId } from '../../../models/geonames';
import { cityAt, type NamedCity } from '../../../gazetteer/cities';
import type { Loser } from '../loser';
import type { Context, NameCandidate, Scan } from '../scan';
import { findNames, type FoundName } from '../lexis/place-names';
import type { PlaceRule } from './rule-names';
import { cityContextOf } from './sites';
import { rankCities, weightOfCity, type CityContext } from './which-city';

/** Maximum number of namesakes shown for one name: there are dozens of Springfields. */
const MOST = 5;

/** The other cities that the chosen names may mean, once per name, with the reason against each. */
export function namesakesOf(scan: Scan, context: Context, names: readonly NameCandidate[]): Loser[] {
  const cities = names.filter(({ type, id }) => type === 'city' && id !== null);
  if (cities.length === 0) return [];
  const found = findNames(scan);
  const byStart = new Map(found.map((name) => [name.start, name]));
  const cityContext = cityContextOf(scan, context, found);
  const shown = new Set<number>();
  return cities.flatMap((candidate) => {
    const name = byStart.get(candidate.start);
    if (name === undefined || name.city === -1 || shown.has(name.city)) return [];
    shown.add(name.city);
    return othersOf(candidate, name, cityContext);
  });
}

function othersOf(candidate: NameCandidate, name: FoundName, context: CityContext): Loser[] {
  const ranked = rankCities(name.city, context);
  const winner = ranked[0]!;
  const shares = ranked.map((city) => 10 ** weightOfCity(city, name.city, context));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return ranked
    .slice(1, MOST + 1)
    .map((city, i) => ({
      candidate: {
        ...candidate,
        confidence: shares[i + 1]! / total,
        rule: 'place:namesake' satisfies PlaceRule,
        id: geonamesId(cityAt(city.row).geonameId),
      },
      reason: `${cityAt(city.row).name} in ${city.country}: ${context.stated.get(name.city) === winner.country ? `the text says ${winner.country} after the name` : whyNot(city, winner, context)}`,
    }));
}

function whyNot(city: NamedCity, winner: NamedCity, { countries, named }: CityContext): string {
  const rank = (country: string): number => (countries.includes(country) ? countries.indexOf(country) : countries.length);
  if (rank(winner.country) < rank(city.country)) return `the page and its language speak of ${winner.country} first`;
  if (named.has(winner.country) && !named.has(city.country)) return `the text names ${winner.country}`;
  if (city.population < winner.population) return `${city.population} people, not ${winner.population}`;
  return 'the name is less its own';
}
