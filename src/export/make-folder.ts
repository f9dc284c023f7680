import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Creates a folder and the folders around it, as `mkdir -p` does. Node's own `recursive` option loops forever where nothing
 * can be created, as in /proc; here each folder is tried once more at most.
 */
export async function makeFolder(path: string): Promise<void> {
  if (await isMade(path)) return;
  const parent = dirname(path);
  if (parent !== path) await makeFolder(parent);
  if (!(await isMade(path))) await mkdir(path);
}

/** Whether the folder is there now; false only where one of the folders around it is missing. */
async function isMade(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory() === true) return true;
    throw error;
  }
}
