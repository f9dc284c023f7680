import type { Article } from '../../models/article';
import { resolveCities } from './cities';
import { resolveClusters } from './clusters';
import { resolveOrganizations } from './organizations';
import { resolvePeople } from './people';
import { resolvePlaces } from './places';
import { resolveQuotes } from './quotes';
import type { Resolving } from './resolving';

/** The entities of an article, by field of the record. */
export type Entities = Pick<Article, 'clusters' | 'cities' | 'places' | 'people' | 'organizations' | 'quotes'>;

/** Resolves mentions to entities. */
export function resolveEntities(resolving: Resolving): Entities {
  const people = resolvePeople(resolving);
  const clusters = resolveClusters(resolving);
  return {
    clusters,
    cities: resolveCities(resolving, clusters),
    places: resolvePlaces(resolving),
    people,
    organizations: resolveOrganizations(resolving),
    quotes: resolveQuotes(resolving, people),
  };
}
