import { cityWithId } from '../../gazetteer/cities';
import type { Cluster, Located } from '../../models/cluster';
import { geonameNumber } from '../../models/geonames';
import type { Mention } from '../../models/mention';
import type { City } from '../../models/place';
import { cityRoleOf, namedBefore } from './city-role';
import { datelineOf } from './dateline';
import type { Resolving } from './resolving';
import { highestConfidence, spanOf } from './span-of';
import { statedCountry } from './stated-country';

const ROLES: readonly City['role'][] = ['headquarters', 'branch', 'venue', 'dateline', 'mentioned'];

/**
 * The cities after the mentions: one entry per entity, in the order in which they are first named.
 *
 * @param clusters of the same article: where one has its seat or a branch is the city's role too
 */
export function resolveCities(resolving: Resolving, clusters: readonly Cluster[] = []): City[] {
  const seats = seatsOf(clusters);
  const mentions = resolving.mentions.filter((mention) => mention.type === 'city');
  const idOf = oneIdAName(mentions);
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const id = idOf(mention);
    const group = groups.get(id);
    if (group) group.push(mention);
    else groups.set(id, [mention]);
  }
  const surroundings = { named: namedBefore(resolving.mentions), dateline: datelineOf(resolving) };
  const country = statedCountry(resolving);
  const fallback = resolving.context.countries[0] ?? resolving.text.language?.places.countries[0] ?? null;
  return [...groups].flatMap(([id, group]) =>
    cityOf(
      id,
      group,
      (mention) => (mention.in === 'text' ? seats.get(mention.start) : undefined) ?? cityRoleOf(mention, resolving, surroundings),
      country(group) ?? fallback,
    ),
  );
}

/** A name means one city throughout an article: the text's choice takes precedence over what the headline suggests. */
function oneIdAName(mentions: readonly Mention[]): (mention: Mention) => string {
  const ids = new Map<string, string>();
  const bySurface = (mention: Mention): string => mention.text.toLowerCase();
  for (const where of ['text', 'title'] as const) {
    for (const mention of mentions)
      if (mention.in === where && mention.id != null && !ids.has(bySurface(mention))) ids.set(bySurface(mention), mention.id);
  }
  return (mention) => ids.get(bySurface(mention)) ?? bySurface(mention);
}

/** The cities in which clusters of the text have their seats and branches. */
function seatsOf(clusters: readonly Cluster[]): ReadonlyMap<number, City['role']> {
  const places = (role: City['role'], list: readonly Located[]): [number, City['role']][] =>
    list.filter(({ span }) => span.in === 'text').map(({ span }) => [span.start, role]);
  return new Map(
    clusters.flatMap(({ headquarters, branches }) => [...places('branch', branches), ...places('headquarters', headquarters)]),
  );
}

function cityOf(id: string, mentions: readonly Mention[], roleOf: (mention: Mention) => City['role'], fallback: string | null): City[] {
  const number = geonameNumber(id);
  const city = number === null ? null : cityWithId(number);
  const country = city?.country ?? fallback;
  if (country === null) return [];
  const roles = new Set(mentions.map(roleOf));
  return [
    {
      name: city?.name ?? mentions[0]!.text,
      country,
      geonameId: city?.geonameId ?? null,
      latitude: city?.latitude ?? null,
      longitude: city?.longitude ?? null,
      population: city?.population ?? null,
      role: ROLES.find((role) => roles.has(role)) ?? 'mentioned',
      mentions: mentions.map(spanOf),
      confidence: highestConfidence(mentions),
    },
  ];
}
