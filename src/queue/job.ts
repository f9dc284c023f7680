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
/** The data of a job: one segment of a run. Its id is the segment's name. */
export type Job = z.infer<typeof Job>;

/** The progress of a job, as reported to the queue. */
export interface JobProgress {
  readonly pages: number;
  readonly failed: number;
  /** Host and process that are working on it. */
  readonly worker: string;
}

/** What the queue keeps about a completed job. */
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
 * Parses a job. Throws a WorkerStop for a job of another version, which is valid but not for this worker, and a BadJobError
 * for one that no worker can do.
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
