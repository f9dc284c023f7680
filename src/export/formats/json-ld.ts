import type { Article } from '../../models/article';
import type { Located } from '../../models/cluster';
import type { DateValue } from '../../models/date';
import { geonameNumber, geonamesAddress } from '../../models/geonames';
import type { Exporter, Entry } from '../exporter';
import { writeEntries } from '../text-file';

/** The terms used, inline, so that readers of the lines need not fetch a context. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  url: { '@id': 'https://schema.org/url', '@type': '@id' },
  mainEntityOfPage: { '@id': 'https://schema.org/mainEntityOfPage', '@type': '@id' },
  sameAs: { '@id': 'https://schema.org/sameAs', '@type': '@id' },
} as const;

type Node = Record<string, unknown>;

/** schema.org has days and timestamps, and years or months as ISO 8601 has them; seasons and intervals are left out. */
function isoDate(date: DateValue | null): string | undefined {
  if (date === null) return undefined;
  if (date.time !== null) return date.time;
  return date.edtf !== null && /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/u.test(date.edtf) ? date.edtf : undefined;
}

const located = ({ name, id }: Located): Node => ({ '@type': 'Place', name, sameAs: geonamesAddress(geonameNumber(id)) });

function clusterNode({ name, headquarters, branches }: Article['clusters'][number], identifier: string | undefined): Node {
  return {
    '@type': 'Organization',
    identifier,
    name,
    location: headquarters.length > 0 ? headquarters.map(located) : undefined,
    subOrganization: branches.length > 0 ? branches.map((branch) => ({ '@type': 'Organization', location: located(branch) })) : undefined,
  };
}

const personNode = ({ name, role, affiliation }: Article['people'][number]): Node => ({
  '@type': 'Person',
  name,
  jobTitle: role ?? undefined,
  affiliation: affiliation === null ? undefined : { '@type': 'Organization', name: affiliation },
});

const organizationNode = ({ name, abbreviation }: Article['organizations'][number]): Node => ({
  '@type': 'Organization',
  name,
  alternateName: abbreviation ?? undefined,
});

const cityNode = ({ name, country, geonameId, latitude, longitude }: Article['cities'][number]): Node => ({
  '@type': 'City',
  name,
  sameAs: geonamesAddress(geonameId),
  containedInPlace: { '@type': 'Country', identifier: country },
  geo: latitude === null || longitude === null ? undefined : { '@type': 'GeoCoordinates', latitude, longitude },
});

/** An article as a schema.org NewsArticle. */
function newsArticle({ article, articleId, clusterIds }: Entry): Node {
  return {
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    identifier: articleId,
    url: article.url ?? undefined,
    mainEntityOfPage: article.canonicalUrl ?? undefined,
    headline: article.title ?? undefined,
    abstract: article.lead ?? undefined,
    inLanguage: article.language?.code,
    datePublished: isoDate(article.published),
    dateModified: isoDate(article.modified),
    author: article.authors.map(({ name, kind, role, affiliation, email }) => ({
      '@type': kind === 'person' ? 'Person' : 'Organization',
      name,
      jobTitle: kind === 'person' ? (role ?? undefined) : undefined,
      affiliation: affiliation === null ? undefined : { '@type': 'Organization', name: affiliation },
      email: email ?? undefined,
    })),
    publisher: article.publisher
      ? { '@type': 'Organization', name: article.publisher.name, url: article.publisher.url ?? undefined }
      : undefined,
    keywords: article.tags,
    articleBody: article.text,
    about: article.clusters.map((cluster, i) => clusterNode(cluster, clusterIds[i])),
    mentions: [
      ...article.people.map(personNode),
      ...article.organizations.map(organizationNode),
      ...article.cities.map(cityNode),
      ...article.places.map(({ name, kind }) => ({ '@type': kind === 'country' ? 'Country' : 'Place', name })),
    ],
  };
}

const LACKS: readonly string[] = [
  'schema',
  'generator',
  'language.confidence',
  'published.start',
  'published.end',
  'published.precision',
  'published.open',
  'published.text',
  'modified.start',
  'modified.end',
  'modified.precision',
  'modified.open',
  'modified.text',
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
  'clusters.headquarters.span',
  'clusters.branches.span',
  'clusters.partners',
  'clusters.confidence',
  'cities.population',
  'cities.role',
  'cities.mentions',
  'cities.confidence',
  'places.mentions',
  'people.mentions',
  'organizations.id',
  'organizations.mentions',
  'quotes',
  'evidence',
  'issues',
  'capture',
];

/** schema.org JSON-LD, one article per line. */
export const jsonLd: Exporter = {
  name: 'jsonld',
  file: 'articles.jsonld.jsonl',
  folder: false,
  endings: ['.jsonld', '.jsonld.jsonl'],
  lacks: LACKS,
  notes: ['published and modified only as a timestamp, or as an ISO 8601 day, month or year: no seasons and intervals'],
  write: (dataset, path) => writeEntries(dataset, path, (entry) => `${embeddable(newsArticle(entry))}\n`),
};

/** JSON that is safe inside a script element: no text of an article can close the element. */
export function embeddable(node: object): string {
  return JSON.stringify(node).replaceAll('<', '\\u003C');
}
