import { html, type Html } from '../../markup/html';
import { fitted } from '../charts/frame';
import { mapOf, mapped, type MapPoint } from '../charts/map';
import type { CityCount } from '../cities';
import type { Output } from '../output';
import type { RankedCluster } from '../ranked';
import { REPORT_WORDS, type ReportLanguage } from '../words';

/** The cities with known coordinates, as points of a map. */
export function pointsOf(cities: readonly CityCount[], seatsOf: (city: CityCount) => readonly string[]): MapPoint[] {
  return cities.flatMap((city) => {
    const { name, latitude, longitude, count } = city;
    return latitude === null || longitude === null ? [] : [{ name, latitude, longitude, count, seats: seatsOf(city) }];
  });
}

/** The map with its legend, and a list of the points outside it; null without points. */
export function keyedMap({ words, language }: Output, label: string, points: readonly MapPoint[]): Html | null {
  if (points.length === 0) return null;
  const { shown, outside } = mapped(points);
  const dot = (kind: string): Html =>
    html`<svg class="map" width="14" height="14" aria-hidden="true"><circle cx="7" cy="7" r="5" class="${kind}"/></svg>`;
  return html`<ul class="key"><li>${dot('city')} ${words.cityKey}</li>${shown.some(({ seats }) => seats.length > 0) && html`<li>${dot('seat')} ${words.seatKey}</li>`}</ul>
${fitted(language, (frame) => mapOf(frame, label, shown))}
${
  outside.length > 0 &&
  html`<p class="help">${words.outside}: ${outside
    .slice(0, 40)
    .map(({ name, count }) => `${name} (${count})`)
    .join(', ')}</p>`
}`;
}

const roleName = (role: string, language: ReportLanguage): string =>
  role === 'headquarters' || role === 'branch' || role === 'mentioned' ? REPORT_WORDS[language][role] : role;

/** The cities of a cluster; its headquarters are marked. */
export function citiesPart(output: Output, { tally }: RankedCluster, file: string, up: string): Promise<Html | null> {
  const { words, language } = output;
  const sorted = [...tally.cities.values()].sort((a, b) => b.count - a.count);
  const map = keyedMap(
    output,
    words.cities,
    pointsOf(sorted, ({ roles }) => (roles.has('headquarters') ? [tally.name] : [])),
  );
  const rows = sorted.map(({ name, country, count, roles }) => [
    name,
    country,
    count,
    [...roles.keys()].map((role) => roleName(role, language)).join(', '),
  ]);
  return output.part(words.cities, map, file, { columns: [words.city, words.country, words.count, words.roles], rows }, { up });
}
