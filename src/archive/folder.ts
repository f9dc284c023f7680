import { readdir } from 'node:fs/promises';
import { pathProblem } from './input-error';
import { isHidden } from './passed-over';

/**
 * The names of all files below a folder, unsorted; of hidden folders only their name, with a slash at its end. Links to folders are not followed. Throws an
 * InputError for a subfolder that can't be read: its files would be missing silently.
 */
export async function* namesBelow(folder: string, prefix = ''): AsyncGenerator<string> {
  const path = `${folder}${prefix === '' ? '' : `/${prefix.slice(0, -1)}`}`;
  const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
    throw pathProblem(path, error);
  });
  for (const entry of entries) {
    if (entry.isDirectory() && isHidden(entry.name)) yield `${prefix}${entry.name}/`;
    else if (entry.isDirectory()) yield* namesBelow(folder, `${prefix}${entry.name}/`);
    else yield `${prefix}${entry.name}`;
  }
}
