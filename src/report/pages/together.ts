import { matrix } from '../charts/charts';
import { fitted, type Frame } from '../charts/frame';
import { network, type NetworkLink, type NetworkNode } from '../charts/network';
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

/** Two clusters, and how many articles name both. */
interface Pair {
  readonly one: RankedCluster;
  readonly other: RankedCluster;
  readonly times: number;
}

/** Which clusters are named together. */
export async function writeNetwork(output: Output, ranked: readonly RankedCluster[]): Promise<void> {
  const { words, language } = output;
  const pairs = pairsOf(ranked);
  const draw = (frame: Frame): Html => {
    const shown = strongest(pairs, MOST_NODES[sizeOf(frame)], MOST_LINKS[sizeOf(frame)]);
    return network(
      frame,
      words.network,
      [...new Set(shown.flatMap(({ one, other }) => [one, other]))].map(nodeOf),
      shown.map(({ one, other, times }): NetworkLink => ({ from: one.tally.key, to: other.tally.key, count: times })),
    );
  };
  const entry = ({ one, other, times }: Pair): Html =>
    html`<li>${[one, other].map(({ file, tally }, i) => html`${i > 0 && ' – '}<a href="${file}">${tally.name}</a>`)} <small>${times}</small></li>`;
  const shown =
    pairs.length > 0
      ? html`${fitted(language, draw)}<h2>${words.pairs}</h2><ul class="columns">${pairs.slice(0, MOST_PAIRS).map(entry)}</ul>`
      : null;
  const part = await output.part(
    words.together,
    shown,
    'data/network',
    {
      columns: [words.cluster, words.otherCluster, words.count],
      rows: pairs.map(({ one, other, times }) => [one.tally.name, other.tally.name, times]),
    },
    { help: words.networkHelp, asTable: false },
  );
  await output.page({ file: 'network.html', title: words.network, body: orNothing(part, words) });
}

const nodeOf = ({ tally, file }: RankedCluster): NetworkNode => ({
  key: tally.key,
  name: tally.name,
  count: tally.sightings.length,
  href: file,
});

/** Every two clusters that articles name together, once, those of the most articles first. */
function pairsOf(ranked: readonly RankedCluster[]): Pair[] {
  const byKey = new Map(ranked.map((cluster) => [cluster.tally.key, cluster]));
  const pairs = ranked.flatMap((one) =>
    [...one.tally.together].flatMap(([key, times]): Pair[] => {
      const other = one.tally.key < key ? byKey.get(key) : undefined;
      return other === undefined ? [] : [{ one, other, times }];
    }),
  );
  return pairs.sort((a, b) => b.times - a.times);
}

/** The strongest pairs that connect at most a given number of clusters. */
function strongest(pairs: readonly Pair[], mostNodes: number, mostLinks: number): Pair[] {
  const nodes = new Set<RankedCluster>();
  const shown: Pair[] = [];
  for (const pair of pairs) {
    const fresh = [pair.one, pair.other].filter((cluster) => !nodes.has(cluster));
    if (shown.length >= mostLinks || nodes.size + fresh.length > mostNodes) continue;
    for (const cluster of fresh) nodes.add(cluster);
    shown.push(pair);
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
