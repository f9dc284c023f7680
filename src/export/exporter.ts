import type { CapturedArticle } from '../models/capture';
import type { Row } from './shape/table';

/** One article of a dataset: the latest of its captures. */
export interface Entry {
  readonly article: CapturedArticle;
  readonly articleId: string;
  /** For each of the article's clusters, its id in the run. */
  readonly clusterIds: readonly string[];
  readonly captures: number;
}

/** What exporters read. It can be read several times, always in the same order. */
export interface Dataset {
  /** Every article, one at a time. */
  entries(): AsyncIterable<Entry>;
  /** The rows of the tables that no single article gives. */
  rows(table: 'clusters' | 'cities' | 'captures' | 'changes' | 'failures'): AsyncIterable<Row> | Iterable<Row>;
}

/** A format. To add one: a file in `formats/`, and a line in the list. */
export interface Exporter {
  readonly name: string;
  /** Its name inside an output folder; a folder's where `folder` is set. */
  readonly file: string;
  readonly folder: boolean;
  /** Endings by which a single output file names the format. */
  readonly endings: readonly string[];
  /** What the format can't carry, as the docs and `--help` say it. */
  readonly omits: string;
  /** Loads the package that it needs, so that a missing one is told before a long run and not behind it. */
  load?(): Promise<unknown>;
  /** Writes the dataset to a path that is not there yet. The caller renames it when it is whole. */
  write(dataset: Dataset, path: string): Promise<void>;
}
