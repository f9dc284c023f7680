import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force';
import { html, type Html } from '../../markup/html';
import { linked } from './map';
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

const WIDTH = 860;
const HEIGHT = 700;
const ROUNDS = 300;

type Placed = NetworkNode & SimulationNodeDatum & { r: number };

/** What goes together, nearer the more often it does. The same data give the same picture: d3-force draws no lots. */
export function network(label: string, nodes: readonly NetworkNode[], links: readonly NetworkLink[]): Html {
  const most = Math.max(1, ...nodes.map(({ count }) => count));
  const strongest = Math.max(1, ...links.map(({ count }) => count));
  const placed: Placed[] = nodes.map((node) => ({ ...node, r: 4 + 14 * Math.sqrt(node.count / most) }));
  const byKey = new Map(placed.map((node) => [node.key, node]));
  const lines = links.map(({ from, to, count }): SimulationLinkDatum<Placed> & { count: number } => ({ source: byKey.get(from)!, target: byKey.get(to)!, count }));
  forceSimulation(placed)
    .force('link', forceLink<Placed, (typeof lines)[number]>(lines).distance(90).strength(({ count }) => 0.1 + (0.5 * count) / strongest))
    .force('charge', forceManyBody().strength(-260))
    .force('collide', forceCollide<Placed>().radius(({ r }) => r + 12))
    .force('x', forceX(WIDTH / 2).strength(0.06))
    .force('y', forceY(HEIGHT / 2).strength(0.09))
    .force('center', forceCenter(WIDTH / 2, HEIGHT / 2))
    .stop()
    .tick(ROUNDS);
  const x = (node: Placed): string => Math.min(WIDTH - 90, Math.max(90, node.x!)).toFixed(1);
  const y = (node: Placed): string => Math.min(HEIGHT - 25, Math.max(20, node.y!)).toFixed(1);
  return html`<svg class="network" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">
${lines.map(({ source, target, count }) => html`<line x1="${x(source as Placed)}" y1="${y(source as Placed)}" x2="${x(target as Placed)}" y2="${y(target as Placed)}" stroke="var(--soft)" stroke-opacity="0.5" stroke-width="${(0.6 + (4 * count) / strongest).toFixed(1)}"><title>${(source as Placed).name} – ${(target as Placed).name}: ${count}</title></line>`)}
${placed.map((node) => linked(node.href, html`<circle cx="${x(node)}" cy="${y(node)}" r="${node.r.toFixed(1)}" fill="var(--c0)" stroke="var(--paper)"><title>${node.name}: ${node.count}</title></circle><text x="${x(node)}" y="${(Number(y(node)) + node.r + 11).toFixed(1)}" text-anchor="middle">${short(node.name, 26)}</text>`))}</svg>`;
}
