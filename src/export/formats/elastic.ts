import type { Entry, Exporter } from '../exporter';
import { writeEntries } from '../text-file';

/** The two lines of an article for the bulk endpoint of Elasticsearch and OpenSearch. */
function bulkLines({ article, articleId, clusterIds }: Entry): string {
  const { evidence: _evidence, blocks: _blocks, published, modified, ...rest } = article;
  const document = {
    ...rest,
    // Ranges in the form of the type date_range: a season or a year is found by any of its days.
    published: published && {
      edtf: published.edtf,
      precision: published.precision,
      range: published.start && published.end ? { gte: published.start, lte: published.end } : null,
    },
    modified: modified && {
      edtf: modified.edtf,
      precision: modified.precision,
      range: modified.start && modified.end ? { gte: modified.start, lte: modified.end } : null,
    },
    clusters: article.clusters.map((cluster, i) => ({ ...cluster, cluster_id: clusterIds[i] })),
    cities: article.cities.map((city) => ({
      ...city,
      location: city.latitude === null || city.longitude === null ? null : { lat: city.latitude, lon: city.longitude },
    })),
  };
  return `${JSON.stringify({ index: { _index: 'klynge-articles', _id: articleId } })}\n${JSON.stringify(document)}\n`;
}

const LACKS: readonly string[] = [
  'published.open',
  'published.time',
  'published.text',
  'modified.open',
  'modified.time',
  'modified.text',
  'blocks',
  'evidence',
];

/** Lines for `curl --data-binary @FILE …/_bulk`. */
export const elastic: Exporter = {
  name: 'elastic',
  file: 'articles.bulk.ndjson',
  folder: false,
  endings: ['.bulk.ndjson'],
  lacks: LACKS,
  notes: ['a single file, which must be split at an even line if it is too large to send'],
  write: (dataset, path) => writeEntries(dataset, path, bulkLines),
};
