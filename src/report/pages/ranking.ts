import { html } from '../../markup/html';
import { sparkline } from '../charts/spark';
import { extentOf, yearOf } from '../counts';
import { orNothing, type Output } from '../output';
import type { RankedCluster } from '../ranked';
import { listOf } from '../table';
import { nameOf } from '../words';

/** How many clusters the ranking shows; its data have all of them. */
const MOST_ROWS = 1500;
/** Maximum number of years in a sparkline. */
const MOST_STEPS = 40;

/** Counts by year from one year to another, both included. */
function byYear({ tally }: RankedCluster, from: number, until: number): number[] {
  const counts = new Array<number>(until - from + 1).fill(0);
  for (const { article } of tally.sightings) {
    const year = article.day === null ? NaN : yearOf(article.day);
    if (year >= from && year <= until) counts[year - from] = (counts[year - from] ?? 0) + 1;
  }
  return counts;
}

/** The years between the first and the last article with a date; null without one. */
function yearsOf(ranked: readonly RankedCluster[]): [from: number, until: number] | null {
  const extent = extentOf(ranked.flatMap(({ first, last }) => (first === null || last === null ? [] : [first, last])));
  if (extent === null) return null;
  const [from, until] = [yearOf(extent[0]), yearOf(extent[1])];
  return [Math.max(from, until - MOST_STEPS + 1), until];
}

/** What the ranking's files hold: all clusters. */
const dataOf = (ranked: readonly RankedCluster[], words: Output['words']) => ({
  columns: [words.cluster, 'id', words.kind, words.field, words.country, words.count, words.first, words.last],
  rows: ranked.map(({ tally, first, last }) => [
    tally.name,
    tally.id,
    tally.kind,
    tally.field,
    tally.country,
    tally.sightings.length,
    first,
    last,
  ]),
});

/** The clusters, ordered by how many articles name them. */
export async function writeRanking(output: Output, ranked: readonly RankedCluster[]): Promise<void> {
  const { words, language } = output;
  const years = yearsOf(ranked);
  const spark = (cluster: RankedCluster) => years && sparkline(byYear(cluster, ...years), years[0], words.mostIn);
  const rows = ranked.slice(0, MOST_ROWS).map((cluster) => {
    const { field, country, sightings, name } = cluster.tally;
    return [
      html`<a href="${cluster.file}">${name}</a>`,
      sightings.length,
      spark(cluster),
      field,
      country && nameOf('region', country, language),
      cluster.first,
      cluster.last,
    ];
  });
  const heads = [
    { name: words.cluster },
    { name: words.count, holds: 'number' },
    { name: years ? `${words.course} ${years[0]}–${years[1]}` : words.course },
    { name: words.field },
    { name: words.country },
    { name: words.first, holds: 'day' },
    { name: words.last, holds: 'day' },
  ] as const;
  const list = html`${ranked.length > MOST_ROWS && html`<p>${words.firstOf}</p>`}${listOf(heads, rows, words.clusters)}`;
  const part = await output.part(`${words.clusters} (${ranked.length})`, list, 'data/clusters', dataOf(ranked, words), { asTable: false });
  await output.page({ file: 'clusters.html', title: words.clusters, body: orNothing(part, words) });
}
