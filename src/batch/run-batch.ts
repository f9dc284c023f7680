import { rm, rmdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { PassedOver } from '../archive/passed-over';
import { planSegments } from '../archive/plan';
import type { BatchOptions } from './batch-options';
import { summaryOf, type BatchSummary } from './batch-summary';
import { destinationOf, type Destination } from './destination';
import { isComplete, takeUp } from './earlier-run';
import { manifestOf, optionsDigest, writeManifest } from './manifest';
import { checkOutputs } from './own-outputs';
import { readyOutputs } from './merge/ready-outputs';
import { failuresPath, writeOutputs } from './merge/write-outputs';
import { segmentFile } from './run-segment';
import { runSegments } from './run-segments';

/**
 * Runs a batch: cuts the inputs into segments, runs those that are not done, merges them into the outputs. If it is killed
 * at any point, the same call resumes where it stopped and produces the same outputs byte for byte.
 * Throws an InputError, RunError or OutputError with a message to print, or the signal's reason.
 */
export async function runBatch(options: BatchOptions): Promise<BatchSummary> {
  const destination = await destinationOf(options);
  await checkOutputs(destination);
  await readyOutputs(destination);
  const others = new PassedOver();
  const passedOver = (path: string): void => {
    others.add(path);
    options.passedOver?.(path);
  };
  const segments = await planSegments(options.inputs, { ...options, except: written(destination), passedOver });
  const digest = optionsDigest({ extract: options.extract ?? {} });
  const done = await takeUp(destination, segments, digest);
  const run = { segments, done, resumed: done.size, passedOver: others.counts() };
  options.progress?.planned?.(segments.length, run.resumed);
  const named = destination.outputs.map(({ format, path }) => ({ format, path: basename(path) }));
  const save = (complete: boolean): Promise<void> =>
    writeManifest(destination.manifest, manifestOf(digest, segments, done, named, complete));
  if (await isComplete(destination, segments, digest)) return summaryOf(run, { outputs: destination.outputs.map(({ path }) => path) });
  await save(false);
  const problems = await runSegments(
    segments.filter(({ name }) => !done.has(name)),
    destination,
    options,
    done,
  );
  await save(false);
  if (problems.length > 0) return summaryOf(run, { problems });
  const files = segments.map(({ name }) => segmentFile(destination.segments, name));
  const outputs = await writeOutputs(destination, {
    segmentFiles: files,
    work: dirname(destination.segments),
    ...(options.signal && { signal: options.signal }),
    began: (what) => options.progress?.writing?.(what),
  });
  await save(true);
  if (!options.keepSegments) await clearAway(destination);
  return summaryOf(run, { outputs });
}

/** Paths that a run writes: they are not read as inputs, even if the output is among the pages. */
const written = ({ outputs, segments, manifest }: Destination): string[] => [
  segments,
  manifest,
  ...outputs.flatMap(({ path }) => [path, failuresPath(path)]),
];

async function clearAway({ segments }: Destination): Promise<void> {
  await rm(segments, { recursive: true, force: true });
  // The parent folder is removed too if it was made only for the segments.
  if (dirname(segments).endsWith('.parts')) await rmdir(dirname(segments)).catch(() => undefined);
}
