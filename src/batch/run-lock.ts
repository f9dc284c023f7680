import { readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { makeFolder } from '../export/make-folder';
import { outputProblem } from '../export/output-error';
import { RunError } from './destination';
import { removeEmpty } from './leftovers';

/** Who writes to an output. A process id alone may be given to another process later. */
interface Holder {
  readonly host: string;
  readonly pid: number;
  readonly started: string | null;
}

/**
 * Keeps a second run away from an output while one is writing there: each would clear away the other's unfinished files.
 * A run that was killed leaves its lock, which the next one takes over. Returns what releases it. Throws a RunError where
 * a run on this machine is going; one on another machine is not noticed.
 */
export async function lockRun(path: string, out: string): Promise<() => Promise<void>> {
  const own = JSON.stringify({ host: hostname(), pid: process.pid, started: await startOf(process.pid) } satisfies Holder);
  try {
    await makeFolder(dirname(path));
    if (!(await isMade(path, own))) {
      // The other one may be about to write it.
      const holder = (await holderOf(path)) ?? (await setTimeout(100).then(() => holderOf(path)));
      if (holder !== null && (await isRunning(holder)))
        throw new RunError(
          `${out}: another run is writing there (process ${holder.pid}): wait until it has ended, or choose another output`,
        );
      await rm(path, { force: true });
      if (!(await isMade(path, own))) throw new RunError(`${out}: another run has just begun to write there: choose another output`);
    }
  } catch (error) {
    throw error instanceof RunError ? error : outputProblem(path, error);
  }
  return async () => {
    await rm(path, { force: true });
    await removeEmpty(dirname(path));
  };
}

/** Makes the lock; false if there is one. */
async function isMade(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The holder of a lock; null if it is half-written or gone. */
async function holderOf(path: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder | null;
  } catch {
    return null;
  }
}

async function isRunning({ host, pid, started }: Holder): Promise<boolean> {
  if (host !== hostname() || !Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return (await startOf(pid)) === started;
}

/** Positions in /proc/PID/stat, counted from the field after the name. */
const STATE = 0;
const STARTED = 19;

/** When a process started, in the system's own terms; null where the system does not say, and for a process that has ended but is still listed. */
async function startOf(pid: number): Promise<string | null> {
  const text = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '');
  // The name of the program, in parentheses, may itself have spaces and parentheses.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return fields[STATE] === 'Z' ? null : (fields[STARTED] ?? null);
}
