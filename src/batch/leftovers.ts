import { readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isSegmentName } from '../archive/segment';
import { SPOOL } from '../export/formats/postgres';

/** Endings of the files that DuckDB keeps beside the one it writes. */
const BESIDE = ['.wal', '.tmp'];
/** What is added to the name of a file while it is written. */
const PARTIAL_ENDING = /\.[\da-f]{12}\.partial(?:\.(?:wal|tmp))?$/u;
const SEGMENT_ENDING = '.jsonl';

/** Whether a name is that of a segment's output, complete or not. */
function isSegmentFile(name: string): boolean {
  const whole = name.replace(PARTIAL_ENDING, '');
  return whole.endsWith(SEGMENT_ENDING) && isSegmentName(whole.slice(0, -SEGMENT_ENDING.length));
}

/** Removes the outputs of segments from a folder, complete or not, and the folder if nothing else is in it. */
export async function clearSegments(folder: string): Promise<void> {
  await remove(folder, isSegmentFile);
  await removeEmpty(folder);
}

/** Removes the unfinished outputs of segments. */
export async function clearUnfinished(folder: string): Promise<void> {
  await remove(folder, (name) => PARTIAL_ENDING.test(name) && isSegmentFile(name));
}

/** Removes what a killed run left of files with these names. */
export async function clearPartial(folder: string, names: ReadonlySet<string>): Promise<void> {
  await remove(folder, (name) => PARTIAL_ENDING.test(name) && names.has(name.replace(PARTIAL_ENDING, '')));
}

/** Removes an unfinished file or folder, and what DuckDB keeps beside it. */
export async function discard(aside: string): Promise<void> {
  for (const each of ['', ...BESIDE]) await rm(`${aside}${each}`, { recursive: true, force: true }).catch(() => undefined);
}

const SPOOL_ENDING = /^[A-Za-z\d]{6}$/u;

/** Removes the rows that a killed run kept for a database. */
export async function clearSpools(folder: string): Promise<void> {
  await remove(folder, (name) => name.startsWith(SPOOL) && SPOOL_ENDING.test(name.slice(SPOOL.length)));
}

/** Removes a folder that is empty; any other stays. */
export async function removeEmpty(folder: string): Promise<void> {
  await rmdir(folder).catch(() => undefined);
}

/** Removes what is in a folder and has one of a run's own names; the folder need not exist. */
async function remove(folder: string, isOwn: (name: string) => boolean): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  for (const name of names.filter(isOwn)) await rm(join(folder, name), { recursive: true, force: true });
}
