import { html } from '../../markup/html';
import { matrix } from '../charts/charts';
import { mapOf } from '../charts/map';
import { network, type NetworkLink } from '../charts/network';
import type { Output } from '../output';
import type { RankedCluster } from '../ranked';
import type { Tally } from '../tally';
import { pointsOf } from './cluster';

const MOST_POINTS = 600;
const MOST_NODES = 60;
const MOST_LINKS = 240;
const MOST_ROWS = 40;
const MOST_COLUMNS = 24;

/** The map of all cities that stand beside a cluster. */
export async function writeMap(output: Output, tally: Tally, ranked: readonly RankedCluster[]): Promise<void> {
  const { words } = output;
  const seats = new Set(ranked.flatMap(({ tally: { cities } }) => [...cities].flatMap(([key, { roles }]) => (roles.has('headquarters') ? [key] : []))));
  const cities = [...tally.cities].sort((a, b) => b[1].count - a[1].count);
  const points = pointsOf(cities.slice(0, MOST_POINTS).map(([key, city]) => ({ ...city, roles: new Map(seats.has(key) ? [['headquarters', 1]] : []) })));
  const clustersOf = new Map<string, string[]>();
  for (const { tally: cluster } of ranked) for (const key of cluster.cities.keys()) clustersOf.set(key, [...(clustersOf.get(key) ?? []), cluster.name]);
  const part = await output.part(words.map, points.length > 0 ? mapOf(words.map, points) : null, 'data/cities', {
    columns: [words.city, words.country, words.count, words.clusters],
    rows: cities.map(([key, { name, country, count }]) => [name, country, count, (clustersOf.get(key) ?? []).slice(0, 20).join('; ')]),
  });
  await output.page({ file: 'map.html', title: words.map, body: html`${part}` });
}

/** Which clusters are named together. */
export async function writeNetwork(output: Output, ranked: readonly RankedCluster[]): Promise<void> {
  const { words } = output;
  const byKey = new Map(ranked.map((cluster) => [cluster.tally.key, cluster]));
  const links: NetworkLink[] = [];
  for (const { tally } of ranked) for (const [other, count] of tally.together) if (tally.key < other) links.push({ from: tally.key, to: other, count });
  links.sort((a, b) => b.count - a.count);
  const nodes = new Set<string>();
  const shown: NetworkLink[] = [];
  for (const link of links) {
    const fresh = [link.from, link.to].filter((key) => !nodes.has(key));
    if (shown.length >= MOST_LINKS || nodes.size + fresh.length > MOST_NODES) continue;
    for (const key of fresh) nodes.add(key);
    shown.push(link);
  }
  const drawnNodes = [...nodes].map((key) => byKey.get(key)!).map(({ tally, file }) => ({ key: tally.key, name: tally.name, count: tally.sightings.length, href: file }));
  const part = await output.part(words.network, shown.length > 0 ? network(words.network, drawnNodes, shown) : null, 'data/network', { columns: [words.cluster, words.other2, words.count], rows: links.map(({ from, to, count }) => [byKey.get(from)!.tally.name, byKey.get(to)!.tally.name, count]) });
  await output.page({ file: 'network.html', title: words.network, body: html`${part}` });
}

/** Which clusters and cities stand together. */
export async function writeMatrix(output: Output, ranked: readonly RankedCluster[]): Promise<void> {
  const { words } = output;
  const all = ranked.flatMap(({ tally }) => [...tally.cities.values()].map(({ name, country, count }) => ({ row: tally.name, column: `${name}, ${country}`, count })));
  const totals = new Map<string, number>();
  for (const { column, count } of all) totals.set(column, (totals.get(column) ?? 0) + count);
  const columns = [...totals].sort((a, b) => b[1] - a[1]).slice(0, MOST_COLUMNS).map(([name]) => name);
  const rows = [...new Set(all.map(({ row }) => row))].slice(0, MOST_ROWS);
  const cells = all.filter(({ row, column }) => rows.includes(row) && columns.includes(column));
  const part = await output.part(words.matrix, cells.length > 0 ? matrix(words.matrix, cells, rows, columns) : null, 'data/matrix', { columns: [words.cluster, words.city, words.count], rows: all.map(({ row, column, count }) => [row, column, count]) });
  await output.page({ file: 'matrix.html', title: words.matrix, body: html`${part}` });
}
