import { createRequire } from 'node:module';
import { geoBounds, geoConicConformal, geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { html, type Html } from '../../markup/html';

export interface MapPoint {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly count: number;
  readonly href?: string;
  /** Drawn as a ring, too: a headquarters. */
  readonly ring?: boolean;
}

const WIDTH = 860;
const HEIGHT = 560;
const MARGIN = 40;
/** Names that are written on a map; the others show when pointed at. */
const MOST_NAMES = 24;
const LARGEST = 16;

let known: readonly GeoJSON.Feature[] | undefined;

function countriesOf(): GeoJSON.Feature[] {
  const topology = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Topology<{ countries: GeometryCollection }>;
  return feature(topology, topology.objects.countries).features;
}

/** A map without tiles: the countries around the points, and the points by size. */
export function mapOf(label: string, points: readonly MapPoint[]): Html {
  known ??= countriesOf();
  const projection = projectionFor(points);
  const path = geoPath(projection).digits(0);
  const shapes = known.flatMap((country) => {
    const [[west, south], [east, north]] = path.bounds(country);
    return east < 0 || west > WIDTH || north < 0 || south > HEIGHT ? [] : [path(country) ?? ''];
  });
  const most = Math.max(1, ...points.map(({ count }) => count));
  const placed = [...points]
    .sort((a, b) => b.count - a.count)
    .flatMap((point) => {
      const at = projection([point.longitude, point.latitude]);
      return at === null ? [] : [{ ...point, x: at[0].toFixed(1), y: at[1].toFixed(1), r: (3 + (LARGEST - 3) * Math.sqrt(point.count / most)).toFixed(1) }];
    });
  return html`<svg class="map" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}"><rect width="${WIDTH}" height="${HEIGHT}" fill="var(--sea)"/>
<path d="${shapes.join('')}" fill="var(--land)" stroke="var(--paper)" stroke-width="0.7"/>
${placed.map(({ name, count, x, y, r, href, ring }) => linked(href, html`<circle cx="${x}" cy="${y}" r="${r}" fill="var(--c0)" fill-opacity="0.65" stroke="${ring === true ? 'var(--ink)' : 'var(--paper)'}" stroke-width="${ring === true ? 2.5 : 1}"><title>${name}: ${count}</title></circle>`))}
${placed.slice(0, MOST_NAMES).map(({ name, x, y, r }) => html`<text x="${(Number(x) + Number(r) + 3).toFixed(1)}" y="${(Number(y) + 4).toFixed(1)}">${name}</text>`)}</svg>`;
}

export const linked = (href: string | undefined, inner: Html): Html => (href === undefined ? inner : html`<a href="${href}">${inner}</a>`);

/** The frame around the points, with some land around a single one; the whole world where they lie far apart. */
function projectionFor(points: readonly MapPoint[]): GeoProjection {
  const around = { type: 'MultiPoint' as const, coordinates: points.flatMap(({ longitude: x, latitude: y }) => [[x - 3, Math.max(-85, y - 2)], [x + 3, Math.min(85, y + 2)]]) };
  const frame: [[number, number], [number, number]] = [[MARGIN, MARGIN], [WIDTH - MARGIN, HEIGHT - MARGIN]];
  const [[west, south], [east, north]] = geoBounds(around);
  const isWide = points.length === 0 || east < west || east - west > 70 || north - south > 50;
  if (isWide) return geoEqualEarth().fitExtent(frame, { type: 'Sphere' }).clipExtent([[0, 0], [WIDTH, HEIGHT]]);
  const middle = (south + north) / 2;
  return geoConicConformal().parallels([middle - 5, middle + 5]).rotate([-(west + east) / 2, 0]).fitExtent(frame, around).clipExtent([[0, 0], [WIDTH, HEIGHT]]);
}
