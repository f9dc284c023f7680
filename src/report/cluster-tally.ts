import { clusterKey } from '../export/entity-keys';
import type { Cluster } from '../models/cluster';
import { addCity, type CityCount } from './cities';
import { count, getOr } from './counts';
import type { ReportRecord } from './records';

/** What the report keeps about an article. */
export interface ArticleLine {
  readonly title: string | null;
  readonly url: string | null;
  /** The first day of its date of publication. */
  readonly day: string | null;
  readonly publisher: string | null;
  /** Its position in the archive. */
  readonly place: string | null;
}

/** An article that names a cluster, with the words that name it. */
export interface Sighting {
  readonly article: ArticleLine;
  /** As printed. */
  readonly surface: string;
  /** The words around it, with … where they are cut off. */
  readonly before: string;
  readonly after: string;
}

/** Everything that the articles say about a cluster. */
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

const AROUND = 90;
/** How many quotes are kept per cluster. */
const MOST_QUOTES = 60;

export const emptyTally = (cluster: Cluster): ClusterTally => ({
  key: clusterKey(cluster),
  id: cluster.id,
  name: cluster.name,
  kind: null,
  field: null,
  country: null,
  sightings: [],
  names: new Map(),
  cities: new Map(),
  together: new Map(),
  partners: new Map(),
  people: new Map(),
  quotes: [],
});

/** Adds what an article says about a cluster. */
export function addArticle(tally: ClusterTally, record: ReportRecord, article: ArticleLine, cluster: Cluster): void {
  tally.kind ??= cluster.kind;
  tally.field ??= cluster.field;
  tally.country ??= cluster.country;
  addSighting(tally, record, article, cluster);
  for (const partner of cluster.partners) count(tally.partners, partner.name);
  addAround(tally, record, cluster, article);
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

/** Adds what is named in the same blocks as the cluster: cities, people, and quotes of people whom the article names there. */
function addAround(tally: ClusterTally, record: ReportRecord, cluster: Cluster, article: ArticleLine): void {
  const located = new Map([
    ...cluster.headquarters.map((one) => [one.name, 'headquarters'] as const),
    ...cluster.branches.map((one) => [one.name, 'branch'] as const),
  ]);
  const blocks = record.blocks.filter((block) =>
    cluster.mentions.some((mention) => mention.in === 'text' && block.start <= mention.start && mention.end <= block.end),
  );
  const isNear = (mentions: readonly { start: number; end: number; in: string }[]): boolean =>
    mentions.some((mention) => mention.in === 'text' && blocks.some((block) => block.start <= mention.start && mention.end <= block.end));
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
    if (isNear([quote]) || (quote.speaker !== null && near.has(quote.speaker)))
      tally.quotes.push({ text: quote.text, speaker: quote.speaker, article });
  }
}

/** The words of the same block before a place, cut at a space; … marks the cut. */
function wordsBefore(text: string, place: number): string {
  const line = text.slice(text.lastIndexOf('\n', place - 1) + 1, place);
  if (line.length <= AROUND) return line;
  const cut = line.slice(-AROUND);
  return `…${cut.slice(Math.max(0, cut.indexOf(' ')))}`;
}

/** The words of the same block from a place on, cut at a space; … marks the cut. */
function wordsAfter(text: string, place: number): string {
  const end = text.indexOf('\n', place);
  const line = text.slice(place, end < 0 ? text.length : end);
  if (line.length <= AROUND) return line;
  const cut = line.slice(0, AROUND);
  return `${cut.slice(0, Math.max(0, cut.lastIndexOf(' ') + 1))}…`;
}
