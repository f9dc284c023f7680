import { matrix } from '../charts/charts';
import { fitted, type Frame } from '../charts/frame';
import { network, type NetworkLink } from '../charts/network';
import { count } from '../counts';
import { html, type Html } from '../../markup/html';
import { orNothing, type Output } from '../output';
import type { RankedCluster } from '../ranked';

/** The most that a network shows: with more, nothing in it can be told apart. */
const MOST_NODES = { desk: 60, phone: 18 } as const;
const MOST_LINKS = { desk: 240, phone: 30 } as const;
const MOST_ROWS = { desk: 40, phone: 24 } as const;
const MOST_COLUMNS = { desk: 24, phone: 7 } as const;
/** How many pairs the page lists. */
const MOST_PAIRS = 60;

const sizeOf = ({ isNarrow }: Frame): 'desk' | 'phone' => (isNarrow ? 'phone' : 'desk');

/** Which clusters are named together. */
export async function writeNetwork(output: Output, ranked: readonly RankedCluster[]): Promise<void> {
  const { words, language } = output;
  const byKey = new Map(ranked.map((cluster) => [cluster.tally.key, cluster]));
  const links: NetworkLink[] = [];
  for (const { tally } of ranked)
    for (const [other, times] of tally.together) if (tally.key < other) links.push({ from: tally.key, to: other, count: times });
  links.sort((a, b) => b.count - a.count);
  const draw = (frame: Frame): Html => {
    const shown = strongest(links, MOST_NODES[sizeOf(frame)], MOST_LINKS[sizeOf(frame)]);
    const nodes = [...new Set(shown.flatMap(({ from, to }) => [from, to]))].map((key) => byKey.get(key)!);
    return network(
      frame,
      words.network,
      nodes.map(({ tally, file }) => ({ key: tally.key, name: tally.name, count: tally.sightings.length, href: file })),
      shown,
    );
  };
  const pair = ({ from, to, count: times }: NetworkLink): Html =>
    html`<li>${[from, to].map((key, i) => html`${i > 0 && ' – '}<a href="${byKey.get(key)!.file}">${byKey.get(key)!.tally.name}</a>`)} <small>${times}</small></li>`;
  const shown =
    links.length > 0
      ? html`${fitted(language, draw)}<h2>${words.pairs}</h2><ul class="columns">${links.slice(0, MOST_PAIRS).map(pair)}</ul>`
      : null;
  const part = await output.part(
    words.together,
    shown,
    'data/network',
    {
      columns: [words.cluster, words.otherCluster, words.count],
      rows: links.map(({ from, to, count: times }) => [byKey.get(from)!.tally.name, byKey.get(to)!.tally.name, times]),
    },
    { help: words.networkHelp, asTable: false },
  );
  await output.page({ file: 'network.html', title: words.network, body: orNothing(part, words) });
}

/** The strongest links that connect at most a given number of nodes. */
function strongest(links: readonly NetworkLink[], mostNodes: number, mostLinks: number): NetworkLink[] {
  const nodes = new Set<string>();
  const shown: NetworkLink[] = [];
  for (const link of links) {
    const fresh = [link.from, link.to].filter((key) => !nodes.has(key));
    if (shown.length >= mostLinks || nodes.size + fresh.length > mostNodes) continue;
    for (const key of fresh) nodes.add(key);
    shown.push(link);
  }
  return shown;
}

/** Which clusters and cities are named together. */
export async function writeMatrix(output: Output, ranked: readonly RankedCluster[]): Promise<void> {
  const { words, language } = output;
  const all = ranked.flatMap(({ tally }) =>
    [...tally.cities.values()].map((city) => ({ row: tally.name, column: `${city.name}, ${city.country}`, count: city.count })),
  );
  const totals = new Map<string, number>();
  for (const { column, count: times } of all) count(totals, column, times);
  const ordered = [...totals].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const draw = (frame: Frame): Html => {
    const columns = new Set(ordered.slice(0, MOST_COLUMNS[sizeOf(frame)]));
    const inside = all.filter(({ column }) => columns.has(column));
    const rows = new Set([...new Set(inside.map(({ row }) => row))].slice(0, MOST_ROWS[sizeOf(frame)]));
    return matrix(
      frame,
      words.matrix,
      inside.filter(({ row }) => rows.has(row)),
      [...rows],
      [...columns],
    );
  };
  const part = await output.part(
    words.matrix,
    all.length > 0 ? fitted(language, draw) : null,
    'data/matrix',
    { columns: [words.cluster, words.city, words.count], rows: all.map(({ row, column, count: times }) => [row, column, times]) },
    { help: words.matrixHelp },
  );
  await output.page({ file: 'matrix.html', title: words.matrix, body: orNothing(part, words) });
}
