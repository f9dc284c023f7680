import { z } from 'zod';
import { GENERATOR } from '../extract/generator';
import { BadJobError, WorkerStop } from './queue-error';
import { PlannedSegment, type RunPlan } from './run-plan';

const Job = z.strictObject({
  job: z.literal(1),
  klynge: z.string(),
  /** Address of the store of the run. */
  run: z.string(),
  /** Digest of the options of the run. */
  options: z.string(),
  segment: PlannedSegment,
});
/** What a job of the queue says: one segment of a run. Its id is the segment's name. */
export type Job = z.infer<typeof Job>;

/** How far a job is, as it tells the queue. */
export interface JobProgress {
  readonly pages: number;
  readonly failed: number;
  /** Host and process that works on it. */
  readonly worker: string;
}

/** What the queue keeps of a job that is done. */
export interface JobResult {
  readonly pages: number;
  readonly records: number;
  readonly failed: number;
  readonly bytes: number;
}

/** The jobs of a run. */
export const jobsOf = (run: string, { options, segments }: RunPlan): Job[] =>
  segments.map((segment) => ({ job: 1, klynge: GENERATOR.version, run, options, segment }));

/**
 * Reads a job. Throws a WorkerStop for one of another version: it is right, only not for this worker; a BadJobError for
 * one that no worker can do.
 */
export function readJob(data: unknown): Job {
  const head = z.object({ job: z.int(), klynge: z.string() }).safeParse(data);
  if (!head.success) throw new BadJobError('not a klynge job');
  if (head.data.job > 1 || head.data.klynge !== GENERATOR.version) {
    throw new WorkerStop(
      `the jobs are of klynge ${head.data.klynge}, and this worker is klynge ${GENERATOR.version}: records of two versions don't mix; install klynge@${head.data.klynge} here`,
    );
  }
  const job = Job.safeParse(data);
  if (job.success) return job.data;
  const [issue] = job.error.issues;
  const where = issue?.path.join('.') ?? '';
  throw new BadJobError(
    issue?.code === 'unrecognized_keys'
      ? `unknown option ${issue.keys.join(', ')} in the job${where === '' ? '' : ` (${where})`}`
      : `a job that cannot be read: ${where}: ${issue?.message ?? ''}`,
  );
}
