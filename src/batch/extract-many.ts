import { pagesOf, type GivenPage } from '../archive/given-page';
import type { Page } from '../archive/page';
import type { Article } from '../models/article';
import type { Capture, CapturedArticle, FailedPage, Failure } from '../models/capture';
import { grouped, inFlight } from './in-flight';
import { openPool, type LinePool, type PoolOptions } from './pool';

/** The result of one page: its record, or why there is none. */
export type Result =
  | { readonly article: Article; readonly failure: null; readonly url: string | null; readonly capture: Capture }
  | { readonly article: null; readonly failure: Failure; readonly url: string | null; readonly capture: Capture };

/** Options of `extractMany`. All are optional. */
export interface ManyOptions extends PoolOptions {
  /** Yields results in the order of the pages. Default: as they become ready. */
  readonly ordered?: boolean;
  readonly signal?: AbortSignal;
  /** Pages per message to a thread. 1 gives the earliest results, more give the highest throughput. Default: 8. */
  readonly group?: number;
}

const GROUP = 8;
const GROUP_BYTES = 1024 * 1024;

/**
 * Extracts many pages in threads: those that `readPages` reads, or `{ url, html }`, `{ url, text }` and `{ url, bytes }`. Takes
 * pages only as fast as they are processed, and holds a few dozen at a time.
 * A page that fails, takes too long or needs too much memory gives a result with a `failure`; no page makes it throw.
 * Throws the signal's reason when it aborts, whatever the iterable of pages throws, and a TypeError where one gives no page.
 */
export async function* extractMany(
  pages: AsyncIterable<GivenPage> | Iterable<GivenPage>,
  options: ManyOptions = {},
): AsyncGenerator<Result> {
  const pool = openPool(options);
  try {
    for await (const { lines } of linesOf(pagesOf(pages), pool, options)) for (const line of textLines(lines)) yield resultOf(line);
  } finally {
    await pool.close();
  }
}

/** The lines of some pages, each with its newline. */
export interface PageLines {
  readonly pages: number;
  readonly lines: Uint8Array;
}

/** The lines of pages, a group at a time. */
export function linesOf(
  pages: AsyncIterable<Page> | Iterable<Page>,
  pool: LinePool,
  options: Pick<ManyOptions, 'ordered' | 'signal' | 'group'>,
): AsyncGenerator<PageLines> {
  const groups = grouped(pages, options.group ?? GROUP, (page) => page.bytes.byteLength, GROUP_BYTES);
  return inFlight(groups, pool.inFlight, options.ordered ?? false, async (group) => ({
    pages: group.length,
    lines: await pool.lines(group, options.signal),
  }));
}

/** Lines as strings, without their newlines. */
const textLines = (lines: Uint8Array): string[] =>
  Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength).toString('utf8').slice(0, -1).split('\n');

/** Parses a line. */
function resultOf(line: string): Result {
  const value = JSON.parse(line) as CapturedArticle | FailedPage;
  if ('failed' in value) return { article: null, failure: value.failed, url: value.url, capture: value.capture };
  const { capture, ...article } = value;
  return { article, failure: null, url: article.url, capture };
}
