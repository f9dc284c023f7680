import type { Job as BullJob, JobsOptions, Processor, Queue, Worker, WorkerOptions } from 'bullmq';
import { optional } from '../export/missing-package';
import type { Job, JobProgress, JobResult } from './job';
import type { Server } from './server';

export type SegmentJob = BullJob<Job, JobResult>;

/** What this project asks of a queue, whatever keeps it. */
export type SegmentQueue = Queue<Job, JobResult, string, Job, JobResult>;
export type SegmentWorker = Worker<Job, JobResult>;
export type SegmentProcessor = Processor<Job, JobResult, string, JobProgress & object>;

/** How a job is tried again: 5 times, after 1, 2, 4 and 8 seconds, somewhat spread. What is done or failed stays in the queue. */
export const JOB_OPTIONS: JobsOptions = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 1000, jitter: 0.3 },
  removeOnComplete: false,
  removeOnFail: false,
  stackTraceLimit: 1,
};

const bullmq = (): Promise<typeof import('bullmq')> => optional(() => import('bullmq'), 'a queue', 'bullmq ioredis');

/** A server that holds its answer back this long is tried again. */
const SOCKET_MS = 20_000;
/** A network that was cut is there again within seconds of its repair: tries stay close, and none hangs for long. */
const PATIENCE = { connectTimeout: 3000, retryStrategy: (times: number) => Math.min(500 * times, 3000) };

/** Opens a queue to add to and to ask. Close it, or the process does not end. */
export async function openQueue(server: Server, name: string): Promise<SegmentQueue> {
  const { Queue, createPostgresBackend } = await bullmq();
  // What goes wrong shows where the queue is asked something; this keeps BullMQ from printing it as well.
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

/** Opens a worker that does not run yet. */
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

/** Errors with which a processor tells the queue what to do with a job. */
export async function verdicts(): Promise<{ givenBack: () => Error; hopeless: (reason: string) => Error }> {
  const { UnrecoverableError, WaitingError } = await bullmq();
  return { givenBack: () => new WaitingError(), hopeless: (reason) => new UnrecoverableError(reason) };
}
