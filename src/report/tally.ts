import { articleAddress } from '../export/article-id';
import { clusterKey } from '../export/entity-keys';
import type { Article } from '../models/article';
import { addCity, type CityCount } from './cities';
import { addArticle, emptyTally, type ArticleLine, type ClusterTally } from './cluster-tally';
import { count, getOr } from './counts';
import type { ReportRecord } from './records';

/** The fields whose share of articles is shown. */
// prettier-ignore
const FIELDS = [
  'title', 'lead', 'language', 'published', 'modified', 'authors', 'contacts', 'publisher', 'tags', 'text', 'dates', 'clusters',
  'cities', 'places', 'people', 'organizations', 'quotes',
] as const satisfies readonly (keyof Article)[];

/** Articles that name more clusters than this are lists: their pairs are not counted. */
const MOST_TOGETHER = 40;

/** Counts what the report shows, one article at a time. */
export class Tally {
  articles = 0;
  /** Further captures of an article that has already been counted; the tables tell articles apart in the same way. */
  again = 0;
  private readonly seen = new Set<string>();
  readonly months = new Map<string, Map<string, number>>();
  readonly filled = new Map<string, number>(FIELDS.map((field) => [field, 0]));
  readonly issues = new Map<string, number>();
  readonly clusters = new Map<string, ClusterTally>();
  readonly cities = new Map<string, CityCount>();

  add(record: ReportRecord): void {
    const address = articleAddress(record);
    if (address !== null && this.seen.has(address)) {
      this.again++;
      return;
    }
    if (address !== null) this.seen.add(address);
    this.articles++;
    const month = record.published?.start?.slice(0, 7) ?? '';
    count(
      getOr(this.months, month, () => new Map<string, number>()),
      record.language?.code ?? '',
    );
    for (const field of FIELDS) if (isFilled(record[field])) count(this.filled, field);
    for (const code of new Set(record.issues.map((issue) => issue.code))) count(this.issues, code);
    for (const city of record.cities) addCity(this.cities, city, 'mentioned');
    if (record.clusters.length > 0) this.addClusters(record);
  }

  private addClusters(record: ReportRecord): void {
    const article = lineOf(record);
    const keys = [...new Set(record.clusters.map(clusterKey))];
    for (const cluster of record.clusters) {
      const tally = getOr(this.clusters, clusterKey(cluster), () => emptyTally(cluster));
      addArticle(tally, record, article, cluster);
      if (keys.length <= MOST_TOGETHER) for (const key of keys) if (key !== tally.key) count(tally.together, key);
    }
  }
}

const isFilled = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

function lineOf(record: ReportRecord): ArticleLine {
  const { capture } = record;
  const place =
    capture === undefined
      ? null
      : `${capture.source}${capture.member === null ? '' : ` › ${capture.member}`}${capture.offset === null ? '' : ` @ ${capture.offset}`}`;
  return {
    title: record.title,
    url: record.canonicalUrl ?? record.url,
    day: record.published?.start ?? null,
    publisher: record.publisher?.name ?? null,
    place,
  };
}
