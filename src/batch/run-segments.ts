import type { Segment } from '../archive/segment';
import type { Destination } from './destination';
import { inFlight } from './in-flight';
import { openPool } from './pool';
import type { BatchOptions } from './batch-options';
import type { BatchSummary } from './batch-summary';
import { runSegment, type DoneSegment, type SegmentRun } from './run-segment';
import { OutputError } from '../export/output-error';

type Problem = BatchSummary['problems'][number];

/** Two segments at a time: while the last pages of one are in progress, the next begins. */
const SEGMENTS_AT_A_TIME = 2;

/** Runs the segments, two at a time, and reports those whose source can't be read. Throws errors that end the run. */
export async function runSegments(
  segments: readonly Segment[],
  destination: Destination,
  options: BatchOptions,
  done: Map<string, DoneSegment>,
): Promise<BatchSummary['problems']> {
  const problems: Problem[] = [];
  if (segments.length === 0) return problems;
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  const pool = openPool(options);
  const running = new Set<Promise<unknown>>();
  const tracked = (segment: Segment): Promise<void> => {
    const task = runOne(segment, { folder: destination.segments, pool, signal }, options, done, problems);
    running.add(task.catch(() => undefined));
    return task;
  };
  try {
    for await (const _ of inFlight(asAsync(segments), SEGMENTS_AT_A_TIME, true, tracked)) signal.throwIfAborted();
  } catch (error) {
    stop.abort(error);
    throw error;
  } finally {
    // Each segment in progress removes its unfinished file before the run ends.
    await Promise.all(running);
    await pool.close();
  }
  return problems;
}

/** Runs one segment and notes it as done, or as one whose source can't be read. Throws errors that end the run. */
async function runOne(
  segment: Segment,
  into: SegmentRun & { readonly signal: AbortSignal },
  { progress }: BatchOptions,
  done: Map<string, DoneSegment>,
  problems: Problem[],
): Promise<void> {
  try {
    const finished = await runSegment(segment, { ...into, progress: (pages, failed) => progress?.pages?.(pages, failed) });
    done.set(segment.name, finished);
    progress?.segmentDone?.(finished);
  } catch (error) {
    if (into.signal.aborted || error instanceof OutputError) throw error;
    problems.push({ source: segment.source, message: error instanceof Error ? error.message : String(error) });
  }
}

async function* asAsync<T>(items: Iterable<T>): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}
