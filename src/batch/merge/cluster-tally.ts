import type { Article } from '../../models/article';
import type { Cluster } from '../../models/cluster';
import { organizationKey } from './neighbor-organizations';

/** A name of a cluster in the run. */
export interface NameTally {
  articles: number;
  first: string | null;
  last: string | null;
}

/** What a run says about one cluster, before clusters under several names are joined. */
export interface ClusterTally {
  readonly key: string;
  readonly registryId: string | null;
  /** Names that records give it. */
  readonly names: Map<string, NameTally>;
  /** Names as printed, with their counts. */
  readonly surfaces: Map<string, number>;
  readonly cities: Map<string, { id: string | null; name: string; relation: string; articles: number }>;
  readonly coClusters: Map<string, number>;
  /** By `organizationKey`. */
  readonly coOrganizations: Map<string, number>;
  kind: string | null;
  field: string | null;
  country: string | null;
  articles: number;
  mentions: number;
  /** The highest confidence in any one article. */
  confidence: number;
}

export function emptyTally(key: string, registryId: string | null): ClusterTally {
  return {
    key,
    registryId,
    names: new Map(),
    surfaces: new Map(),
    cities: new Map(),
    coClusters: new Map(),
    coOrganizations: new Map(),
    kind: null,
    field: null,
    country: null,
    articles: 0,
    mentions: 0,
    confidence: 0,
  };
}

/** How many of the neighbors named with a cluster are kept. */
const MOST_NEIGHBORS = 5_000;

/** Adds what one article says about a cluster. */
export function addCluster(tally: ClusterTally, cluster: Cluster, article: Article, day: string | null, keys: ReadonlySet<string>): void {
  tally.articles++;
  tally.mentions += cluster.mentions.length;
  tally.confidence = Math.max(tally.confidence, cluster.confidence);
  tally.kind ??= cluster.kind;
  tally.field ??= cluster.field;
  tally.country ??= cluster.country;
  addName(tally.names, cluster.name, { articles: 1, first: day, last: day });
  for (const { text } of cluster.mentions) count(tally.surfaces, text, 1);
  for (const [relation, list] of [
    ['headquarters', cluster.headquarters],
    ['branch', cluster.branches],
  ] as const) {
    for (const { id, name } of list) {
      const key = `${relation} ${id ?? name}`;
      const known = tally.cities.get(key);
      if (known) known.articles++;
      else tally.cities.set(key, { id, name, relation, articles: 1 });
    }
  }
  for (const key of keys) if (key !== tally.key) count(tally.coClusters, key, 1);
  for (const key of new Set(article.organizations.map(organizationKey))) count(tally.coOrganizations, key, 1);
}

/** Adds a tally of a name to those of a cluster. */
export function addName(names: Map<string, NameTally>, name: string, { articles, first, last }: NameTally): void {
  const known = names.get(name);
  if (!known) names.set(name, { articles, first, last });
  else {
    known.articles += articles;
    if (first !== null && (known.first === null || first < known.first)) known.first = first;
    if (last !== null && (known.last === null || last > known.last)) known.last = last;
  }
}

/** Adds to a count; adds a new key only while there is room. */
export function count(counts: Map<string, number>, key: string, by: number): void {
  const known = counts.get(key);
  if (known !== undefined) counts.set(key, known + by);
  else if (counts.size < MOST_NEIGHBORS) counts.set(key, by);
}
