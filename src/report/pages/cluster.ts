import { html, type Html } from '../../markup/html';
import { byMonth, periods } from '../charts/charts';
import { fitted } from '../charts/frame';
import { byCount, count } from '../counts';
import type { Output } from '../output';
import type { RankedCluster } from '../ranked';
import type { Cell } from '../table';
import { kindName, nameOf } from '../words';
import { citiesPart } from './cities-part';
import { articleLink, sources } from './sources';

const MOST_NAMES = 20;
const MOST_TOGETHER = 60;
const MOST_PEOPLE = 80;
const MOST_QUOTES = 30;
const UP = '../';

/** Finds the cluster of a key, for the link to its page. */
type Named = (key: string) => RankedCluster | undefined;

/** The page of one cluster. */
export async function writeCluster(output: Output, cluster: RankedCluster, named: Named): Promise<void> {
  const { tally } = cluster;
  const { words } = output;
  const data = (name: string): string => `data/clusters/${cluster.slug}-${name}`;
  const parts: [heading: string, part: Html | null][] = [
    [words.names, await names(output, cluster, data('names'))],
    [words.timeline, await timeline(output, cluster, data('articles'))],
    [words.cities, await citiesPart(output, cluster, data('cities'), UP)],
    [words.partners, await partners(output, cluster, data('partners'))],
    [words.together, await together(output, cluster, data('together'), named)],
    [words.people, await people(output, cluster, data('people'))],
    [words.quotes, await quotes(output, cluster, data('quotes'))],
  ];
  const missing = parts.filter(([, part]) => part === null).map(([heading]) => heading.toLowerCase());
  const body = html`${facts(output, cluster)}${parts.map(([, part]) => part)}${sources(output, tally.sightings)}
${missing.length > 0 && html`<p class="help">${words.notFound}: ${missing.join(', ')}.</p>`}`;
  await output.page({ file: cluster.file, title: tally.name, body });
}

function facts({ words, language }: Output, { tally, first, last }: RankedCluster): Html {
  const known: [string, Cell][] = [
    [words.count, tally.sightings.length],
    [words.first, first],
    [words.last, last],
    [words.kind, kindName(tally.kind, language)],
    [words.field, tally.field],
    [words.country, tally.country && nameOf('region', tally.country, language)],
    ['id', tally.id],
  ];
  return html`<section><dl class="facts">${known.map(([name, value]) => value !== null && html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl></section>`;
}

function names(output: Output, { tally }: RankedCluster, file: string): Promise<Html | null> {
  const { words, language } = output;
  const list = [...tally.names].sort((a, b) => b[1].count - a[1].count);
  const dated = list
    .slice(0, MOST_NAMES)
    .flatMap(([name, { first, last }]) => (first === null || last === null ? [] : [{ name, first, last }]));
  const chart = dated.length > 0 ? fitted(language, (frame) => periods(frame, words.names, dated)) : null;
  return output.part(
    words.names,
    chart,
    file,
    {
      columns: [words.name, words.count, words.first, words.last],
      rows: list.map(([name, seen]) => [name, seen.count, seen.first, seen.last]),
    },
    { up: UP },
  );
}

function timeline(output: Output, { tally }: RankedCluster, file: string): Promise<Html | null> {
  const { words, language } = output;
  const counts = new Map<string, number>();
  for (const { article } of tally.sightings) if (article.day !== null) count(counts, article.day.slice(0, 7));
  const months = [...counts].map(([month, number]) => ({ month, group: words.articles, count: number }));
  const chart = months.length > 0 ? fitted(language, (frame) => byMonth(frame, words.timeline, months, [words.articles])) : null;
  return output.part(
    words.timeline,
    chart,
    file,
    {
      columns: [words.day, words.article, words.publisher, 'url', words.words, words.place],
      rows: tally.sightings.map(({ article, surface }) => [
        article.day,
        article.title,
        article.publisher,
        article.url,
        surface,
        article.place,
      ]),
    },
    { up: UP, asTable: false },
  );
}

const item = (name: Html | string, times: number): Html => html`<li>${name} <small>${times}</small></li>`;

function partners(output: Output, { tally }: RankedCluster, file: string): Promise<Html | null> {
  const { words } = output;
  const rows = byCount(tally.partners);
  return output.part(
    words.partners,
    html`<ul class="columns">${rows.slice(0, MOST_TOGETHER).map(([name, times]) => item(name, times))}</ul>`,
    file,
    { columns: [words.name, words.count], rows },
    { up: UP, asTable: false },
  );
}

function together(output: Output, { tally }: RankedCluster, file: string, named: Named): Promise<Html | null> {
  const { words } = output;
  const others = byCount(tally.together).flatMap(([key, times]) => {
    const cluster = named(key);
    return cluster === undefined ? [] : [{ cluster, times }];
  });
  const link = ({ slug, tally: { name } }: RankedCluster): Html => html`<a href="${slug}.html">${name}</a>`;
  return output.part(
    words.together,
    html`<ul class="columns">${others.slice(0, MOST_TOGETHER).map(({ cluster, times }) => item(link(cluster), times))}</ul>`,
    file,
    { columns: [words.cluster, words.count], rows: others.map(({ cluster, times }) => [cluster.tally.name, times]) },
    { up: UP, asTable: false },
  );
}

function people(output: Output, { tally }: RankedCluster, file: string): Promise<Html | null> {
  const { words } = output;
  const list = [...tally.people].sort((a, b) => b[1].count - a[1].count);
  const rolesOf = (roles: ReadonlyMap<string, number>): string =>
    byCount(roles)
      .slice(0, 3)
      .map(([role]) => role)
      .join('; ');
  const shown = html`<ul class="columns">${list.slice(0, MOST_PEOPLE).map(([name, { count: times, roles }]) => item(html`<b>${name}</b>${roles.size > 0 && `, ${rolesOf(roles)}`}`, times))}</ul>`;
  return output.part(
    words.people,
    shown,
    file,
    {
      columns: [words.person, words.count, words.roles],
      rows: list.map(([name, { count: times, roles }]) => [name, times, [...roles.keys()].join('; ')]),
    },
    { up: UP, asTable: false },
  );
}

function quotes(output: Output, { tally }: RankedCluster, file: string): Promise<Html | null> {
  const { words } = output;
  const shown = html`<ul class="quotes">${tally.quotes.slice(0, MOST_QUOTES).map(({ text, speaker, article }) => html`<li><blockquote>${text}</blockquote><p>${speaker ?? words.unknown}, ${articleLink(article, text, output)}</p></li>`)}</ul>`;
  return output.part(
    words.quotes,
    shown,
    file,
    {
      columns: [words.quote, words.speaker, words.article],
      rows: tally.quotes.map(({ text, speaker, article }) => [text, speaker, article.url]),
    },
    { up: UP, asTable: false },
  );
}
