import type { Article } from '../models/article';
import type { Cluster } from '../models/cluster';
import { cityKey, type CityCount } from './cities';
import { count, getOr } from './counts';
import type { ReportRecord } from './records';

/** What the report keeps of an article. */
export interface ArticleLine {
  readonly title: string | null;
  readonly url: string | null;
  /** First day of when it was published. */
  readonly day: string | null;
  readonly publisher: string | null;
  /** Where it lies in the archive. */
  readonly place: string | null;
}

/** An article that names a cluster, with the words that say so. */
export interface Sighting {
  readonly article: ArticleLine;
  /** As printed. */
  readonly surface: string;
  /** The words around it, with … where they are cut. */
  readonly before: string;
  readonly after: string;
}

/** All that the articles say of a cluster. */
export interface ClusterTally {
  readonly key: string;
  readonly id: string | null;
  name: string;
  kind: string | null;
  field: string | null;
  country: string | null;
  readonly sightings: Sighting[];
  /** Days by name as printed; null days are left out. */
  readonly names: Map<string, { count: number; first: string | null; last: string | null }>;
  readonly cities: Map<string, CityCount>;
  /** How many articles name both, by the other's key. */
  readonly together: Map<string, number>;
  readonly partners: Map<string, number>;
  readonly people: Map<string, { count: number; roles: Map<string, number> }>;
  readonly quotes: { readonly text: string; readonly speaker: string | null; readonly article: ArticleLine }[];
}

/** The fields whose share is told. */
const FIELDS = ['title', 'lead', 'language', 'published', 'modified', 'authors', 'contacts', 'publisher', 'tags', 'text', 'dates', 'clusters', 'cities', 'places', 'people', 'organizations', 'quotes'] as const satisfies readonly (keyof Article)[];

const AROUND = 90;
/** Articles that name more clusters than this are lists: no pairs are counted in them. */
const MOST_TOGETHER = 40;
/** Quotes that are kept of a cluster. */
const MOST_QUOTES = 60;

/** Counts what the report shows, article by article. */
export class Tally {
  articles = 0;
  /** Further captures of an address that was counted already. */
  again = 0;
  private readonly seen = new Set<string>();
  readonly months = new Map<string, Map<string, number>>();
  readonly filled = new Map<string, number>(FIELDS.map((field) => [field, 0]));
  readonly issues = new Map<string, number>();
  readonly clusters = new Map<string, ClusterTally>();
  readonly cities = new Map<string, CityCount>();

  add(record: ReportRecord): void {
    const address = record.canonicalUrl ?? record.url;
    if (address !== null && this.seen.has(address)) {
      this.again++;
      return;
    }
    if (address !== null) this.seen.add(address);
    this.articles++;
    const month = record.published?.start?.slice(0, 7) ?? '';
    count(getOr(this.months, month, () => new Map<string, number>()), record.language?.code ?? '');
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
      tally.kind ??= cluster.kind;
      tally.field ??= cluster.field;
      tally.country ??= cluster.country;
      addSighting(tally, record, article, cluster);
      for (const partner of cluster.partners) count(tally.partners, partner.name);
      addAround(tally, record, cluster, article);
      if (keys.length <= MOST_TOGETHER) for (const key of keys) if (key !== tally.key) count(tally.together, key);
    }
  }
}

/** One name of a cluster, whatever its case and spaces. */
const clusterKey = ({ id, name }: Pick<Cluster, 'id' | 'name'>): string => id ?? `: ${name.toLowerCase().replace(/\s+/gu, ' ')}`;

const emptyTally = (cluster: Cluster): ClusterTally => ({ key: clusterKey(cluster), id: cluster.id, name: cluster.name, kind: null, field: null, country: null, sightings: [], names: new Map(), cities: new Map(), together: new Map(), partners: new Map(), people: new Map(), quotes: [] });

const isFilled = (value: unknown): boolean => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

