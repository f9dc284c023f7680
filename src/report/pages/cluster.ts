import { followable, html, type Html } from '../../markup/html';
import { byMonth, periods } from '../charts/charts';
import { mapOf, type MapPoint } from '../charts/map';
import type { CityCount } from '../cities';
import type { Output } from '../output';
import type { RankedCluster } from '../ranked';
import type { Cell } from '../table';
import type { ArticleLine, Sighting } from '../tally';

const MOST_SOURCES = 200;
const MOST_NAMES = 20;
const UP = '../';

const byCount = (counts: ReadonlyMap<string, number>): [string, number][] => [...counts].sort((a, b) => b[1] - a[1]);

/** The page of one cluster. `fileOf` tells the page of another, by its key. */
export async function writeCluster(output: Output, cluster: RankedCluster, named: (key: string) => RankedCluster | undefined): Promise<void> {
  const { tally, slug, first, last } = cluster;
  const { words } = output;
  const data = (name: string): string => `data/clusters/${slug}-${name}`;
  const facts: [string, Cell][] = [['id', tally.id], [words.kind, tally.kind], [words.field, tally.field], [words.country, tally.country], [words.count, tally.sightings.length], [words.first, first], [words.last, last]];
  const names = [...tally.names].sort((a, b) => b[1].count - a[1].count);
  const dated = names.slice(0, MOST_NAMES).flatMap(([name, seen]) => (seen.first === null || seen.last === null ? [] : [{ name, first: seen.first, last: seen.last, count: seen.count }]));
  const together = byCount(tally.together);
  const people = [...tally.people].sort((a, b) => b[1].count - a[1].count);
  const body = html`<section><dl class="facts">${facts.map(([name, value]) => value !== null && html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl></section>
${await output.part(words.names, dated.length > 0 ? periods(words.names, dated) : null, data('names'), { columns: [words.name, words.count, words.first, words.last], rows: names.map(([name, seen]) => [name, seen.count, seen.first, seen.last]) }, { up: UP })}
${await timeline(output, cluster, data('articles'))}
${await cities(output, [...tally.cities.values()], data('cities'))}
${await output.part(words.partners, listOf(byCount(tally.partners)), data('partners'), { columns: [words.name, words.count], rows: byCount(tally.partners) }, { up: UP, shown: false })}
${await output.part(words.together, html`<ul>${together.slice(0, 60).map(([key, count]) => link(named(key), count))}</ul>`, data('together'), { columns: [words.cluster, words.count], rows: together.map(([key, count]) => [named(key)?.tally.name ?? key, count]) }, { up: UP, shown: false })}
${await output.part(words.people, html`<ul>${people.slice(0, 80).map(([name, { count, roles }]) => html`<li><b>${name}</b>${roles.size > 0 && `, ${byCount(roles).slice(0, 3).map(([role]) => role).join('; ')}`} <small>${count}</small></li>`)}</ul>`, data('people'), { columns: [words.person, words.count, words.roles], rows: people.map(([name, { count, roles }]) => [name, count, [...roles.keys()].join('; ')]) }, { up: UP, shown: false })}
${await output.part(words.quotes, html`<ul class="quotes">${tally.quotes.slice(0, 30).map(({ text, speaker, article }) => html`<li><blockquote>${text}</blockquote><small>${speaker ?? words.unknown}. ${articleLink(article, text, output)}</small></li>`)}</ul>`, data('quotes'), { columns: [words.quotes, words.person, words.article], rows: tally.quotes.map(({ text, speaker, article }) => [text, speaker, article.url]) }, { up: UP, shown: false })}
${sources(output, tally.sightings)}`;
  await output.page({ file: cluster.file, title: tally.name, body });
}

const listOf = (counts: readonly [string, number][]): Html => html`<ul>${counts.map(([name, count]) => html`<li>${name} <small>${count}</small></li>`)}</ul>`;
const link = (cluster: RankedCluster | undefined, count: number): Html | null => (cluster === undefined ? null : html`<li><a href="${cluster.slug}.html">${cluster.tally.name}</a> <small>${count}</small></li>`);

function timeline(output: Output, { tally }: RankedCluster, file: string): Promise<Html> {
  const { words } = output;
  const counts = new Map<string, number>();
  for (const { article } of tally.sightings) if (article.day !== null) counts.set(article.day.slice(0, 7), (counts.get(article.day.slice(0, 7)) ?? 0) + 1);
  const months = [...counts].map(([month, count]) => ({ month, group: words.articles, count }));
  return output.part(words.timeline, months.length > 0 ? byMonth(words.timeline, months, [words.articles]) : null, file, {
    columns: [words.day, words.article, words.publisher, 'url', words.words, words.place],
    rows: tally.sightings.map(({ article, surface }) => [article.day, article.title, article.publisher, article.url, surface, article.place]),
  }, { up: UP, shown: false });
}

/** The cities of a cluster; those it is said to sit in get a ring. */
function cities(output: Output, counts: readonly CityCount[], file: string): Promise<Html> {
  const { words } = output;
  const sorted = [...counts].sort((a, b) => b.count - a.count);
  const points = pointsOf(sorted);
  return output.part(words.cities, points.length > 0 ? mapOf(words.cities, points) : null, file, { columns: [words.city, words.country, words.count, words.roles], rows: sorted.map(({ name, country, count, roles }) => [name, country, count, [...roles.keys()].join(', ')]) }, { up: UP });
}

/** The cities whose place is known, as points of a map. */
export const pointsOf = (counts: readonly CityCount[]): MapPoint[] =>
  counts.flatMap(({ name, latitude, longitude, count, roles }) => (latitude === null || longitude === null ? [] : [{ name, latitude, longitude, count, ring: roles.has('headquarters') }]));

/** A link to the article; where the browser can, to the very words. */
function articleLink({ url, title, place }: ArticleLine, words: string, output: Output): Html {
  const href = followable(url);
  const name = title ?? url ?? place ?? output.words.unknown;
  return href === null ? html`${name}` : html`<a href="${href.includes('#') ? href : `${href}#:~:text=${encodeURIComponent(words.slice(0, 100).replace(/[\uD800-\uDFFF]/gu, "")).replaceAll('-', '%2D')}`}" rel="noopener noreferrer">${name}</a>`;
}

function sources(output: Output, sightings: readonly Sighting[]): Html {
  const { words } = output;
  const newest = [...sightings].sort((a, b) => ((b.article.day ?? '') < (a.article.day ?? '') ? -1 : 1)).slice(0, MOST_SOURCES);
  return html`<section class="sources"><h2>${words.sources} (${sightings.length})</h2>${sightings.length > MOST_SOURCES && html`<p>${words.firstOf}</p>`}
<ol>${newest.map(({ article, surface, before, after }) => html`<li>${articleLink(article, surface, output)} <small>${[article.day, article.publisher].filter((part) => part !== null).join(', ')}</small><br>…${before}<mark>${surface}</mark>${after}…${article.place !== null && html`<br><small>${words.place}: ${article.place}</small>`}</li>`)}</ol></section>`;
}
