import type { Job } from './job';
import type { LinePool, PoolOptions } from '../batch/pool';
import { openPool } from '../batch/pool';
import { openStore } from './open-store';
import { BadJobError } from './queue-error';
import { readPlan } from './run-plan';
import type { SegmentStore } from './segment-store';

/** A run from a worker's point of view: the store of its outputs, and threads that extract with its options. */
interface OpenRun {
  readonly digest: string;
  readonly store: SegmentStore;
  readonly pool: LinePool;
}

/** The runs that a worker has had jobs of; usually one. */
export class WorkerRuns {
  readonly #runs = new Map<string, Promise<OpenRun>>();
  readonly #settings: Omit<PoolOptions, 'extract'>;
  readonly #atATime: number;

  /** `atATime`: how many segments share a pool. */
  constructor(settings: Omit<PoolOptions, 'extract'>, atATime: number) {
    this.#settings = settings;
    this.#atATime = atATime;
  }

  /** The run of a job. Throws a BadJobError if the store has no such run. */
  async of({ run, options }: Job): Promise<OpenRun> {
    let opening = this.#runs.get(run);
    if (!opening) {
      opening = this.#open(run);
      this.#runs.set(run, opening);
      // If opening fails, the next job tries again.
      opening.catch(() => this.#runs.delete(run));
    }
    const open = await opening;
    if (open.digest !== options) throw new BadJobError(`the job and the run in ${run} have different options`);
    return open;
  }

  async close(): Promise<void> {
    for (const opening of this.#runs.values())
      await opening.then(
        ({ pool }) => pool.close(),
        () => undefined,
      );
  }

  async #open(run: string): Promise<OpenRun> {
    const store = await openStore(run);
    const plan = await readPlan(store);
    if (plan === null) throw new Error(`${run}: no run is there; does this machine see the same folders as the one that added it?`);
    const { registry, explain } = plan.extract;
    const pool = openPool({ ...this.#settings, extract: { ...(registry && { registry }), ...(explain && { explain }) } });
    return {
      digest: plan.options,
      store,
      pool: { ...bound(pool), inFlight: Math.max(1, Math.floor((pool.inFlight * 2) / this.#atATime)) },
    };
  }
}

const bound = (pool: LinePool): Omit<LinePool, 'inFlight'> => ({
  lines: (pages, signal) => pool.lines(pages, signal),
  close: () => pool.close(),
});
