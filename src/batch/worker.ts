import { move, workerData } from 'piscina';
import type { Page } from '../archive/page';
import { extractLines, type PageOptions } from './extract-line';

/** What a thread receives once, when it starts. */
export interface WorkerSettings {
  readonly options: PageOptions;
  /** One counter per task in flight: how many of its pages have been begun. The main thread's watchdog reads it. */
  readonly begun: Int32Array;
}

/** What a thread receives for each task. */
export interface WorkerTask {
  readonly pages: readonly Page[];
  readonly slot: number;
}

const settings = workerData as WorkerSettings;

/** The lines of some pages, in order: bytes that are transferred, not copied. */
export default function linesOf({ pages, slot }: WorkerTask): unknown {
  return move(extractLines(pages, settings.options, (begun) => Atomics.store(settings.begun, slot, begun)));
}
