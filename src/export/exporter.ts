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
  /** What the format can't carry, as stated in the docs and in `--help`. */
  readonly omits: string;
  /** Loads the required package, so that a missing one is reported before a long run, not after it. */
  load?(): Promise<unknown>;
  /** Writes the dataset to a path that does not exist yet. The caller renames it when it is complete. */
  write(dataset: Dataset, path: string): Promise<void>;
}
