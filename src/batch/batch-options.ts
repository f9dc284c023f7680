import type { PlanOptions } from '../archive/plan';
import type { DestinationOptions } from './destination';
import type { PoolOptions } from './pool';
import type { DoneSegment } from './run-segment';

/** What is to be read, how, and where to. */
export interface BatchOptions extends PoolOptions, Partial<PlanOptions>, DestinationOptions {
  readonly inputs: readonly string[];
  /** Keep the outputs of the segments when the run is complete. */
  readonly keepSegments?: boolean;
  readonly signal?: AbortSignal;
  readonly progress?: BatchProgress;
}

/** Told how a run gets on. */
export interface BatchProgress {
  planned?(segments: number, alreadyDone: number): void;
  pages?(pages: number, failed: number): void;
  segmentDone?(segment: DoneSegment): void;
  writing?(what: string): void;
}
