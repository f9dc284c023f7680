import { html } from '../../markup/html';
import { sparkline } from '../charts/spark';
import type { Output } from '../output';
import type { RankedCluster } from '../ranked';

/** Clusters that the ranking shows; all are in its data. */
const MOST_ROWS = 1500;
/** Years of which a sparkline tells at most. */
const MOST_STEPS = 40;

/** Counts by year between two years, both included. */
function byYear({ tally }: RankedCluster, from: number, until: number): number[] {
  const counts = new Array<number>(until - from + 1).fill(0);
  for (const { article } of tally.sightings) {
    const year = article.day === null ? NaN : Number(article.day.slice(0, 4));
    if (year >= from && year <= until) counts[year - from]!++;
  }
  return counts;
}

/** The clusters by how many articles name them. */
export async function writeRanking(output: Output, ranked: readonly RankedCluster[]): Promise<void> {
  const { words } = output;
  let until = 0;
  let first = 9999;
  for (const { first: from, last: to } of ranked) {
    if (to !== null) until = Math.max(until, Number(to.slice(0, 4)));
    if (from !== null) first = Math.min(first, Number(from.slice(0, 4)));
  }
  const from = Math.max(first, until - MOST_STEPS + 1);
  const part = await output.part(words.clusters, null, 'data/clusters', {
    columns: [words.cluster, 'id', words.kind, words.field, words.country, words.count, words.first, words.last],
    rows: ranked.map(({ tally, first: begins, last }) => [tally.name, tally.id, tally.kind, tally.field, tally.country, tally.sightings.length, begins, last]),
  }, { shown: false });
  const rows = ranked.slice(0, MOST_ROWS).map((cluster) => html`<tr><th scope="row"><a href="${cluster.file}">${cluster.tally.name}</a></th><td>${cluster.tally.sightings.length}</td><td>${until >= from && sparkline(byYear(cluster, from, until), `${from}–${until}`)}</td><td>${cluster.tally.field}</td><td>${cluster.tally.country}</td><td>${cluster.first}</td><td>${cluster.last}</td></tr>
`);
  const heads = [words.cluster, words.count, until >= from ? `${words.course} ${from}–${until}` : words.course, words.field, words.country, words.first, words.last];
  await output.page({
    file: 'clusters.html',
    title: words.clusters,
    body: html`${part}<section class="list"><h2>${words.clusters} (${ranked.length})</h2>${ranked.length > MOST_ROWS && html`<p>${words.firstOf}</p>`}<div class="wide" tabindex="0" role="region" aria-label="${words.clusters}"><table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div></section>`,
  });
}
