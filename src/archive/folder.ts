import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { isHidden } from './passed-over';

/** What is in a folder or below it. */
export interface Below {
  /** Its path from the folder on; that of a hidden folder ends in a slash. */
  readonly name: string;
  /** Neither a file nor a link to one: a named pipe, a device. */
  readonly special: boolean;
  /** Why a subfolder, or the folder itself, can't be read; undefined for anything else. */
  readonly error?: unknown;
}

/**
 * All files below a folder, unsorted, and the folders that are not read: hidden ones, and those that can't be read. Links to
 * folders are not followed.
 */
export async function* filesIn(folder: string, prefix = ''): AsyncGenerator<Below> {
  const path = `${folder}${prefix === '' ? '' : `/${prefix.slice(0, -1)}`}`;
  const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => ({ error }));
  if ('error' in entries) {
    yield { name: prefix.slice(0, -1), special: false, error: entries.error };
    return;
  }
  for (const entry of entries) {
    if (entry.isDirectory() && isHidden(entry.name)) yield { name: `${prefix}${entry.name}/`, special: false };
    else if (entry.isDirectory()) yield* filesIn(folder, `${prefix}${entry.name}/`);
    else yield { name: `${prefix}${entry.name}`, special: await isSpecial(entry, `${path}/${entry.name}`) };
  }
}

/**
 * Whether an entry of a folder is neither a file nor a link to one: reading a named pipe would wait for ever, and a device
 * has no end. A link to nothing is left to the reader, who says so.
 */
async function isSpecial(entry: Dirent, path: string): Promise<boolean> {
  if (entry.isFile()) return false;
  if (!entry.isSymbolicLink()) return true;
  const target = await stat(path).catch(() => null);
  return target !== null && !target.isFile();
}
