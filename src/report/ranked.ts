import { byCodeUnits } from '../text/by-code-units';
import { Slugs } from './slug';
import type { ClusterTally } from './cluster-tally';
import type { Tally } from './tally';

/** A cluster and its page. */
export interface RankedCluster {
  readonly tally: ClusterTally;
  /** The file of its page, relative to the report's folder. */
  readonly file: string;
  readonly slug: string;
  /** First and last day of the articles that name it. */
  readonly first: string | null;
  readonly last: string | null;
}

/** The clusters, the most often named first; each gets a file name. */
export function rankedClusters({ clusters }: Tally): RankedCluster[] {
  const slugs = new Slugs();
  return [...clusters.values()]
    .sort((a, b) => b.sightings.length - a.sightings.length || byCodeUnits(a.key, b.key))
    .map((tally) => {
      const slug = slugs.of(tally.id ?? tally.name);
      let first: string | null = null;
      let last: string | null = null;
      for (const {
        article: { day },
      } of tally.sightings) {
        if (day === null) continue;
        if (first === null || day < first) first = day;
        if (last === null || day > last) last = day;
      }
      return { tally, slug, file: `clusters/${slug}.html`, first, last };
    });
}
