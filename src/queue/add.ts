import type { PlanOptions } from '../archive/plan';
import type { PageOptions } from '../batch/extract-line';
import { JOB_OPTIONS, openQueue, type SegmentQueue } from './bull';
import { jobsOf, type Job } from './job';
import { openStore } from './open-store';
import { QueueError } from './queue-error';
import { planRun } from './run-plan';
import { serverAt } from './server';

/** What to add to a queue, and where the outputs go. */
export interface AddOptions extends Partial<PlanOptions> {
  readonly inputs: readonly string[];
  /** Address of the store: a folder that all machines share, or s3://bucket/prefix. */
  readonly out: string;
  /** Address of the queue's server. */
  readonly queue: string;
  readonly name: string;
  readonly extract?: PageOptions;
}

/** Jobs added per call. */
const AT_A_TIME = 500;

/** Cuts inputs into segments and adds a job for each that is not in the queue yet. */
export async function addToQueue(options: AddOptions): Promise<{ segments: number; added: number }> {
  const store = await openStore(options.out);
  const queue = await openQueue(serverAt(options.queue), options.name);
  try {
    const plan = await planRun(store, options.inputs, options);
    const jobs = jobsOf(store.address, plan);
    await oneRun(queue, options.name, jobs[0]);
    const before = await size(queue);
    for (let i = 0; i < jobs.length; i += AT_A_TIME) {
      await queue.addBulk(
        jobs.slice(i, i + AT_A_TIME).map((data) => ({ name: 'segment', data, opts: { ...JOB_OPTIONS, jobId: data.segment.name } })),
      );
    }
    return { segments: jobs.length, added: (await size(queue)) - before };
  } finally {
    await queue.close();
  }
}

async function size(queue: SegmentQueue): Promise<number> {
  return Object.values(await queue.getJobCounts()).reduce((sum, count) => sum + count, 0);
}

/** Jobs are identified by the names of their segments: in a queue with two runs, a segment of one could be taken for one of the other. */
async function oneRun(queue: SegmentQueue, name: string, job: Job | undefined): Promise<void> {
  const [other] = await queue.getJobs(undefined, 0, 0);
  const data = other?.data as Partial<Job> | undefined;
  if (!data || !job || (data.run === job.run && data.options === job.options)) return;
  throw new QueueError(
    `the queue ${name} holds the run ${data.run ?? '?'}: a queue holds one run; give another --name, or empty it (klynge queue clear)`,
  );
}
