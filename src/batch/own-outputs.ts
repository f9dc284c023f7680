import { readdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { requireFolder } from '../export/make-folder';
import { EXPORTERS } from '../export/formats';
import { outputProblem } from '../export/output-error';
import { RunError, type Destination } from './destination';
import { readManifest } from './manifest';
import { failuresPath } from './merge/write-outputs';

/**
 * Checks, before anything is read, that the outputs can be written and that nothing is replaced or cleared away but what a
 * run of klynge wrote. Throws an OutputError or a RunError.
 */
export async function checkOutputs({ outputs, segments, manifest }: Pick<Destination, 'outputs' | 'segments' | 'manifest'>): Promise<void> {
  for (const folder of [dirname(manifest), segments]) await requireFolder(folder);
  for (const { format, path } of outputs) await checkKind(path, EXPORTERS.find(({ name }) => name === format)?.folder === true);
  const foreign = await foreignSegment(segments);
  if (foreign !== null)
    throw new RunError(`${segments}: holds ${foreign}, which no run wrote, and would be cleared away: choose another output or --work`);
  if ((await readManifest(manifest)) !== null) return;
  for (const { format, path } of outputs)
    for (const each of format === 'jsonl' ? [path, failuresPath(path)] : [path]) {
      if (await isFull(each))
        throw new RunError(`${each}: is there already, and no run wrote it (it has no ${manifest}): choose another output, or remove it`);
    }
}

/** A file where a folder is written, or a folder where a file is, would be found out only when everything is read. */
async function checkKind(path: string, folder: boolean): Promise<void> {
  const what = await stat(path).catch(() => null);
  if (what !== null && what.isDirectory() !== folder) throw outputProblem(path, { code: folder ? 'EEXIST' : 'EISDIR' });
}

/** Outputs of segments, complete or not, and folders of rows on their way to a database. */
const SEGMENT = /^(?:[a-z\d][a-z\d-]*\.jsonl(?:\.[\da-f]{12}\.partial)?|klynge-copy-.*)$/u;

async function foreignSegment(folder: string): Promise<string | null> {
  const names = await readdir(folder).catch(() => []);
  return names.find((name) => !SEGMENT.test(name)) ?? null;
}

/** Whether there is something that would be lost: an empty file or folder, such as `mktemp` makes, is none. */
async function isFull(path: string): Promise<boolean> {
  const what = await stat(path).catch(() => null);
  if (what === null) return false;
  return what.isDirectory() ? (await readdir(path)).length > 0 : what.size > 0;
}
