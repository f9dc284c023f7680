import { access, constants, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { outputProblem } from './output-error';

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

/** Throws an OutputError where a folder can't be made: a file is in its way, or it may not be written to. Creates nothing. */
export async function requireFolder(path: string): Promise<void> {
  try {
    for (let at = path; ; at = dirname(at)) {
      const found = await stat(at).catch((error: unknown) => error as NodeJS.ErrnoException);
      if (found instanceof Error) {
        if (found.code !== 'ENOENT' || dirname(at) === at) throw found;
        continue;
      }
      if (!found.isDirectory()) throw Object.assign(new Error(at), { code: at === path ? 'EEXIST' : 'ENOTDIR' });
      return await access(at, constants.W_OK);
    }
  } catch (error) {
    throw outputProblem(path, error);
  }
}
