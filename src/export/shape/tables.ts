import type { Table } from './table';
import { ARTICLES, CAPTURES, CHANGES, FAILURES } from './tables-of-articles';
import { ARTICLE_CITIES, ARTICLE_CLUSTERS, CITIES, CLUSTERS, RELATIONS } from './tables-of-clusters';
import { DATES, ORGANIZATIONS, PEOPLE, TAGS } from './tables-of-names';

/**
 * The relational shape of all tabular outputs: one list, its columns derived from the schemas of the record. Parents come
 * before children.
 */
export const TABLES: readonly Table[] = [
  ARTICLES,
  CLUSTERS,
  CITIES,
  ARTICLE_CLUSTERS,
  ARTICLE_CITIES,
  PEOPLE,
  ORGANIZATIONS,
  DATES,
  RELATIONS,
  TAGS,
  CAPTURES,
  CHANGES,
  FAILURES,
];

/** The parts of a record that no row carries; of lists of mentions the rows have the number. */
export const ROWS_LACK: readonly string[] = [
  'generator.name',
  'published.open',
  'modified.precision',
  'modified.open',
  'modified.text',
  'authors.text',
  'contacts.text',
  'links',
  'blocks',
  'dates.end',
  'dates.date.time',
  'dates.date.text',
  'clusters.mentions.start',
  'clusters.mentions.end',
  'clusters.mentions.in',
  'clusters.headquarters.span.end',
  'clusters.branches.span.end',
  'clusters.partners.span.end',
  'cities.mentions',
  'places',
  'people.mentions',
  'organizations.mentions',
  'quotes',
  'evidence',
  'issues',
];

/** A table by its name. */
export function tableNamed(name: string): Table {
  const found = TABLES.find((each) => each.name === name);
  if (!found) throw new TypeError(`no table is called ${name}`);
  return found;
}
