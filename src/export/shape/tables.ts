import { z } from 'zod';
import { Article, DateRole, DatedSpan } from '../../models/article';
import { Capture, Failure } from '../../models/capture';
import { Cluster, Located } from '../../models/cluster';
import { DateValue } from '../../models/date';
import { Language } from '../../models/language';
import { Organization } from '../../models/organization';
import { Byline, Person } from '../../models/person';
import { City } from '../../models/place';
import type { Table } from './table';

const id = (description: string): z.ZodString => z.string().meta({ description });
const count = (description: string): z.ZodInt => z.int().meta({ description });
const names = (description: string): z.ZodArray => z.array(z.unknown()).meta({ description });

const ARTICLE = { article_id: id('The article: the same for all its captures.') };
const ORDINAL = { ordinal: count('Its place in the record, from 0.') };
const SOURCE = { source: Capture.shape.source, source_offset: Capture.shape.offset, member: Capture.shape.member };

const table = (
  name: string,
  description: string,
  row: z.ZodRawShape,
  key: string[],
  references: Record<string, string> = {},
  indexes: string[][] = [],
): Table => ({ name, description, row: z.object(row), key, references, indexes });

/**
 * The relational shape of all tabular outputs: one list, its columns taken from the schemas of the record. Parents
 * stand before children.
 */
