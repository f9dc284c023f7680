import { planSegments } from './plan';
import { DEFAULT_READ_LIMITS, ReadingLog, type Page, type ReadingListener, type ReadLimits } from './page';
import { readSegment } from './read-segment';

/**
 * The pages of files, folders, globs, archives (WARC, WACZ, zip, tar, JSON lines, CDXJ), `-` for standard input, and
 * lists of these (`@FILE`), one after the other, none held longer than it is read. Throws an InputError for an input
 * that is not there; what is damaged inside an archive is told to the listener.
 */
export async function* readPages(
  inputs: string | readonly string[],
  listener: ReadingListener = new ReadingLog(),
  limits: ReadLimits = DEFAULT_READ_LIMITS,
): AsyncGenerator<Page> {
  const segments = await planSegments(typeof inputs === 'string' ? [inputs] : inputs, { segmentBytes: Number.MAX_SAFE_INTEGER });
  for (const segment of segments) yield* readSegment(segment, listener, limits);
}
