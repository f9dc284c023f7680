import { z } from 'zod';
import { Cluster, Located } from '../../models/cluster';
import { City } from '../../models/place';
import { count, id, names, OF_ARTICLE, ORDINAL, table } from './columns';

export const CLUSTERS = table(
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
);

export const CITIES = table(
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
);

export const ARTICLE_CLUSTERS = table(
  'article_clusters',
  'Which article names which cluster.',
  {
    ...OF_ARTICLE,
    cluster_id: id('The cluster.'),
    name: z.string().meta({ description: 'The name that the record has.' }),
    confidence: Cluster.shape.confidence,
    found_by: Cluster.shape.foundBy,
    mentions: count('Times the article names it.'),
  },
  ['article_id', 'cluster_id'],
  { article_id: 'articles', cluster_id: 'clusters' },
  [['cluster_id']],
);

export const ARTICLE_CITIES = table(
  'article_cities',
  'Which article names which city, and as what.',
  {
    ...OF_ARTICLE,
    city_id: id('The city.'),
    role: City.shape.role,
    confidence: City.shape.confidence,
    mentions: count('Times the article names it.'),
  },
  ['article_id', 'city_id', 'role'],
  { article_id: 'articles', city_id: 'cities' },
  [['city_id']],
);

export const RELATIONS = table(
  'relations',
  'What an article says of a cluster: its seat, its branches, its partners.',
  {
    ...OF_ARTICLE,
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
);
