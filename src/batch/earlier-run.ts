import { basename, dirname, resolve } from 'node:path';
import { pageNamed } from '../archive/page-type';
import type { Segment } from '../archive/segment';
import { makeFolder } from '../export/make-folder';
import { outputProblem } from '../export/output-error';
import { failuresPath, RunError, type Destination } from './destination';
import { clearPartial, clearSpools, clearUnfinished } from './leftovers';
import { readManifest, type Manifest } from './manifest';
import { isThere } from './own-outputs';
import { segmentFile, type DoneSegment } from './run-segment';
import { doneSegment } from './segment-output';

/** The manifest of an earlier run over the same output; null if there is none. Throws a RunError for a run that this one must not replace. */
export async function earlierRun(
  { manifest }: Pick<Destination, 'manifest'>,
  segments: readonly Sourced[],
  digest: string,
): Promise<Manifest | null> {
  const earlier = await readManifest(manifest);
  if (earlier && earlier.options !== digest)
    throw new RunError(
      `${dirname(manifest)}: holds a run with other options or of another version of klynge: choose another output, or remove it`,
    );
  if (earlier?.complete && segments.length > 0 && !haveOneInCommon(earlier.segments, segments))
    throw new RunError(
      `${dirname(manifest)}: holds a complete run over other inputs (${earlier.segments[0]?.source ?? 'none'} …), whose records would be lost: choose another output, name those inputs too, or remove it`,
    );
  return earlier;
}

/** The segments of a complete run over just these; null for any other run. */
export function completed(earlier: Manifest | null, segments: readonly Segment[]): Map<string, DoneSegment> | null {
  if (!earlier?.complete || earlier.segments.length !== segments.length || segments.some(isStream)) return null;
  const done = new Map<string, DoneSegment>();
  for (const [i, { name, done: recorded }] of earlier.segments.entries()) {
    if (name !== segments[i]?.name || recorded === null) return null;
    done.set(name, { name, ...recorded });
  }
  return done;
}

/** Makes the folder of unfinished work and clears away what a killed run left half-written. Only while the output is locked. */
export async function clearedWork({ work, segments, manifest, lock, outputs }: Destination, earlier: Manifest | null): Promise<void> {
  try {
    await makeFolder(segments);
    await clearUnfinished(segments);
    await clearSpools(work);
    await clearPartial(dirname(lock), new Set([basename(manifest)]));
    // Without a manifest no run can have been killed while it wrote its outputs.
    if (earlier === null) return;
    const names = [...outputs, ...earlier.outputs].flatMap(({ path }) => [path, failuresPath(path)]);
    await clearPartial(dirname(manifest), new Set(names.map((path) => basename(path))));
  } catch (error) {
    throw outputProblem(segments, error);
  }
}

/** The segments whose outputs an unfinished run left. */
export async function doneBefore(folder: string, segments: readonly Segment[]): Promise<Map<string, DoneSegment>> {
  const done = new Map<string, DoneSegment>();
  for (const segment of segments) {
    const found = isStream(segment) ? null : await doneSegment(folder, segment.name);
    if (found) done.set(segment.name, found);
  }
  return done;
}

type Sourced = Pick<Segment, 'source'>;

/** Runs that share an input are one run that grows or shrinks. Without a shared input the second would replace the first one. */
function haveOneInCommon(a: readonly Sourced[], b: readonly Sourced[]): boolean {
  const inputs = new Set(a.map(inputOf));
  return a.length === 0 || b.some((segment) => inputs.has(inputOf(segment)));
}

/** The archive, or the folder of the pages: a different first page does not make it a different folder. */
const inputOf = ({ source }: Sourced): string => resolve(pageNamed(source) === null ? source : dirname(source));

/** Standard input has no identity: it is read again each time. */
const isStream = ({ source }: Segment): boolean => source === '-';

/**
 * Whether a complete run has every output that is asked for. A database is always written again: it may have been changed
 * since. Throws a RunError where an output is missing and there is nothing left to write it from.
 */
export async function hasOutputs(
  { manifest, outputs, database, segments: folder }: Destination,
  segments: readonly Segment[],
): Promise<boolean> {
  const there = await Promise.all(outputs.map(({ path }) => isThere(path)));
  if (database === null && there.every(Boolean)) return true;
  const kept = await Promise.all(segments.map(({ name }) => isThere(segmentFile(folder, name))));
  if (!kept.every(Boolean))
    throw new RunError(
      `${dirname(manifest)}: the run is complete and its segments are gone: to write another output of it, choose another folder, or run with --keep-segments`,
    );
  return false;
}
