import { rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { destinationOf, type Destination, type DestinationOptions } from '../batch/destination';
import { manifestOf, writeManifest, type Manifest } from '../batch/manifest';
import { checkOutputs } from '../batch/own-outputs';
import { readyOutputs } from '../batch/merge/ready-outputs';
import { writeOutputs } from '../batch/merge/write-outputs';
import type { DoneSegment } from '../batch/run-segment';
import { outputProblem } from '../export/output-error';
import { openStore } from './open-store';
import { QueueError } from './queue-error';
import { readPlan } from './run-plan';
import { makeFolder } from '../export/make-folder';

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
  await checkOutputs(destination);
  await readyOutputs(destination);
  const folders = [dirname(destination.segments), dirname(destination.manifest)];
  for (const folder of folders) await makeFolder(folder).catch((error: unknown) => Promise.reject(outputProblem(folder, error)));
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
  const manifest = (complete: boolean): Manifest => manifestOf(plan.options, plan.segments, done, namesOf(destination), complete);
  // An output without a manifest is taken for a file of somebody else.
  await writeManifest(destination.manifest, manifest(false));
  const outputs = await writeOutputs(destination, {
    segmentFiles: files,
    work: folders[0]!,
    ...(options.signal && { signal: options.signal }),
    began: (what) => options.began?.(what),
  });
  const whole = manifest(true);
  await writeManifest(destination.manifest, whole);
  await clearFetched(destination, store.address);
  await store.sweep();
  return { ...whole.totals, outputs };
}

/** The outputs of a run as its manifest names them. */
const namesOf = ({ outputs }: Destination): Manifest['outputs'] => outputs.map(({ format, path }) => ({ format, path: basename(path) }));

/** Removes what was downloaded for the merge; never the run's own outputs. */
async function clearFetched({ segments }: Destination, run: string): Promise<void> {
  if (resolve(segments) === join(run, 'segments')) return;
  await rm(segments, { recursive: true, force: true });
  if (segments.includes('.parts')) await rmdir(dirname(segments)).catch(() => undefined);
}
