import type { Job as BullJob, JobsOptions, Processor, Queue, Worker, WorkerOptions } from 'bullmq';
import { installed } from '../export/missing-package';
import type { Job, JobProgress, JobResult } from './job';
import type { Server } from './server';

export type SegmentJob = BullJob<Job, JobResult>;

/** What this project uses of a queue, whichever server keeps it. */
export type SegmentQueue = Queue<Job, JobResult, string, Job, JobResult>;
export type SegmentWorker = Worker<Job, JobResult>;
export type SegmentProcessor = Processor<Job, JobResult, string, JobProgress & object>;

/** A job is tried 5 times, with pauses of 1, 2, 4 and 8 seconds and some jitter. Completed and failed jobs stay in the queue. */
export const JOB_OPTIONS: JobsOptions = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 1000, jitter: 0.3 },
  removeOnComplete: false,
  removeOnFail: false,
  stackTraceLimit: 1,
};

const bullmq = () => installed<typeof import('bullmq')>('bullmq', 'a queue', 'bullmq ioredis');

/** Milliseconds after which an unanswered command is tried again. */
const SOCKET_MS = 20_000;
/** A broken network is back within seconds of its repair: retries are frequent, and none hangs for long. */
const PATIENCE = { connectTimeout: 3000, retryStrategy: (times: number) => Math.min(500 * times, 3000) };

/** Opens a queue to add jobs and query it. Unless it is closed, the process does not exit. */
export async function openQueue(server: Server, name: string): Promise<SegmentQueue> {
  const { Queue, createPostgresBackend } = await bullmq();
  // Errors surface where the queue is used; this keeps BullMQ from printing them as well.
  const quiet = (queue: SegmentQueue): SegmentQueue => queue.on('error', () => undefined);
  if (server.kind === 'postgres') {
    const queue = quiet(
      new Queue(name, { connection: { connectionString: server.url, migrate: true } }, createPostgresBackend) as unknown as SegmentQueue,
    );
    await queue.waitUntilReady();
    return queue;
  }
  return quiet(
    new Queue(name, { connection: { url: server.url, ...PATIENCE, maxRetriesPerRequest: 3, socketTimeout: SOCKET_MS, keepAlive: 5000 } }),
  );
}

/** Opens a worker without starting it. */
export async function openWorker(
  server: Server,
  name: string,
  process: SegmentProcessor,
  options: Omit<WorkerOptions, 'connection' | 'autorun'>,
): Promise<SegmentWorker> {
  const { Worker, createPostgresBackend } = await bullmq();
  const settings = { ...options, autorun: false };
  if (server.kind === 'postgres') {
    const worker = new Worker(
      name,
      process as Processor,
      { ...settings, connection: { connectionString: server.url, migrate: true } },
      createPostgresBackend,
    );
    return worker as unknown as SegmentWorker;
  }
  return new Worker<Job, JobResult>(name, process as Processor, {
    ...settings,
    connection: { url: server.url, ...PATIENCE, maxRetriesPerRequest: null, socketTimeout: SOCKET_MS, keepAlive: 5000 },
  });
}

/** The errors by which a processor tells the queue what to do with a job. */
export async function verdicts(): Promise<{ givenBack: () => Error; hopeless: (reason: string) => Error }> {
  const { UnrecoverableError, WaitingError } = await bullmq();
  return { givenBack: () => new WaitingError(), hopeless: (reason) => new UnrecoverableError(reason) };
}
