import type { CapturedArticle } from '../../models/capture';
import { cityKey } from '../entity-keys';
import type { Entry } from '../exporter';
import type { Row } from './table';
import { expected } from '../expected';

/** A row and the table it belongs to. */
export interface TableRow {
  readonly table: string;
  readonly row: Row;
}

/** The rows of one article, starting with its row in `articles`. */
export function* articleRows(entry: Entry): Generator<TableRow> {
  const { article, articleId: article_id } = entry;
  yield { table: 'articles', row: articleRow(entry) };
  for (const row of clusterRows(entry)) yield { table: 'article_clusters', row };
  for (const row of cityRows(entry)) yield { table: 'article_cities', row };
  const people = [...peopleRows(article)];
  for (const [ordinal, row] of people.entries()) yield { table: 'people', row: { article_id, ordinal, ...row } };
  for (const [ordinal, { name, id, abbreviation, mentions }] of article.organizations.entries())
    yield { table: 'organizations', row: { article_id, ordinal, name, organization_id: id, abbreviation, mentions: mentions.length } };
  for (const [ordinal, { date, role, text, start, in: span_in }] of article.dates.entries())
    yield {
      table: 'dates',
      row: {
        article_id,
        ordinal,
        edtf: date.edtf,
        start: date.start,
        end: date.end,
        precision: date.precision,
        open: date.open,
        role,
        text,
        span_start: start,
        span_in,
      },
    };
  for (const [ordinal, row] of [...relationRows(entry)].entries()) yield { table: 'relations', row: { article_id, ordinal, ...row } };
  for (const [ordinal, tag] of article.tags.entries()) yield { table: 'tags', row: { article_id, ordinal, tag } };
}

function articleRow({ article, articleId, captures }: Entry): Row {
  const { published, modified, language, publisher, capture } = article;
  return {
    article_id: articleId,
    url: article.url,
    canonical_url: article.canonicalUrl,
    title: article.title,
    lead: article.lead,
    language: language?.code,
    language_confidence: language?.confidence,
    published: published?.edtf,
    published_start: published?.start,
    published_end: published?.end,
    published_precision: published?.precision,
    published_time: published?.time,
    published_text: published?.text,
    modified: modified?.edtf,
    modified_start: modified?.start,
    modified_end: modified?.end,
    modified_time: modified?.time,
    publisher: publisher?.name,
    publisher_url: publisher?.url,
    text: article.text,
    captured_at: capture.at,
    captures,
    source: capture.source,
    source_offset: capture.offset,
    member: capture.member,
    schema: article.schema,
    version: article.generator.version,
  };
}

/** Two entities of an article that are the same cluster of the run become one row. */
function clusterRows({ article, articleId, clusterIds }: Entry): Iterable<Row> {
  const rows = new Map<
    string,
    { article_id: string; cluster_id: string; name: string; confidence: number; found_by: string[]; mentions: number }
  >();
  for (const [i, { name, confidence, foundBy, mentions }] of article.clusters.entries()) {
    const cluster_id = expected(clusterIds[i], `the id of ${name}`);
    const row = rows.get(cluster_id);
    if (!row)
      rows.set(cluster_id, { article_id: articleId, cluster_id, name, confidence, found_by: [...foundBy], mentions: mentions.length });
    else {
      row.confidence = Math.max(row.confidence, confidence);
      row.mentions += mentions.length;
      row.found_by = [...new Set([...row.found_by, ...foundBy])];
    }
  }
  return rows.values();
}

function cityRows({ article, articleId }: Entry): Iterable<Row> {
  const rows = new Map<string, Row>();
  for (const city of article.cities) {
    const city_id = cityKey(city);
    const key = `${city_id} ${city.role}`;
    if (!rows.has(key))
      rows.set(key, { article_id: articleId, city_id, role: city.role, confidence: city.confidence, mentions: city.mentions.length });
  }
  return rows.values();
}

function* peopleRows({ authors, contacts, people }: CapturedArticle): Generator<Row> {
  const named = new Map(people.map((person) => [person.name, person.mentions.length]));
  for (const [as, bylines] of [
    ['author', authors],
    ['contact', contacts],
  ] as const) {
    for (const { name, kind, role, affiliation, email } of bylines)
      yield { as, kind, name, role, affiliation, email, mentions: named.get(name) ?? 0 };
  }
  for (const { name, role, affiliation, mentions } of people)
    yield { as: 'mentioned', kind: 'person', name, role, affiliation, email: null, mentions: mentions.length };
}

function* relationRows({ article, clusterIds }: Entry): Generator<Row> {
  for (const [i, cluster] of article.clusters.entries()) {
    for (const [relation, list] of [
      ['headquarters', cluster.headquarters],
      ['branch', cluster.branches],
      ['partner', cluster.partners],
    ] as const) {
      for (const { name, id, span } of list)
        yield { cluster_id: clusterIds[i], relation, name, target_id: id, evidence: span.text, span_start: span.start, span_in: span.in };
    }
  }
}
