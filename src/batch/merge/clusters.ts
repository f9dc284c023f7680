import { hash } from '../../export/article-id';
import { clusterKey } from '../../export/entity-keys';
import { expected } from '../../export/expected';
import type { Row } from '../../export/shape/table';
import type { CapturedArticle } from '../../models/capture';
import type { Cluster } from '../../models/cluster';
import { byCodeUnits } from '../../text/by-code-units';
import { addCluster, count, emptyTally, type ClusterTally } from './cluster-tally';
import { absorb, joinClusters } from './join-clusters';
import { neighborOrganizations } from './neighbor-organizations';

/** The share of the doubt that each further article naming an unknown cluster leaves, and the doubt that always remains. */
const DOUBT_LEFT = 0.8;
const HIGHEST = 0.99;
/** How many neighbors of a cluster its row lists. */
const NEIGHBORS = 50;

/** The clusters of a run: add every article, settle, then query. Holds the distinct clusters, not the articles. */
export class RunClusters {
  readonly #tallies = new Map<string, ClusterTally>();
  #ids = new Map<string, string>();
  #joined: ClusterTally[] = [];

  /** Adds what one article says. */
  add(article: CapturedArticle): void {
    const day = article.published?.start ?? article.capture.at?.slice(0, 10) ?? null;
    const byKey = new Map<string, Cluster>();
    for (const cluster of article.clusters) {
      const key = clusterKey(cluster);
      const known = byKey.get(key);
      byKey.set(
        key,
        known
          ? { ...known, mentions: [...known.mentions, ...cluster.mentions], confidence: Math.max(known.confidence, cluster.confidence) }
          : cluster,
      );
    }
    const keys = new Set(byKey.keys());
    for (const [key, cluster] of byKey) {
      const tally = this.#tallies.get(key) ?? emptyTally(key, cluster.id);
      this.#tallies.set(key, tally);
      addCluster(tally, cluster, article, day, keys);
    }
  }

  /** Joins the names of each cluster and gives each cluster its id. Called once, after the last article. */
  settle(): void {
    const roots = joinClusters(this.#tallies);
    const joined = new Map<string, ClusterTally>();
    for (const [key, root] of roots) {
      const tally = joined.get(root) ?? emptyTally(root, this.#tally(root).registryId);
      joined.set(root, tally);
      absorb(tally, this.#tally(key));
    }
    this.#ids = new Map([...roots].map(([key, root]) => [key, idOf(this.#tally(root))]));
    this.#joined = [...joined.values()].sort((a, b) => byCodeUnits(idOf(a), idOf(b)));
  }

  #tally(key: string): ClusterTally {
    return expected(this.#tallies.get(key), `the tally of ${key}`);
  }

  /** The id of a record's cluster in the run. */
  idOf(cluster: Cluster): string {
    return this.#ids.get(clusterKey(cluster)) ?? clusterKey(cluster);
  }

  /** The rows of the table `clusters`, by id. */
  *rows(): Generator<Row> {
    for (const tally of this.#joined) {
      const names = [...tally.names].sort(([a, x], [b, y]) => y.articles - x.articles || byCodeUnits(a, b));
      const days = names
        .flatMap(([, { first, last }]) => [first, last])
        .filter((day) => day !== null)
        .sort();
      yield {
        cluster_id: idOf(tally),
        registry_id: tally.registryId,
        name: names[0]?.[0] ?? tally.key,
        kind: tally.kind,
        field: tally.field,
        country: tally.country,
        confidence: confidenceOf(tally),
        articles: tally.articles,
        mentions: tally.mentions,
        first_seen: days[0] ?? null,
        last_seen: days.at(-1) ?? null,
        aliases: aliasesOf(tally),
        names_over_time: names.map(([name, { first, last, articles }]) => ({ name, first, last, articles })),
        cities: [...tally.cities.values()].sort((a, b) => b.articles - a.articles || byCodeUnits(a.name, b.name)),
        co_clusters: this.#neighborClusters(tally),
        co_organizations: neighborOrganizations(tally.coOrganizations).slice(0, NEIGHBORS),
      };
    }
  }

  #neighborClusters(tally: ClusterTally): { id: string; articles: number }[] {
    const own = idOf(tally);
    const byId = new Map<string, number>();
    for (const [key, articles] of tally.coClusters) {
      const id = this.#ids.get(key) ?? key;
      if (id !== own) count(byId, id, articles);
    }
    return most(byId).map(([id, articles]) => ({ id, articles }));
  }
}

const idOf = ({ registryId, key }: ClusterTally): string => registryId ?? `x-${hash(key).slice(0, 12)}`;

const most = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort(([a, x], [b, y]) => y - x || byCodeUnits(a, b)).slice(0, NEIGHBORS);

/** Every name once, as given by records and as printed, most frequent first. */
function aliasesOf({ names, surfaces }: ClusterTally): string[] {
  const all = new Map(surfaces);
  for (const [name, { articles }] of names) if (!all.has(name)) all.set(name, articles);
  return [...all].sort(([a, x], [b, y]) => y - x || byCodeUnits(a, b)).map(([name]) => name);
}

/** An unknown cluster gains confidence with every further article; one in the registry keeps its highest. */
function confidenceOf({ registryId, confidence, articles }: ClusterTally): number {
  if (registryId !== null || articles < 2) return confidence;
  const doubt = (1 - confidence) * DOUBT_LEFT ** (articles - 1);
  return Math.round(Math.max(confidence, Math.min(HIGHEST, 1 - doubt)) * 1000) / 1000;
}
