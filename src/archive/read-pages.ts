import { cutInputs } from './plan';
import { DEFAULT_READ_LIMITS, ReadingLog, type Page, type ReadingListener, type ReadLimits } from './page';
import { readSegment } from './read-segment';

/**
 * The pages of files, folders, globs, archives (WARC, WACZ, zip, tar, JSON lines, CDXJ), `-` for standard input, and
 * lists of these (`@FILE`), one after the other, without keeping any in memory. Throws an InputError for an input
 * that does not exist; damage inside an archive is reported to the listener.
 */
export async function* readPages(
  inputs: string | readonly string[],
  listener: ReadingListener = new ReadingLog(),
  limits: ReadLimits = DEFAULT_READ_LIMITS,
): AsyncGenerator<Page> {
  const segments = await cutInputs(typeof inputs === 'string' ? [inputs] : inputs, { segmentBytes: Number.MAX_SAFE_INTEGER }, null);
  for (const segment of segments) yield* readSegment(segment, listener, limits);
}
