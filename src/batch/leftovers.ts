import { readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SEGMENT_NAME } from '../archive/segment';
import { SPOOL } from '../export/formats/postgres';

/** What a file is called while it is written, behind its own name; DuckDB keeps two more beside it. */
const BESIDE = ['.wal', '.tmp'];
const PARTIAL = String.raw`\.[\da-f]{12}\.partial(?:\.(?:wal|tmp))?`;
const PARTIAL_ENDING = new RegExp(`${PARTIAL}$`, 'u');
const SEGMENT_FILE = new RegExp(`^${SEGMENT_NAME}\\.jsonl(?:${PARTIAL})?$`, 'u');

/** Removes the outputs of segments from a folder, complete or not, and the folder if nothing else is in it. */
export async function clearSegments(folder: string): Promise<void> {
  await remove(folder, (name) => SEGMENT_FILE.test(name));
  await removeEmpty(folder);
}

/** Removes the unfinished outputs of segments. */
export async function clearUnfinished(folder: string): Promise<void> {
  await remove(folder, (name) => SEGMENT_FILE.test(name) && PARTIAL_ENDING.test(name));
}

/** Removes what a killed run left of files with these names. */
export async function clearPartial(folder: string, names: ReadonlySet<string>): Promise<void> {
  await remove(folder, (name) => PARTIAL_ENDING.test(name) && names.has(name.replace(PARTIAL_ENDING, '')));
}

/** Removes an unfinished file or folder, and what lies beside it. */
export async function discard(aside: string): Promise<void> {
  for (const each of ['', ...BESIDE]) await rm(`${aside}${each}`, { recursive: true, force: true }).catch(() => undefined);
}

const SPOOL_FOLDER = new RegExp(`^${SPOOL}[A-Za-z\\d]{6}$`, 'u');

/** Removes the rows that a killed run kept for a database. */
export async function clearSpools(folder: string): Promise<void> {
  await remove(folder, (name) => SPOOL_FOLDER.test(name));
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
