import type { DateValue } from '../../models/date';
import { geonamesAddress } from '../../models/geonames';
import type { Entry, Exporter } from '../exporter';
import { writeEntries } from '../text-file';
import { expected } from '../expected';

/** ninjs requires a full timestamp: a printed day becomes its first moment in UTC; less exact dates are left out. */
function timestamp(date: DateValue | null): string | undefined {
  if (date === null) return undefined;
  if (date.time !== null && /T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/u.test(date.time)) return date.time;
  return date.precision === 'day' || date.precision === 'time' ? `${date.start ?? ''}T00:00:00Z` : undefined;
}

const words = (text: string): number => text.split(/\s+/u).filter(Boolean).length;
const textual = (role: string, value: string): Record<string, unknown> => ({
  role,
  contenttype: 'text/plain',
  charcount: value.length,
  wordcount: words(value),
  value,
});

/** An article as ninjs 3.0 (IPTC News in JSON). */
function ninjsItem({ article, articleId, clusterIds }: Entry): Record<string, unknown> {
  // The names, not the line as printed, which may also contain the date.
  const names = article.authors.map(({ name }) => name);
  return {
    standard: { name: 'ninjs', version: '3.0', schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json' },
    uri: article.canonicalUrl ?? article.url ?? `urn:klynge:${articleId}`,
    type: 'text',
    representationtype: 'complete',
    language: article.language?.code,
    firstcreated: timestamp(article.published),
    versioncreated: timestamp(article.modified) ?? timestamp(article.published) ?? article.capture.at ?? undefined,
    by: names.length > 0 ? names.join(', ') : undefined,
    title: article.title ?? undefined,
    headlines: article.title === null ? undefined : [{ role: 'main', contenttype: 'text/plain', value: article.title }],
    descriptions: article.lead === null ? undefined : [{ role: 'lead', contenttype: 'text/plain', value: article.lead }],
    bodies: [textual('main', article.text)],
    people: [
      ...article.authors.filter(({ kind }) => kind === 'person').map(({ name }) => ({ name, rel: 'author' })),
      ...article.people.map(({ name }) => ({ name, rel: 'about' })),
    ],
    organisations: [
      ...article.clusters.map(({ name }, i) => ({
        name,
        rel: 'about',
        uri: `urn:klynge:cluster:${encodeURIComponent(expected(clusterIds[i], `the id of ${name}`))}`,
      })),
      ...article.organizations.map(({ name }) => ({ name, rel: 'about' })),
    ],
    places: article.cities.map((city) => ({
      name: city.name,
      rel: city.role,
      uri: geonamesAddress(city.geonameId),
      geojson:
        city.latitude === null || city.longitude === null ? undefined : { type: 'Point', coordinates: [city.longitude, city.latitude] },
    })),
    subjects: article.tags.map((name) => ({ name })),
    infosources: article.publisher
      ? [{ name: article.publisher.name, role: 'publisher', uri: article.publisher.url ?? undefined }]
      : undefined,
  };
}

const LACKS: readonly string[] = [
  'schema',
  'generator',
  'language.confidence',
  'published.edtf',
  'published.end',
  'published.open',
  'published.text',
  'modified.edtf',
  'modified.end',
  'modified.open',
  'modified.text',
  'authors.role',
  'authors.affiliation',
  'authors.email',
  'authors.text',
  'contacts',
  'links',
  'blocks',
  'dates',
  'clusters.kind',
  'clusters.field',
  'clusters.country',
  'clusters.foundBy',
  'clusters.mentions',
  'clusters.headquarters',
  'clusters.branches',
  'clusters.partners',
  'clusters.confidence',
  'cities.country',
  'cities.population',
  'cities.mentions',
  'cities.confidence',
  'places',
  'people.role',
  'people.affiliation',
  'people.mentions',
  'organizations.id',
  'organizations.abbreviation',
  'organizations.mentions',
  'quotes',
  'evidence',
  'issues',
  'capture.source',
  'capture.offset',
  'capture.member',
];

/** ninjs 3.0, one item per line. */
export const ninjs: Exporter = {
  name: 'ninjs',
  file: 'articles.ninjs.jsonl',
  folder: false,
  endings: ['.ninjs', '.ninjs.jsonl'],
  lacks: LACKS,
  notes: ['published and modified only if they are at least as exact as a day'],
  write: (dataset, path) => writeEntries(dataset, path, (entry) => `${JSON.stringify(ninjsItem(entry))}\n`),
};
