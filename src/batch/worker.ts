import { move, workerData } from 'piscina';
import type { Page } from '../archive/page';
import { extractLines, type PageOptions } from './extract-line';

/** What a thread is given once. */
export interface WorkerSettings {
  readonly options: PageOptions;
  /** One number a task in flight: how many of its pages have been begun. The main thread's watch reads it. */
  readonly begun: Int32Array;
}

/** What a thread is given for each task. */
export interface WorkerTask {
  readonly pages: readonly Page[];
  readonly slot: number;
}

const settings = workerData as WorkerSettings;

/** The lines of some pages, in their order: bytes that change hands without a copy. */
export default function linesOf({ pages, slot }: WorkerTask): unknown {
  return move(extractLines(pages, settings.options, (begun) => Atomics.store(settings.begun, slot, begun)));
}
