import type { PlanOptions } from '../archive/plan';
import type { DestinationOptions } from './destination';
import type { PoolOptions } from './pool';
import type { DoneSegment } from './run-segment';

/** What to read, how to read it, and where to write. */
export interface BatchOptions extends PoolOptions, Partial<PlanOptions>, DestinationOptions {
  readonly inputs: readonly string[];
  /** Keeps the outputs of the segments when the run is complete. */
  readonly keepSegments?: boolean;
  readonly signal?: AbortSignal;
  readonly progress?: BatchProgress;
}

/** Receives the progress of a run. */
export interface BatchProgress {
  planned?(segments: number, alreadyDone: number): void;
  pages?(pages: number, failed: number): void;
  segmentDone?(segment: DoneSegment): void;
  writing?(what: string): void;
}
