import { geoBounds, geoConicConformal, geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import { html, type Html } from '../../markup/html';
import type { Frame } from './frame';
import { labelsOf } from './labels';
import { boxShown, landIn } from './land';

export interface MapPoint {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly count: number;
  /** Clusters that have their headquarters here. */
  readonly seats: readonly string[];
}

const MARGIN = 36;
/** Maximum number of names written on a map; the others show on hover. */
const MOST_NAMES = 40;
const LARGEST = 16;
/** The largest circle stands for at least this count, so that few articles make no large circles. */
const LEAST_MOST = 12;
/** Degrees around the middle of all points that a map is limited to if most of the points lie there. */
const AROUND = { longitude: 26, latitude: 16 };
const MOST_OF_ALL = 0.6;

/** The points that a map shows: a few that lie far from the rest are left out, so that the rest can be told apart. */
export function mapped<P extends MapPoint>(points: readonly P[]): { shown: P[]; outside: P[] } {
  const x = middleOf(points.map(({ longitude, count }) => [longitude, count]));
  const y = middleOf(points.map(({ latitude, count }) => [latitude, count]));
  const isNear = ({ longitude, latitude }: P): boolean =>
    Math.abs(longitude - x) <= AROUND.longitude && Math.abs(latitude - y) <= AROUND.latitude;
  const near = points.filter(isNear);
  const sum = (some: readonly P[]): number => some.reduce((total, { count }) => total + count, 0);
  if (sum(near) < MOST_OF_ALL * sum(points)) return { shown: [...points], outside: [] };
  return { shown: near, outside: points.filter((point) => !isNear(point)) };
}

/** The weighted median of places. */
function middleOf(weighted: readonly (readonly [place: number, weight: number])[]): number {
  const sorted = [...weighted].sort((a, b) => a[0] - b[0]);
  let left = sorted.reduce((total, [, weight]) => total + weight, 0) / 2;
  return sorted.find(([, weight]) => (left -= weight) <= 0)?.[0] ?? 0;
}

/** A map without tiles: the land around the points, and the points sized by count; headquarters of clusters have a ring. */
export function mapOf({ width, isNarrow }: Frame, label: string, points: readonly MapPoint[]): Html {
  const height = isNarrow ? 400 : 540;
  const projection = projectionFor(points, width, height);
  const path = geoPath(projection).digits(0);
  const land = landIn(boxShown(projection, width, height)).map((polygon) => path(polygon) ?? '');
  const most = Math.max(LEAST_MOST, ...points.map(({ count }) => count));
  const largest = isNarrow ? LARGEST * 0.7 : LARGEST;
  const placed = [...points]
    .sort((a, b) => b.count - a.count)
    .flatMap((point) => {
      const at = projection([point.longitude, point.latitude]);
      return at === null ? [] : [{ ...point, x: at[0], y: at[1], r: 2.5 + (largest - 2.5) * Math.sqrt(point.count / most) }];
    });
  return html`<svg class="map" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}"><rect width="${width}" height="${height}" fill="var(--sea)"/>
<path d="${land.join('')}" fill="var(--land)" stroke="var(--paper)" stroke-width="0.7"/>
${placed.map(({ name, count, seats, x, y, r }) => html`<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r.toFixed(1)}" class="${seats.length > 0 ? 'seat' : 'city'}"><title>${name}: ${count}${seats.length > 0 && html` (${seats.slice(0, 8).join(', ')})`}</title></circle>`)}
${labelsOf(placed.slice(0, isNarrow ? MOST_NAMES / 2 : MOST_NAMES), { width, height }).map(({ name, x, y, anchor }) => html`<text x="${x.toFixed(1)}" y="${y.toFixed(1)}"${anchor !== 'start' && html` text-anchor="${anchor}"`}>${name}</text>`)}</svg>`;
}

/** The projection that fits the points, with some land around a single one; the inhabited world if they lie far apart. */
function projectionFor(points: readonly MapPoint[], width: number, height: number): GeoProjection {
  const around = {
    type: 'MultiPoint' as const,
    coordinates: points.flatMap(({ longitude: x, latitude: y }) => [
      [x - 2, Math.max(-85, y - 1.2)],
      [x + 2, Math.min(85, y + 1.2)],
    ]),
  };
  const frame: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [width - MARGIN, height - MARGIN],
  ];
  const [[west, south], [east, north]] = geoBounds(around);
  const isWide = points.length === 0 || east < west || east - west > 70 || north - south > 50;
  const clip: [[number, number], [number, number]] = [
    [0, 0],
    [width, height],
  ];
  if (isWide)
    return geoEqualEarth()
      .fitExtent(frame, {
        type: 'MultiPoint',
        coordinates: [
          [-170, -50],
          [179, -50],
          [-170, 75],
          [179, 75],
        ],
      })
      .clipExtent(clip);
  const middle = (south + north) / 2;
  return geoConicConformal()
    .parallels([middle - 5, middle + 5])
    .rotate([-(west + east) / 2, 0])
    .fitExtent(frame, around)
    .clipExtent(clip);
}
