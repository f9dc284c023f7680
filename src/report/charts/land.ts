import { createRequire } from 'node:module';
import type { GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Degrees west, south, east, north. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** One piece of land of a country, with its bounding box. */
interface Piece {
  readonly polygon: GeoJSON.Polygon;
  readonly box: Box;
}

let known: readonly Piece[] | undefined;

/** The pieces of land that may overlap a box: only these need to be projected. */
export function landIn([west, south, east, north]: Box): GeoJSON.Polygon[] {
  known ??= piecesOfLand();
  return known.filter(({ box }) => box[0] <= east && box[2] >= west && box[1] <= north && box[3] >= south).map(({ polygon }) => polygon);
}

function piecesOfLand(): Piece[] {
  const topology = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Topology<{ countries: GeometryCollection }>;
  return feature(topology, topology.objects.countries).features.flatMap(({ geometry }) => {
    const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : [];
    return polygons.flatMap((coordinates): Piece[] => {
      const [outline] = coordinates;
      return outline === undefined ? [] : [{ polygon: { type: 'Polygon', coordinates }, box: boxOf(outline) }];
    });
  });
}

function boxOf(ring: readonly GeoJSON.Position[]): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [x, y] of ring as [number, number][]) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

const WORLD: Box = [-180, -90, 180, 90];

/** The box that a frame of the projection shows; the whole world if the frame's edge lies outside it. */
export function boxShown(projection: GeoProjection, width: number, height: number): Box {
  const edge = Array.from({ length: 21 }, (_, i) => i / 20).flatMap((share): [number, number][] => [
    [share * width, 0],
    [share * width, height],
    [0, share * height],
    [width, share * height],
  ]);
  const shown = edge.flatMap((place) => {
    const at = projection.invert?.(place) ?? null;
    return at?.every(Number.isFinite) === true ? [at] : [];
  });
  if (shown.length < edge.length) return WORLD;
  const xs = shown.map(([x]) => x);
  const ys = shown.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
