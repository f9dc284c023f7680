import type { Article } from '../../models/article';

/** What changed in one field. For a single value: the value before and after; for a list: what was removed and what was added. */
export interface Change {
  readonly field: string;
  readonly before: unknown[];
  readonly after: unknown[];
}

type Read = (article: Article) => unknown;

const VALUES: readonly (readonly [string, Read])[] = [
  ['title', (article) => article.title],
  ['lead', (article) => article.lead],
  ['language', (article) => article.language?.code ?? null],
  ['published', (article) => article.published?.time ?? article.published?.edtf ?? null],
  ['modified', (article) => article.modified?.time ?? article.modified?.edtf ?? null],
  ['publisher', (article) => article.publisher?.name ?? null],
  ['text', (article) => article.text],
];

/** What the article says of each cluster, as `CLUSTER: NAME`. */
function located(relation: 'headquarters' | 'branches' | 'partners'): (article: Article) => string[] {
  return (article) => article.clusters.flatMap((cluster) => cluster[relation].map(({ name }) => `${cluster.name}: ${name}`));
}

const LISTS: readonly (readonly [string, (article: Article) => string[]])[] = [
  ['authors', (article) => article.authors.map(({ name }) => name)],
  ['contacts', (article) => article.contacts.map(({ name }) => name)],
  ['tags', (article) => article.tags],
  ['clusters', (article) => article.clusters.map(({ name }) => name)],
  ['headquarters', located('headquarters')],
  ['branches', located('branches')],
  ['partners', located('partners')],
  ['cities', (article) => article.cities.map(({ name, country }) => `${name}, ${country}`)],
  ['places', (article) => article.places.map(({ name }) => name)],
  ['people', (article) => article.people.map(({ name }) => name)],
  ['organizations', (article) => article.organizations.map(({ name }) => name)],
  ['dates', (article) => article.dates.map(({ date }) => date.edtf ?? date.text)],
  ['quotes', (article) => article.quotes.map(({ text }) => text)],
];

/** What changed from one capture of an article to the next, field by field. */
export function changesBetween(before: Article, after: Article): Change[] {
  const changes: Change[] = [];
  for (const [field, read] of VALUES)
    if (read(before) !== read(after)) changes.push({ field, before: [read(before)], after: [read(after)] });
  for (const [field, read] of LISTS) {
    const [old, now] = [new Set(read(before)), new Set(read(after))];
    const went = [...old].filter((name) => !now.has(name));
    const came = [...now].filter((name) => !old.has(name));
    if (went.length + came.length > 0) changes.push({ field, before: went, after: came });
  }
  return changes;
}
