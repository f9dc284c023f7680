import { hash } from '../../export/article-id';
import type { Dataset, Entry } from '../../export/exporter';
import { cityKey } from '../../export/entity-keys';
import type { Row } from '../../export/shape/table';
import type { City } from '../../models/place';
import { byCodeUnits } from '../../text/by-code-units';
import { Captures } from './captures';
import { changesBetween } from './changes';
import { RunClusters } from './clusters';
import { RunLines } from './run-lines';

/** A run as exporters read it. Two passes over its lines find the captures of each article and the clusters of the run. */
export async function openDataset(segmentFiles: readonly string[]): Promise<Dataset> {
  const lines = new RunLines(segmentFiles);
  const captures = await Captures.of(lines);
  const clusters = new RunClusters();
  const cities = new Map<string, { city: City; articles: number }>();
  for await (const { article, ordinal } of lines.records()) {
    if (!captures.placeOf(article, ordinal).latest) continue;
    clusters.add(article);
    for (const [id, city] of new Map(article.cities.map((each) => [cityKey(each), each]))) {
      const known = cities.get(id);
      if (known) known.articles++;
      else cities.set(id, { city, articles: 1 });
    }
  }
  clusters.settle();
  const rows = {
    clusters: () => clusters.rows(),
    cities: () => cityRows(cities),
    captures: () => captureRows(lines, captures),
    changes: () => changeRows(captures),
    failures: () => failureRows(lines),
  };
  return { entries: () => entries(lines, captures, clusters), rows: (table) => rows[table]() };
}

async function* entries(lines: RunLines, captures: Captures, clusters: RunClusters): AsyncGenerator<Entry> {
  for await (const { article, ordinal } of lines.records()) {
    const place = captures.placeOf(article, ordinal);
    if (place.latest)
      yield {
        article,
        articleId: place.articleId,
        captures: place.captures,
        clusterIds: article.clusters.map((cluster) => clusters.idOf(cluster)),
      };
  }
}

function* cityRows(cities: ReadonlyMap<string, { city: City; articles: number }>): Generator<Row> {
  for (const [city_id, { city, articles }] of [...cities].sort(([a], [b]) => byCodeUnits(a, b))) {
    yield {
      city_id,
      name: city.name,
      country: city.country,
      geoname_id: city.geonameId,
      latitude: city.latitude,
      longitude: city.longitude,
      population: city.population,
      articles,
    };
  }
}

async function* captureRows(lines: RunLines, captures: Captures): AsyncGenerator<Row> {
  for await (const { article, ordinal } of lines.records()) {
    const { articleId, index, latest } = captures.placeOf(article, ordinal);
    const { at, source, offset, member } = article.capture;
    yield { article_id: articleId, ordinal: index, captured_at: at, url: article.url, source, source_offset: offset, member, latest };
  }
}

async function* changeRows(captures: Captures): AsyncGenerator<Row> {
  for await (const { articleId, index, before, after } of captures.pairs()) {
    for (const change of changesBetween(before, after)) yield { article_id: articleId, ordinal: index, ...change };
  }
}

async function* failureRows(lines: RunLines): AsyncGenerator<Row> {
  for await (const { failed, url, capture } of lines.failures()) {
    const { source, offset, member } = capture;
    yield {
      failure_id: hash(JSON.stringify([source, offset, member])),
      url,
      code: failed.code,
      message: failed.message,
      source,
      source_offset: offset,
      member,
    };
  }
}
