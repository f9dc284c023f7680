import type { Article } from '../models/article';
import type { City } from '../models/place';
import type { Cluster } from '../models/cluster';
import { languageName } from './language-name';
import type { Paint } from './paint';
import { labeledRow, plainly, type Tone } from './labeled-row';
import { printable } from './printable';

const LABEL_WIDTH = 15;
const LEAD_LENGTH = 240;

/** How a card is shown. */
export interface CardLook {
  readonly paint: Paint;
  /** Columns of the terminal; null: nothing is wrapped. */
  readonly columns: number | null;
  /** Where the page comes from; given if several are read. */
  readonly source: string | null;
}

/** A record as a card to read: title, date, authors, language, clusters with their cities, cities, people, dates. */
export function card(article: Article, look: CardLook): string {
  const dim: Tone = (text) => look.paint.dim(text);
  const warn: Tone = (text) => look.paint.warn(text);
  const widths = { columns: look.columns, label: LABEL_WIDTH };
  const warnings = article.issues.filter((issue) => issue.severity !== 'info').map((issue) => issue.message);
  const rows = [
    look.paint.strong(printable(article.title ?? '(no title)')),
    ...valuesOf(article, look.source).flatMap(([label, values]) => labeledRow(widths, { label: dim, value: plainly }, label, values)),
    ...warnings.flatMap((message) => labeledRow(widths, { label: warn, value: warn }, '!', [message])),
  ];
  return `${rows.join('\n')}\n`;
}

/** The labels and their values; a label without values is left out. */
function valuesOf(article: Article, source: string | null): (readonly [string, readonly string[]])[] {
  return [
    ['File', [source ?? '']],
    ['Published', [publishedLine(article)]],
    ['Authors', [article.authors.map((author) => [author.name, author.role].filter(Boolean).join(', ')).join('; ')]],
    ['Publisher', [article.publisher?.name ?? '']],
    ['Language', [article.language ? languageName(article.language.code) : '']],
    ['Lead', [shorten(article.lead ?? '')]],
    ['Clusters', article.clusters.map(clusterLine)],
    ['Cities', [article.cities.map(cityLine).join(', ')]],
    ['Places', [article.places.map((place) => place.name).join(', ')]],
    ['People', article.people.map((person) => [person.name, person.role, person.affiliation].filter(Boolean).join(', '))],
    [
      'Organizations',
      [article.organizations.map((one) => (one.abbreviation === null ? one.name : `${one.name} (${one.abbreviation})`)).join(', ')],
    ],
    ['Dates', article.dates.map(({ date, role, text }) => `${date.edtf === null ? '?' : inWords(date.edtf)}  ${role}  “${text}”`)],
    ['Tags', [article.tags.join(', ')]],
    ['Contacts', article.contacts.map((contact) => [contact.name, contact.email].filter(Boolean).join(', '))],
  ];
}

const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** An EDTF date for people: EDTF gives seasons as numbers. */
const inWords = (edtf: string): string =>
  edtf.replace(/(\d{4})-(2[1-4])(?!\d)/gu, (_, year: string, season: string) => `${SEASONS[season] ?? season} ${year}`);

function publishedLine({ published, modified }: Article): string {
  const when = inWords(published?.edtf ?? '');
  return modified?.edtf ? `${when || '?'} (changed ${inWords(modified.edtf)})` : when;
}

const cityLine = (city: City): string => `${city.name} (${city.country}${city.role === 'mentioned' ? '' : `, ${city.role}`})`;

function clusterLine(cluster: Cluster): string {
  const where = [
    ...cluster.headquarters.map((city) => `headquarters ${city.name}`),
    ...cluster.branches.map((city) => `branch ${city.name}`),
    ...cluster.partners.map((partner) => `with ${partner.name}`),
  ];
  return [cluster.name, cluster.id === null ? '(not in the registry)' : `[${cluster.id}]`, where.join(', ')].filter(Boolean).join('  ');
}

function shorten(text: string): string {
  if (text.length <= LEAD_LENGTH) return text;
  const cut = text.lastIndexOf(' ', LEAD_LENGTH);
  return `${text.slice(0, cut > 0 ? cut : LEAD_LENGTH)} …`;
}
