import type { CapturedArticle } from '../models/capture';
import type { Row } from './shape/table';

/** One article of a dataset: the latest of its captures. */
export interface Entry {
  readonly article: CapturedArticle;
  readonly articleId: string;
  /** The ids in the run of the article's clusters, in the same order. */
  readonly clusterIds: readonly string[];
  readonly captures: number;
}

/** What exporters read. It can be read several times, always in the same order. */
export interface Dataset {
  /** Every article, one at a time. */
  entries(): AsyncIterable<Entry>;
  /** The rows of the tables that don't come from single articles. */
  rows(table: 'clusters' | 'cities' | 'captures' | 'changes' | 'failures'): AsyncIterable<Row> | Iterable<Row>;
}

/** A format. To add one, add a file to `formats/` and a line to the list. */
export interface Exporter {
  readonly name: string;
  /** The name of its file inside an output folder; of its folder if `folder` is set. */
  readonly file: string;
  readonly folder: boolean;
  /** File extensions that select the format for a single output file. */
  readonly endings: readonly string[];
  /** The parts of a record that the format does not carry, by their paths; a test changes each part of a record and looks. */
  readonly lacks: readonly string[];
  /** What else it can't carry, or not as it is. */
  readonly notes: readonly string[];
  /** Loads the required package, so that a missing one is reported before a long run, not after it. */
  load?(): Promise<unknown>;
  /** Writes the dataset to a path that does not exist yet. The caller renames it when it is complete. */
  write(dataset: Dataset, path: string): Promise<void>;
}

/** What a format can't carry, as the docs and `klynge batch --formats` state it: `links, cities (population, mentions); …`. */
export function omitted({ lacks, notes }: Pick<Exporter, 'lacks' | 'notes'>): string {
  const parts = new Map<string, string[]>();
  for (const path of lacks) {
    const [field = '', ...rest] = path.split('.');
    const within = parts.get(field) ?? [];
    if (rest.length > 0) within.push(rest.join('.'));
    parts.set(field, within);
  }
  const fields = [...parts].map(([field, within]) => (within.length === 0 ? field : `${field} (${within.join(', ')})`));
  return [fields.join(', '), ...notes].join('; ');
}
