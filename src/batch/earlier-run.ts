import { readdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pageNamed } from '../archive/page-type';
import type { Segment } from '../archive/segment';
import { RunError, type Destination } from './destination';
import { readManifest } from './manifest';
import { isThere } from './merge/write-outputs';
import { segmentFile, type DoneSegment } from './run-segment';
import { doneSegment } from './segment-output';
import { outputProblem } from '../export/output-error';
import { makeFolder } from '../export/make-folder';

/** Prepares the folders and finds what an earlier run of the same batch has done. */
export async function takeUp(
  { segments: folder, manifest }: Destination,
  segments: readonly Segment[],
  digest: string,
): Promise<Map<string, DoneSegment>> {
  const earlier = await readManifest(manifest);
  if (earlier && earlier.options !== digest)
    throw new RunError(
      `${dirname(manifest)}: holds a run with other options or of another version of klynge: choose another output, or remove it`,
    );
  if (earlier?.complete && segments.length > 0 && !haveOneInCommon(earlier.segments, segments))
    throw new RunError(
      `${dirname(manifest)}: holds a complete run over other inputs (${earlier.segments[0]?.source ?? 'none'} …), whose records would be lost: choose another output, name those inputs too, or remove it`,
    );
  const done = new Map<string, DoneSegment>();
  const complete = earlier?.complete === true && sameSegments(earlier.segments, segments) && !segments.some(isStream);
  try {
    await makeFolder(complete ? dirname(manifest) : folder);
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

const sameSegments = (a: readonly { readonly name: string }[], b: readonly Segment[]): boolean =>
  a.length === b.length && a.every(({ name }, i) => name === b[i]!.name);

/** Whether everything is done. A database is always written again: it may have been changed since. */
export async function isComplete(
  { manifest, outputs, database, segments: folder }: Destination,
  segments: readonly Segment[],
  digest: string,
): Promise<boolean> {
  const earlier = await readManifest(manifest);
  if (!earlier?.complete || earlier.options !== digest || !sameSegments(earlier.segments, segments) || segments.some(isStream))
    return false;
  const there = await Promise.all(outputs.map(({ path }) => isThere(path)));
  if (database === null && there.every(Boolean)) return true;
  const kept = await Promise.all(segments.map(({ name }) => isThere(segmentFile(folder, name))));
  if (!kept.every(Boolean))
    throw new RunError(
      `${dirname(manifest)}: the run is complete and its segments are gone: to write another output of it, choose another folder, or run with --keep-segments`,
    );
  return false;
}

/** Temporary files of a run that was killed while writing. */
async function clearPartial(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (/\.[0-9a-f]{12}\.partial$/u.test(name) || name.startsWith('klynge-copy-'))
      await rm(join(folder, name), { recursive: true, force: true });
}
