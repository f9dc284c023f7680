import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { pathProblem } from './input-error';
import { isHidden } from './passed-over';

/**
 * The names of all files below a folder, unsorted; of hidden folders only their name, with a slash at its end. Links to folders are not followed. Throws an
 * InputError for a subfolder that can't be read: its files would be missing silently.
 */
export async function* namesBelow(folder: string, prefix = ''): AsyncGenerator<{ name: string; special: boolean }> {
  const path = `${folder}${prefix === '' ? '' : `/${prefix.slice(0, -1)}`}`;
  const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
    throw pathProblem(path, error);
  });
  for (const entry of entries) {
    if (entry.isDirectory() && isHidden(entry.name)) yield { name: `${prefix}${entry.name}/`, special: false };
    else if (entry.isDirectory()) yield* namesBelow(folder, `${prefix}${entry.name}/`);
    else yield { name: `${prefix}${entry.name}`, special: await isSpecial(entry, `${path}/${entry.name}`) };
  }
}

/**
 * Whether an entry of a folder is neither a file nor a link to one: reading a named pipe would wait for ever, and a device
 * has no end. A link to nothing is left to the reader, who says so.
 */
export async function isSpecial(entry: Dirent, path: string): Promise<boolean> {
  if (entry.isFile()) return false;
  if (!entry.isSymbolicLink()) return true;
  const target = await stat(path).catch(() => null);
  return target !== null && !target.isFile();
}
