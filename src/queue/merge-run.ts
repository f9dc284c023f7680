import { destinationOf, type Destination, type DestinationOptions } from '../batch/destination';
import { manifestOf, namesOf, writeManifest, type Manifest } from '../batch/manifest';
import { clearedWork, earlierRun } from '../batch/earlier-run';
import { clearSegments, removeEmpty } from '../batch/leftovers';
import { OwnOutputs } from '../batch/own-outputs';
import { lockRun } from '../batch/run-lock';
import { readyOutputs } from '../batch/merge/ready-outputs';
import { writeOutputs } from '../batch/merge/write-outputs';
import type { DoneSegment } from '../batch/run-segment';
import { openStore } from './open-store';
import { QueueError } from './queue-error';
import { readPlan, type RunPlan } from './run-plan';
import type { SegmentStore } from './segment-store';

export interface MergeOptions extends DestinationOptions {
  /** Address of the store of the run. */
  readonly run: string;
  readonly signal?: AbortSignal;
  began?(what: string): void;
}

/** The result of a merge. */
export interface MergeSummary {
  readonly segments: number;
  readonly pages: number;
  readonly records: number;
  readonly failed: number;
  /** Records of pages without extracted text. */
  readonly textless: number;
  readonly outputs: readonly string[];
}

/**
 * Merges the outputs of a run into the dataset that a single machine would have made, including the manifest. Reads them
 * one after the other. Throws a QueueError if some are missing.
 */
export async function mergeRun(options: MergeOptions): Promise<MergeSummary> {
  const store = await openStore(options.run);
  const plan = await readPlan(store);
  if (plan === null) throw new QueueError(`${store.address}: no run is there: begin one with klynge queue add or klynge queue plan`);
  const destination = await destinationOf(options);
  await OwnOutputs.of(destination);
  await readyOutputs(destination);
  const release = await lockRun(destination.lock, options.out);
  try {
    return await mergeLocked(store, plan, destination, options);
  } finally {
    for (const folder of [destination.segments, destination.work]) await removeEmpty(folder);
    await release();
  }
}

/** Merges while no other run writes to the outputs. */
async function mergeLocked(store: SegmentStore, plan: RunPlan, destination: Destination, options: MergeOptions): Promise<MergeSummary> {
  const own = await OwnOutputs.of(destination);
  await clearedWork(destination, await earlierRun(destination, plan.segments, plan.options));
  const done = new Map<string, DoneSegment>();
  const files: string[] = [];
  for (const { name } of plan.segments) {
    options.signal?.throwIfAborted();
    const fetched = await store.fetch(name, destination.segments);
    if (fetched) done.set(name, fetched.done);
    if (fetched) files.push(fetched.path);
  }
  const missing = plan.segments.find(({ name }) => !done.has(name));
  if (missing)
    throw new QueueError(
      `${store.address}: ${plan.segments.length - done.size} of ${plan.segments.length} segments are not done (${missing.name} …): see klynge queue status`,
    );
  const { segments, options: digest } = plan;
  const manifest = (complete: boolean): Manifest =>
    manifestOf({ options: digest, segments, done, outputs: namesOf(destination), written: own.names, complete });
  const save = (complete: boolean): Promise<void> => writeManifest(destination, manifest(complete));
  await save(false);
  const outputs = await writeOutputs(destination, {
    segmentFiles: files,
    work: destination.work,
    own,
    claimed: () => save(false),
    ...(options.signal && { signal: options.signal }),
    began: (what) => options.began?.(what),
  });
  await save(true);
  await clearSegments(destination.segments);
  await store.sweep();
  return { ...manifest(true).totals, outputs };
}
