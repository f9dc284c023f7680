import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { html, type Html } from '../../markup/html';
import type { Frame } from './frame';
import { labelsOf } from './labels';
import { short } from './svg';

export interface NetworkNode {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly href: string;
}
export interface NetworkLink {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

const ROUNDS = 300;
const MARGIN = 24;

type Placed = NetworkNode & SimulationNodeDatum & { x: number; y: number; r: number };
type Line = SimulationLinkDatum<Placed> & { source: Placed; target: Placed; count: number };

/** A network: the more often two nodes occur together, the closer they are. The same data give the same picture: d3-force has a fixed seed. */
export function network({ width, isNarrow }: Frame, label: string, nodes: readonly NetworkNode[], links: readonly NetworkLink[]): Html {
  const most = Math.max(1, ...nodes.map(({ count }) => count));
  const strongest = Math.max(1, ...links.map(({ count }) => count));
  const placed = nodes.map(
    (node): Placed => ({ ...node, r: (isNarrow ? 3 : 4) + (isNarrow ? 8 : 14) * Math.sqrt(node.count / most) }) as Placed,
  );
  const byKey = new Map(placed.map((node) => [node.key, node]));
  const lines = links.flatMap(({ from, to, count }): Line[] => {
    const [source, target] = [byKey.get(from), byKey.get(to)];
    return source && target ? [{ source, target, count }] : [];
  });
  const height = Math.round(Math.min(isNarrow ? 520 : 700, 160 + nodes.length * (isNarrow ? 24 : 14)));
  settle(placed, lines, { width, height, strongest, spread: isNarrow ? 0.5 : 1 });
  const names = labelsOf(
    [...placed].sort((a, b) => b.count - a.count).map((node) => ({ ...node, name: short(node.name, isNarrow ? 20 : 28) })),
    { width, height },
  );
  return html`<svg class="network" viewBox="0 0 ${width} ${height}" role="group" aria-label="${label}">
${lines.map(({ source, target, count }) => html`<line x1="${source.x.toFixed(1)}" y1="${source.y.toFixed(1)}" x2="${target.x.toFixed(1)}" y2="${target.y.toFixed(1)}" stroke-width="${(0.6 + (4 * count) / strongest).toFixed(1)}"><title>${source.name} – ${target.name}: ${count}</title></line>`)}
${placed.map(({ name, count, href, x, y, r }) => html`<a href="${href}" aria-label="${name}: ${count}"><circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r.toFixed(1)}"><title>${name}: ${count}</title></circle></a>`)}
<g aria-hidden="true">${names.map(({ name, x, y, anchor }) => html`<text x="${x.toFixed(1)}" y="${y.toFixed(1)}"${anchor !== 'start' && html` text-anchor="${anchor}"`}>${name}</text>`)}</g></svg>`;
}

/** Runs the simulation, then stretches the layout to its frame. */
function settle(
  placed: readonly Placed[],
  lines: Line[],
  { width, height, strongest, spread }: { width: number; height: number; strongest: number; spread: number },
): void {
  forceSimulation([...placed])
    .force(
      'link',
      forceLink<Placed, Line>(lines)
        .distance(90 * spread)
        .strength(({ count }) => 0.1 + (0.5 * count) / strongest),
    )
    .force('charge', forceManyBody().strength(-260 * spread))
    .force(
      'collide',
      forceCollide<Placed>().radius(({ r }) => r + 12 * spread),
    )
    .force('x', forceX(width / 2).strength(0.06))
    .force('y', forceY(height / 2).strength(0.09))
    .force('center', forceCenter(width / 2, height / 2))
    .stop()
    .tick(ROUNDS);
  stretch(placed, 'x', width);
  stretch(placed, 'y', height);
}

function stretch(placed: readonly Placed[], axis: 'x' | 'y', size: number): void {
  const places = placed.map((node) => node[axis]);
  const least = Math.min(...places);
  const span = Math.max(...places) - least;
  for (const node of placed) node[axis] = span < 1 ? size / 2 : MARGIN + ((node[axis] - least) / span) * (size - 2 * MARGIN);
}