function lineOf(record: ReportRecord): ArticleLine {
  const { capture } = record;
  const place = capture === undefined ? null : `${capture.source}${capture.member === null ? '' : ` › ${capture.member}`}${capture.offset === null ? '' : ` @ ${capture.offset}`}`;
  return { title: record.title, url: record.canonicalUrl ?? record.url, day: record.published?.start ?? null, publisher: record.publisher?.name ?? null, place };
}

/** The words of its block before a place, cut at a space; what was cut is marked. */
function wordsBefore(text: string, place: number): string {
  const line = text.slice(text.lastIndexOf('\n', place - 1) + 1, place);
  if (line.length <= AROUND) return line;
  const cut = line.slice(-AROUND);
  return `…${cut.slice(Math.max(0, cut.indexOf(' ')))}`;
}

/** The words of its block from a place on, cut at a space; what was cut is marked. */
function wordsAfter(text: string, place: number): string {
  const end = text.indexOf('\n', place);
  const line = text.slice(place, end < 0 ? text.length : end);
  if (line.length <= AROUND) return line;
  const cut = line.slice(0, AROUND);
  return `${cut.slice(0, Math.max(0, cut.lastIndexOf(' ') + 1))}…`;
}

function addSighting(tally: ClusterTally, record: ReportRecord, article: ArticleLine, cluster: Cluster): void {
  const first = cluster.mentions.find((mention) => mention.in === 'text') ?? cluster.mentions[0];
  const text = first?.in === 'title' ? (record.title ?? '') : record.text;
  tally.sightings.push({
    article,
    surface: first?.text ?? cluster.name,
    before: first ? wordsBefore(text, first.start) : '',
    after: first ? wordsAfter(text, first.end) : '',
  });
  for (const name of new Set(cluster.mentions.map((mention) => mention.text))) {
    const seen = getOr(tally.names, name, () => ({ count: 0, first: null as string | null, last: null as string | null }));
    seen.count++;
    const { day } = article;
    if (day === null) continue;
    if (seen.first === null || day < seen.first) seen.first = day;
    if (seen.last === null || day > seen.last) seen.last = day;
  }
}

/** What stands beside the cluster in the same blocks: cities, people; of people it names, what they say. */
function addAround(tally: ClusterTally, record: ReportRecord, cluster: Cluster, article: ArticleLine): void {
  const located = new Map([...cluster.headquarters.map((one) => [one.name, 'headquarters'] as const), ...cluster.branches.map((one) => [one.name, 'branch'] as const)]);
  const blocks = record.blocks.filter((block) => cluster.mentions.some((mention) => mention.in === 'text' && block.start <= mention.start && mention.end <= block.end));
  const isNear = (mentions: readonly { start: number; end: number; in: string }[]): boolean => mentions.some((mention) => mention.in === 'text' && blocks.some((block) => block.start <= mention.start && mention.end <= block.end));
  for (const city of record.cities) {
    const role = located.get(city.name);
    if (role !== undefined || isNear(city.mentions)) addCity(tally.cities, city, role ?? 'mentioned');
  }
  const near = new Set<string>();
  for (const person of record.people) {
    if (!isNear(person.mentions)) continue;
    near.add(person.name);
    const seen = getOr(tally.people, person.name, () => ({ count: 0, roles: new Map<string, number>() }));
    seen.count++;
    const role = [person.role, person.affiliation].filter((part) => part !== null).join(', ');
    if (role !== '') count(seen.roles, role);
  }
  for (const quote of record.quotes) {
    if (tally.quotes.length >= MOST_QUOTES) return;
    if (isNear([quote]) || (quote.speaker !== null && near.has(quote.speaker))) tally.quotes.push({ text: quote.text, speaker: quote.speaker, article });
  }
}

function addCity(cities: Map<string, CityCount>, city: Article['cities'][number], role: string): void {
  const seen = getOr(cities, cityKey(city), () => ({ key: cityKey(city), name: city.name, country: city.country, latitude: city.latitude, longitude: city.longitude, count: 0, roles: new Map<string, number>() }));
  seen.count++;
  count(seen.roles, role);
}
