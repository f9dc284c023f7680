import type { Article } from '../models/article';
import type { City } from '../models/place';
import type { Cluster } from '../models/cluster';
import { languageName } from './language-name';
import type { Paint } from './paint';
import { printable } from './printable';

const LABEL_WIDTH = 12;
const LEAD_LENGTH = 240;

/** A record as a card to read: title, date, authors, language, clusters with their cities, cities, people, dates. */
export function card(article: Article, paint: Paint): string {
  const rows = [
    paint.strong(printable(article.title ?? '(no title)')),
    ...row(paint, 'Published', [publishedLine(article)]),
    ...row(paint, 'Authors', [article.authors.map((author) => [author.name, author.role].filter(Boolean).join(', ')).join('; ')]),
    ...row(paint, 'Publisher', [article.publisher?.name ?? '']),
    ...row(paint, 'Language', [article.language ? languageName(article.language.code) : '']),
    ...row(paint, 'Lead', [shorten(article.lead ?? '')]),
    ...row(paint, 'Clusters', article.clusters.map(clusterLine)),
    ...row(paint, 'Cities', [article.cities.map(cityLine).join(', ')]),
    ...row(paint, 'Places', [article.places.map((place) => place.name).join(', ')]),
    ...row(
      paint,
      'People',
      article.people.map((person) => [person.name, person.role, person.affiliation].filter(Boolean).join(', ')),
    ),
    ...row(paint, 'Names', [
      article.organizations.map((one) => (one.abbreviation === null ? one.name : `${one.name} (${one.abbreviation})`)).join(', '),
    ]),
    ...row(
      paint,
      'Dates',
      article.dates.map((date) => `${date.date.edtf ?? '?'}  ${date.role}  “${date.text}”`),
    ),
    ...row(paint, 'Tags', [article.tags.join(', ')]),
    ...row(
      paint,
      'Contacts',
      article.contacts.map((contact) => [contact.name, contact.email].filter(Boolean).join(', ')),
    ),
    ...article.issues
      .filter((issue) => issue.severity !== 'info')
      .map((issue) => paint.warn(`${'!'.padEnd(LABEL_WIDTH)}${printable(issue.message)}`)),
  ];
  return `${rows.join('\n')}\n`;
}

function row(paint: Paint, label: string, values: readonly string[]): string[] {
  return values.filter(Boolean).map((value, i) => paint.dim((i === 0 ? label : '').padEnd(LABEL_WIDTH)) + printable(value));
}

function publishedLine({ published, modified }: Article): string {
  const when = published?.edtf ?? '';
  return modified?.edtf ? `${when || '?'} (changed ${modified.edtf})` : when;
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
