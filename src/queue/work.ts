import { hostname } from 'node:os';
import { OutputError } from '../export/output-error';
import type { PoolOptions } from '../batch/pool';
import { openQueue, openWorker, verdicts, type SegmentJob, type SegmentWorker } from './bull';
import { doSegment } from './do-segment';
import { readJob, type JobProgress, type JobResult } from './job';
import { BadJobError, WorkerStop } from './queue-error';
import { serverAt } from './server';
import { WorkerRuns } from './worker-runs';

export interface WorkOptions extends Omit<PoolOptions, 'extract'> {
  readonly queue: string;
  readonly name: string;
  /** How many segments to process at a time. */
  readonly concurrency: number;
  /** Milliseconds without a heartbeat after which a worker's segments go to others. */
  readonly lock: number;
  /** Ends when no job is waiting or active anywhere, instead of waiting for more. */
  readonly untilDone?: boolean;
  /** Makes the worker finish its active segments and take no more. */
  readonly finish: AbortSignal;
  /** Makes the worker give its active segments back. */
  readonly giveBack: AbortSignal;
  readonly listener?: WorkListener;
}

/** Receives the progress of a worker. */
export interface WorkListener {
  done?(segment: string, result: JobResult): void;
  failed?(segment: string, reason: string): void;
  /** Trouble with the server; the worker keeps trying. */
  trouble?(message: string): void;
}

/** How often a segment whose worker died goes to another worker. Then it counts as failed: it may be what kills them. */
const MOST_STALLS = 5;
const PROGRESS_MS = 1000;
const WHO = `${hostname()}:${process.pid}`;

/** Takes segments from a queue and processes them until told to stop. Throws a WorkerStop if this worker can't go on. */
export async function work(options: WorkOptions): Promise<void> {
  const server = serverAt(options.queue);
  const verdict = await verdicts();
  const runs = new WorkerRuns(options, options.concurrency);
  const stop = new AbortController();
  const giveBack = AbortSignal.any([options.giveBack, stop.signal]);
  const perform = async (job: SegmentJob, token?: string): Promise<JobResult> => {
    try {
      giveBack.throwIfAborted();
      return await oneJob(job, runs, giveBack);
    } catch (error) {
      if (error instanceof BadJobError) throw verdict.hopeless(error.message);
      if (error instanceof WorkerStop || error instanceof OutputError)
        stop.abort(error instanceof OutputError ? new WorkerStop(error.message, { cause: error }) : error);
      if (!giveBack.aborted) throw error;
      await job.moveToWait(token);
      throw verdict.givenBack();
    }
  };
  const worker = await openWorker(server, options.name, perform, {
    name: WHO,
    concurrency: options.concurrency,
    lockDuration: options.lock,
    stalledInterval: options.lock,
    maxStalledCount: MOST_STALLS,
    runRetryDelay: 1000,
  });
  listen(worker, options.listener ?? {});
  try {
    const ended = worker.run();
    const ending = AbortSignal.any([options.finish, giveBack]);
    await Promise.race([ended, aborted(ending), ...(options.untilDone ? [drained(options, ending)] : [])]);
    // No job is active anywhere, so close without waiting for connections that a broken network no longer answers.
    if (!ending.aborted) await worker.close(true);
  } finally {
    await worker.close();
    await runs.close();
  }
  if (stop.signal.aborted) throw stop.signal.reason;
}

async function oneJob(job: SegmentJob, runs: WorkerRuns, signal: AbortSignal): Promise<JobResult> {
  const { segment, ...rest } = readJob(job.data);
  const { store, pool } = await runs.of({ segment, ...rest });
  const progress = { pages: 0, failed: 0, worker: WHO } satisfies JobProgress;
  let reported = 0;
  const report = (pages: number, failed: number): void => {
    progress.pages += pages;
    progress.failed += failed;
    if (performance.now() - reported < PROGRESS_MS) return;
    reported = performance.now();
    // A lost update does no harm: the next one has the newer numbers.
    job.updateProgress({ ...progress }).catch(() => undefined);
  };
  const { pages, records, failed, bytes } = await doSegment(segment, { store, pool, signal, progress: report });
  return { pages, records, failed, bytes };
}

function listen(worker: SegmentWorker, listener: WorkListener): void {
  worker.on('completed', (job, result) => listener.done?.(job.id ?? '?', result));
  worker.on('failed', (job, error) => listener.failed?.(job?.id ?? '?', error.message));
  worker.on('error', (error) => listener.trouble?.(error.message));
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => (signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve(), { once: true })));

const LOOK_MS = 500;

/** Waits until no job is waiting or active. */
async function drained({ queue: url, name }: WorkOptions, signal: AbortSignal): Promise<void> {
  const queue = await openQueue(serverAt(url), name);
  try {
    for (;;) {
      const counts = await queue.getJobCounts('waiting', 'prioritized', 'delayed', 'active').catch(() => null);
      if (signal.aborted || (counts && Object.values(counts).every((count) => count === 0))) return;
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  } finally {
    await queue.close();
  }
}