export const TABLES: readonly Table[] = [
  table(
    'articles',
    'One row an article: its latest capture.',
    {
      ...ARTICLE,
      url: Article.shape.url,
      canonical_url: Article.shape.canonicalUrl,
      title: Article.shape.title,
      lead: Article.shape.lead,
      language: Language.shape.code.nullable(),
      language_confidence: Language.shape.confidence.nullable(),
      published: DateValue.shape.edtf,
      published_start: DateValue.shape.start,
      published_end: DateValue.shape.end,
      published_precision: DateValue.shape.precision.nullable(),
      published_time: DateValue.shape.time,
      published_text: DateValue.shape.text.nullable(),
      modified: DateValue.shape.edtf,
      modified_start: DateValue.shape.start,
      modified_end: DateValue.shape.end,
      modified_time: DateValue.shape.time,
      publisher: z.string().nullable().meta({ description: 'Who published it.' }),
      publisher_url: z.string().nullable().meta({ description: 'The address of who published it.' }),
      text: Article.shape.text,
      captured_at: Capture.shape.at,
      captures: count('How many captures the run holds of it.'),
      ...SOURCE,
      schema: Article.shape.schema,
      version: z.string().meta({ description: 'Version of the package that made the record.' }),
    },
    ['article_id'],
    {},
    [['url'], ['published_start']],
  ),
  table(
    'clusters',
    'One row per cluster of the run, under all its names.',
    {
      cluster_id: id('The registry id, or `x-` and a hash of the name for a cluster the registry does not know.'),
      registry_id: Cluster.shape.id,
      name: Cluster.shape.name,
      kind: Cluster.shape.kind,
      field: Cluster.shape.field,
      country: Cluster.shape.country,
      confidence: Cluster.shape.confidence,
      articles: count('Articles that name it.'),
      mentions: count('Times it is named.'),
      first_seen: z.string().nullable().meta({ description: 'First day on which an article names it.' }),
      last_seen: z.string().nullable().meta({ description: 'Last day on which an article names it.' }),
      aliases: names('Every name it has in the run, most frequent first.'),
      names_over_time: names('For each name: the first and the last day, and the articles.'),
      cities: names('Cities of its seat and branches: id, name, relation, articles.'),
      co_clusters: names('Clusters named in the same articles: id, articles.'),
      co_organizations: names('Organizations named in the same articles: name, articles.'),
    },
    ['cluster_id'],
    {},
    [['registry_id'], ['name']],
  ),
  table(
    'cities',
    'One row per city of the run.',
    {
      city_id: id('`geonames:ID`, or name and country.'),
      name: City.shape.name,
      country: City.shape.country,
      geoname_id: City.shape.geonameId,
      latitude: City.shape.latitude,
      longitude: City.shape.longitude,
      population: City.shape.population,
      articles: count('Articles that name it.'),
    },
    ['city_id'],
  ),
  table(
    'article_clusters',
    'Which article names which cluster.',
    {
      ...ARTICLE,
      cluster_id: id('The cluster.'),
      name: z.string().meta({ description: 'The name that the record has.' }),
      confidence: Cluster.shape.confidence,
      found_by: Cluster.shape.foundBy,
      mentions: count('Times the article names it.'),
    },
    ['article_id', 'cluster_id'],
    { article_id: 'articles', cluster_id: 'clusters' },
    [['cluster_id']],
  ),
  table(
    'article_cities',
    'Which article names which city, and as what.',
    {
      ...ARTICLE,
      city_id: id('The city.'),
      role: City.shape.role,
      confidence: City.shape.confidence,
      mentions: count('Times the article names it.'),
    },
    ['article_id', 'city_id', 'role'],
    { article_id: 'articles', city_id: 'cities' },
    [['city_id']],
  ),
  table(
    'people',
    'Authors, contacts and the people an article names.',
    {
      ...ARTICLE,
      ...ORDINAL,
      as: z.enum(['author', 'contact', 'mentioned']).meta({ description: 'As what the article names them.' }),
      kind: Byline.shape.kind,
      name: Person.shape.name,
      role: Person.shape.role,
      affiliation: Person.shape.affiliation,
      email: Byline.shape.email,
      mentions: count('Times the text names them.'),
    },
    ['article_id', 'ordinal'],
    { article_id: 'articles' },
    [['name']],
  ),
  table(
    'organizations',
    'Organizations an article names, other than clusters.',
    {
      ...ARTICLE,
      ...ORDINAL,
      name: Organization.shape.name,
      organization_id: Organization.shape.id,
      abbreviation: Organization.shape.abbreviation,
      mentions: count('Times the article names it.'),
    },
    ['article_id', 'ordinal'],
    { article_id: 'articles' },
    [['name']],
  ),
  table(
    'dates',
    'Dates the text names.',
    {
      ...ARTICLE,
      ...ORDINAL,
      edtf: DateValue.shape.edtf,
      start: DateValue.shape.start,
      end: DateValue.shape.end,
      precision: DateValue.shape.precision,
      open: DateValue.shape.open,
      role: DateRole,
      text: DatedSpan.shape.text,
      span_start: DatedSpan.shape.start,
      span_in: DatedSpan.shape.in,
    },
    ['article_id', 'ordinal'],
    { article_id: 'articles' },
    [['start']],
  ),
  table(
    'relations',
    'What an article says of a cluster: its seat, its branches, its partners.',
    {
      ...ARTICLE,
      ...ORDINAL,
      cluster_id: id('The cluster.'),
      relation: z.enum(['headquarters', 'branch', 'partner']),
      name: Located.shape.name,
      target_id: Located.shape.id,
      evidence: z.string().meta({ description: 'The words of the article.' }),
      span_start: z.int().meta({ description: 'Where they stand.' }),
      span_in: z.string().meta({ description: 'In the text or the title.' }),
    },
    ['article_id', 'ordinal'],
    { article_id: 'articles', cluster_id: 'clusters' },
    [['cluster_id'], ['target_id']],
  ),
  table(
    'tags',
    'Topics as printed or declared.',
    { ...ARTICLE, ...ORDINAL, tag: z.string() },
    ['article_id', 'ordinal'],
    { article_id: 'articles' },
    [['tag']],
  ),
  table(
    'captures',
    'Every capture of an article, oldest first.',
    {
      ...ARTICLE,
      ...ORDINAL,
      captured_at: Capture.shape.at,
      url: Article.shape.url,
      ...SOURCE,
      latest: z.boolean().meta({ description: 'Whether the row of the article is made of it.' }),
    },
    ['article_id', 'ordinal'],
    { article_id: 'articles' },
  ),
  table(
    'changes',
    'What changed from one capture of an article to the next, a row a field.',
    {
      ...ARTICLE,
      ordinal: count('The later of the two captures.'),
      field: z.string().meta({ description: 'Field of the record.' }),
      before: z.unknown().array().meta({ description: 'The value before, in a list of one; of names: those that went.' }),
      after: z.unknown().array().meta({ description: 'The value after, in a list of one; of names: those that came.' }),
    },
    ['article_id', 'ordinal', 'field'],
    { article_id: 'articles' },
  ),
  table(
    'failures',
    'Pages without a record.',
    { failure_id: id('A hash of its place.'), url: Article.shape.url, code: Failure.shape.code, message: Failure.shape.message, ...SOURCE },
    ['failure_id'],
  ),
];

/** A table by its name. */
export function tableNamed(name: string): Table {
  const found = TABLES.find((each) => each.name === name);
  if (!found) throw new TypeError(`no table is called ${name}`);
  return found;
}
