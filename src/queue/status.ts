import { openQueue, type SegmentJob } from './bull';
import type { JobProgress } from './job';
import { serverAt } from './server';

/** The status of a queue. */
export interface QueueStatus {
  readonly waiting: number;
  /** Failed at least once and waiting to be retried. */
  readonly delayed: number;
  readonly active: number;
  readonly failed: number;
  readonly completed: number;
  readonly total: number;
  readonly running: readonly { readonly segment: string; readonly pages: number; readonly worker: string | null }[];
  /** The first failed jobs, with their reasons; they stay in the queue. */
  readonly failures: readonly { readonly segment: string; readonly attempts: number; readonly reason: string }[];
}

const SHOWN = 100;

/** Reads the status of a queue. */
export async function queueStatus(url: string, name: string): Promise<QueueStatus> {
  const queue = await openQueue(serverAt(url), name);
  try {
    const counts = await queue.getJobCounts('waiting', 'prioritized', 'delayed', 'active', 'failed', 'completed');
    const [active, failed] = [await queue.getActive(0, SHOWN - 1), await queue.getFailed(0, SHOWN - 1)];
    const of = (state: string): number => counts[state] ?? 0;
    return {
      waiting: of('waiting') + of('prioritized'),
      delayed: of('delayed'),
      active: of('active'),
      failed: of('failed'),
      completed: of('completed'),
      total: Object.values(counts).reduce((sum, count) => sum + count, 0),
      running: active.map((job) => running(job)),
      failures: failed.map((job) => ({ segment: job.id ?? '?', attempts: job.attemptsMade, reason: job.failedReason })),
    };
  } finally {
    await queue.close();
  }
}

function running({ id, progress }: SegmentJob): QueueStatus['running'][number] {
  const reported = typeof progress === 'object' ? (progress as Partial<JobProgress>) : {};
  return { segment: id ?? '?', pages: reported.pages ?? 0, worker: reported.worker ?? null };
}

/** Returns every failed job to the queue, and gives their number. */
export async function retryFailed(url: string, name: string): Promise<number> {
  const queue = await openQueue(serverAt(url), name);
  try {
    const { failed = 0 } = await queue.getJobCounts('failed');
    await queue.retryJobs({ state: 'failed' });
    return failed;
  } finally {
    await queue.close();
  }
}

/** Empties a queue; the outputs in the store are kept. */
export async function clearQueue(url: string, name: string): Promise<void> {
  const queue = await openQueue(serverAt(url), name);
  try {
    await queue.obliterate({ force: true });
  } finally {
    await queue.close();
  }
}
