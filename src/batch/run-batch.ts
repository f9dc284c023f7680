import { mkdir, readdir, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Damage } from '../archive/page';
import { planSegments, type PlanOptions } from '../archive/plan';
import type { Segment } from '../archive/segment';
import { destinationOf, RunError, type Destination, type DestinationOptions } from './destination';
import { inFlight } from './in-flight';
import { manifestOf, optionsDigest, readManifest, writeManifest } from './manifest';
import { isThere, writeOutputs } from './merge/write-outputs';
import { openPool, type PoolOptions } from './pool';
import { runSegment, segmentFile, type DoneSegment } from './run-segment';
import { doneSegment } from './segment-output';
import { OutputError, outputProblem } from './whole-file';

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

/** How a run ended. */
export interface BatchSummary {
  readonly segments: number;
  /** Segments that an earlier run had done. */
  readonly resumed: number;
  readonly pages: number;
  readonly records: number;
  readonly failed: number;
  readonly skipped: Readonly<Record<string, number>>;
  readonly damages: readonly Damage[];
  /** Segments whose source can't be read at all; the next run tries them again. */
  readonly problems: readonly { readonly source: string; readonly message: string }[];
  readonly outputs: readonly string[];
}

/** Two segments at a time: while the last pages of one are worked on, the next is begun. */
const SEGMENTS_AT_A_TIME = 2;

/**
 * Runs a batch: cuts the inputs into segments, does those that are not done, merges them into the outputs. Killed at
 * any moment, the same call goes on where it stopped, to the same outputs byte for byte.
 * Throws an InputError, RunError or OutputError with a message to print, or the signal's reason.
 */
export async function runBatch(options: BatchOptions): Promise<BatchSummary> {
  const destination = await destinationOf(options);
  const segments = await planSegments(options.inputs, options);
  const digest = optionsDigest({ extract: options.extract ?? {} });
  const done = await takeUp(destination, segments, digest);
  const resumed = done.size;
  options.progress?.planned?.(segments.length, resumed);
  const named = destination.outputs.map(({ format, path }) => ({ format, path: basename(path) }));
  const save = (complete: boolean): Promise<void> => writeManifest(destination.manifest, manifestOf(digest, segments, done, named, complete));
  if (await isComplete(destination, segments, digest)) return summaryOf(segments, done, resumed, [], destination.outputs.map(({ path }) => path));
  await save(false);
  const problems = await runSegments(segments.filter(({ name }) => !done.has(name)), destination, options, done);
  await save(false);
  if (problems.length > 0) return summaryOf(segments, done, resumed, problems, []);
  const files = segments.map(({ name }) => segmentFile(destination.segments, name));
  const outputs = await writeOutputs(destination, { segmentFiles: files, work: dirname(destination.segments), ...(options.signal && { signal: options.signal }), began: (what) => options.progress?.writing?.(what) });
  await save(true);
  if (!options.keepSegments) await clearAway(destination);
  return summaryOf(segments, done, resumed, [], outputs);
}

/** Prepares the folders and finds what an earlier run of the same batch has done. */
async function takeUp({ segments: folder, manifest }: Destination, segments: readonly Segment[], digest: string): Promise<Map<string, DoneSegment>> {
  const earlier = await readManifest(manifest);
  if (earlier && earlier.options !== digest) throw new RunError(`${dirname(manifest)}: holds a run with other options or of another version of klynge: choose another output, or remove it`);
  const done = new Map<string, DoneSegment>();
  const complete = earlier?.complete === true && sameSegments(earlier.segments, segments) && !segments.some(isStream);
  try {
    await mkdir(complete ? dirname(manifest) : folder, { recursive: true });
    await clearPartial(dirname(manifest));
    if (!complete) await clearPartial(folder);
  } catch (error) {
    throw outputProblem(folder, error);
  }
  for (const segment of segments) {
    const { name } = segment;
    if (isStream(segment)) continue;
    const recorded = complete ? earlier.segments.find((segment) => segment.name === name)?.done : null;
    const found = recorded ? { name, ...recorded } : await doneSegment(folder, name);
    if (found) done.set(name, found);
  }
  return done;
}

/** Nothing tells one standard input from the next: it is read anew each time. */
const isStream = ({ source }: Segment): boolean => source === '-';

const sameSegments = (a: readonly { readonly name: string }[], b: readonly Segment[]): boolean => a.length === b.length && a.every(({ name }, i) => name === b[i]!.name);

/** Whether there is nothing left to do. A database is always written again: it may have been changed since. */
async function isComplete({ manifest, outputs, database, segments: folder }: Destination, segments: readonly Segment[], digest: string): Promise<boolean> {
  const earlier = await readManifest(manifest);
  if (!earlier?.complete || earlier.options !== digest || !sameSegments(earlier.segments, segments) || segments.some(isStream)) return false;
  const there = await Promise.all(outputs.map(({ path }) => isThere(path)));
  if (database === null && there.every(Boolean)) return true;
  const kept = await Promise.all(segments.map(({ name }) => isThere(segmentFile(folder, name))));
  if (!kept.every(Boolean)) throw new RunError(`${dirname(manifest)}: the run is complete and its segments are gone: to write another output of it, choose another folder, or run with --keep-segments`);
  return false;
}

/** Leavings of a run that was killed while it wrote. */
async function clearPartial(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (/\.[0-9a-f]{12}\.partial$/u.test(name) || name.startsWith('copy-')) await rm(join(folder, name), { recursive: true, force: true });
}

async function clearAway({ segments }: Destination): Promise<void> {
  await rm(segments, { recursive: true, force: true });
  // The folder around it goes too where it was made for the segments alone.
  if (dirname(segments).endsWith('.parts')) await rmdir(dirname(segments)).catch(() => undefined);
}

async function runSegments(segments: readonly Segment[], destination: Destination, options: BatchOptions, done: Map<string, DoneSegment>): Promise<BatchSummary['problems']> {
  const problems: { source: string; message: string }[] = [];
  if (segments.length === 0) return problems;
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  const pool = openPool(options);
  const running = new Set<Promise<unknown>>();
  const one = async (segment: Segment): Promise<void> => {
    try {
      const finished = await runSegment(segment, { folder: destination.segments, pool, signal, progress: (pages, failed) => options.progress?.pages?.(pages, failed) });
      done.set(segment.name, finished);
      options.progress?.segmentDone?.(finished);
    } catch (error) {
      if (signal.aborted || error instanceof OutputError) throw error;
      problems.push({ source: segment.source, message: error instanceof Error ? error.message : String(error) });
    }
  };
  try {
    const tracked = (segment: Segment): Promise<void> => {
      const task = one(segment);
      running.add(task.catch(() => undefined));
      return task;
    };
    for await (const _ of inFlight(asAsync(segments), SEGMENTS_AT_A_TIME, true, tracked)) signal.throwIfAborted();
  } catch (error) {
    stop.abort(error);
    throw error;
  } finally {
    // Each takes its unfinished file away before the run ends.
    await Promise.all(running);
    await pool.close();
  }
  return problems;
}

async function* asAsync<T>(items: Iterable<T>): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}

function summaryOf(segments: readonly Segment[], done: ReadonlyMap<string, DoneSegment>, resumed: number, problems: BatchSummary['problems'], outputs: readonly string[]): BatchSummary {
  const { totals } = manifestOf('', segments, done, [], false);
  const damages = segments.flatMap(({ name }) => done.get(name)?.damages ?? []);
  return { segments: segments.length, resumed, pages: totals.pages, records: totals.records, failed: totals.failed, skipped: totals.skipped, damages, problems, outputs };
}
