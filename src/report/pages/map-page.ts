import { html, type Html } from '../../markup/html';
import { getOr } from '../counts';
import { orNothing, type Output } from '../output';
import type { RankedCluster } from '../ranked';
import type { Tally } from '../tally';
import { listOf } from '../table';
import { nameOf } from '../words';
import { keyedMap, pointsOf } from './cities-part';

const MOST_POINTS = 600;
const MOST_ROWS = 150;
const MOST_CLUSTERS = 12;

/** The clusters of a city: those with their headquarters there, and those named together with it. */
interface CityClusters {
  readonly seats: RankedCluster[];
  readonly beside: RankedCluster[];
}

function clustersByCity(ranked: readonly RankedCluster[]): ReadonlyMap<string, CityClusters> {
  const found = new Map<string, CityClusters>();
  for (const cluster of ranked) {
    for (const [key, { roles }] of cluster.tally.cities) {
      const { seats, beside } = getOr(found, key, (): CityClusters => ({ seats: [], beside: [] }));
      (roles.has('headquarters') ? seats : beside).push(cluster);
    }
  }
  return found;
}

/** The map of clusters and cities, and a table of which cluster belongs to which city. */
export async function writeMap(output: Output, tally: Tally, ranked: readonly RankedCluster[]): Promise<void> {
  const { words, language } = output;
  const clusters = clustersByCity(ranked);
  const cities = [...tally.cities].sort((a, b) => b[1].count - a[1].count);
  const shown = cities.slice(0, MOST_POINTS).map(([, city]) => city);
  const map = keyedMap(
    output,
    words.map,
    pointsOf(shown, (city) => (clusters.get(city.key)?.seats ?? []).map((cluster) => cluster.tally.name)),
  );
  const rows = cities
    .flatMap(([key, { name, country, count }]) => {
      const own = clusters.get(key);
      return own === undefined ? [] : [{ place: `${name}, ${nameOf('region', country, language)}`, count, own }];
    })
    .slice(0, MOST_ROWS)
    .map(({ place, count, own }) => [place, count, linksTo(own.seats), linksTo(own.beside)]);
  const heads = [{ name: words.city }, { name: words.count, holds: 'number' }, { name: words.seats }, { name: words.beside }] as const;
  const table = rows.length > 0 && html`<h2>${words.byCity}</h2>${listOf(heads, rows, words.byCity)}`;
  const names = (list: readonly RankedCluster[] | undefined): string => (list ?? []).map((cluster) => cluster.tally.name).join('; ');
  const part = await output.part(
    words.cities,
    html`${map}${table}`,
    'data/cities',
    {
      columns: [words.city, words.country, words.count, words.seats, words.beside],
      rows: cities.map(([key, { name, country, count }]) => [
        name,
        country,
        count,
        names(clusters.get(key)?.seats),
        names(clusters.get(key)?.beside),
      ]),
    },
    { asTable: false },
  );
  await output.page({ file: 'map.html', title: words.map, body: orNothing(part, words) });
}

function linksTo(clusters: readonly RankedCluster[]): Html {
  const links = clusters.slice(0, MOST_CLUSTERS).map(({ file, tally }, i) => html`${i > 0 && ', '}<a href="${file}">${tally.name}</a>`);
  return html`${links}${clusters.length > MOST_CLUSTERS && html` …`}`;
}
