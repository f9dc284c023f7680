import { dirname } from 'node:path';
import { PassedOver } from '../archive/passed-over';
import { planSegments } from '../archive/plan';
import type { Segment } from '../archive/segment';
import type { BatchOptions } from './batch-options';
import { summaryOf, type BatchSummary } from './batch-summary';
import { destinationOf, failuresPath, type Destination } from './destination';
import { clearedWork, completed, doneBefore, earlierRun, hasOutputs } from './earlier-run';
import { clearSegments, removeEmpty } from './leftovers';
import { manifestOf, namesOf, optionsDigest, writeManifest } from './manifest';
import { readyOutputs } from './merge/ready-outputs';
import { writeOutputs } from './merge/write-outputs';
import { isThere, OwnOutputs } from './own-outputs';
import { lockRun } from './run-lock';
import { segmentFile, type DoneSegment } from './run-segment';
import { runSegments } from './run-segments';

/** A planned run. */
interface PlannedRun {
  readonly destination: Destination;
  readonly segments: readonly Segment[];
  readonly passedOver: BatchSummary['passedOver'];
  readonly digest: string;
}

/**
 * Runs a batch: cuts the inputs into segments, runs those that are not done, merges them into the outputs. If it is killed
 * at any point, the same call resumes where it stopped and produces the same outputs byte for byte. Replaces and removes
 * only what a run wrote. Throws an InputError, RunError or OutputError with a message to print, or the signal's reason.
 */
export async function runBatch(options: BatchOptions): Promise<BatchSummary> {
  const destination = await destinationOf(options);
  await OwnOutputs.of(destination);
  await readyOutputs(destination);
  const others = new PassedOver();
  const passedOver = (path: string): void => {
    others.add(path);
    options.passedOver?.(path);
  };
  const segments = await planSegments(options.inputs, { ...options, except: written(destination), passedOver });
  const run: PlannedRun = { destination, segments, passedOver: others.counts(), digest: optionsDigest({ extract: options.extract ?? {} }) };
  const done = completed(await earlierRun(destination, segments, run.digest), segments);
  if (done && (await hasOutputs(destination, segments))) {
    options.progress?.planned?.(segments.length, done.size);
    return summaryOf({ ...run, done, resumed: done.size }, { outputs: await outputsThere(destination) });
  }
  const release = await lockRun(destination.lock, options.out);
  try {
    return await runLocked(run, options);
  } finally {
    for (const folder of [destination.segments, destination.work]) await removeEmpty(folder);
    await release();
  }
}

/** Runs what is not done, and writes the outputs, while no other run writes to them. */
async function runLocked({ destination, segments, passedOver, digest }: PlannedRun, options: BatchOptions): Promise<BatchSummary> {
  const own = await OwnOutputs.of(destination);
  const earlier = await earlierRun(destination, segments, digest);
  await clearedWork(destination, earlier);
  const done: Map<string, DoneSegment> = completed(earlier, segments) ?? (await doneBefore(destination.segments, segments));
  const run = { segments, done, resumed: done.size, passedOver };
  options.progress?.planned?.(segments.length, run.resumed);
  const save = (complete: boolean): Promise<void> =>
    writeManifest(
      destination,
      manifestOf({ options: digest, segments, done, outputs: namesOf(destination), written: own.names, complete }),
    );
  await save(false);
  const problems = await runSegments(
    segments.filter(({ name }) => !done.has(name)),
    destination,
    options,
    done,
  );
  await save(false);
  if (problems.length > 0) return summaryOf(run, { problems });
  const outputs = await writeOutputs(destination, {
    segmentFiles: segments.map(({ name }) => segmentFile(destination.segments, name)),
    work: destination.work,
    own,
    claimed: () => save(false),
    ...(options.signal && { signal: options.signal }),
    began: (what) => options.progress?.writing?.(what),
  });
  await save(true);
  if (!options.keepSegments) await clearSegments(destination.segments);
  return summaryOf(run, { outputs });
}

/** The outputs of a complete run, with the failures beside its records. */
async function outputsThere({ outputs }: Destination): Promise<string[]> {
  const paths = outputs.flatMap(({ format, path }) => (format === 'jsonl' ? [path, failuresPath(path)] : [path]));
  const there = await Promise.all(paths.map(isThere));
  return paths.filter((_, i) => there[i] === true);
}

/** Paths that a run writes: they are not read as inputs, even if the output is among the pages. */
const written = ({ outputs, work, lock, manifest }: Destination): string[] => [
  work,
  dirname(lock),
  manifest,
  ...outputs.flatMap(({ path }) => [path, failuresPath(path)]),
];
