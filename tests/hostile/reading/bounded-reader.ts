import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HostilePage } from '../hostile-page';

/** The limits for a page. */
export interface Bounds {
  /** Milliseconds of CPU time. */
  readonly ms: number;
  /** Bytes of memory of the whole process. */
  readonly memory: number;
}

/** The outcome of a page; `answer` is the reader's result. */
export interface Outcome<Answer> {
  readonly end: 'answer' | 'error' | 'died' | 'over time' | 'over memory';
  readonly answer: Answer | null;
  readonly error: string | null;
  /** Whether the reader tried to use a network. */
  readonly asked: boolean;
  readonly ms: number;
  /** The peak memory of the process during that time, in bytes. */
  readonly peak: number;
}

type Reply<Answer> = Pick<Outcome<Answer>, 'answer' | 'error' | 'asked' | 'ms' | 'peak'>;

/** Milliseconds between checks of a working process. */
const WATCH_MS = 50;
/** A reader that waits uses no CPU time: it is stopped by wall time, late enough for a busy machine. */
const IDLE_MS = 60_000;

const WITHOUT_NETWORK = ['--user', '--map-root-user', '--net'];
const canUnshare = spawnSync('unshare', [...WITHOUT_NETWORK, 'true']).status === 0;

/**
 * Reads pages in a separate process, without a network if the system allows that; a process that throws, exceeds a
 * limit or dies is replaced.
 */
export class BoundedReader<Answer> {
  readonly #script: string;
  readonly #reader: string;
  readonly #runtime: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'klynge-hostile-'));
  #child: ChildProcess | null = null;

  /**
   * @param script `reader.mjs` beside this file, or `reader.py`
   * @param reader the module that reads
   * @param runtime the program that runs the script
   */
  constructor(script: string, reader: string, runtime: string = process.execPath) {
    this.#script = script;
    this.#reader = reader;
    this.#runtime = runtime;
  }

  async read(page: HostilePage, bounds: Bounds): Promise<Outcome<Answer>> {
    const child = (this.#child ??= await this.#start());
    const file = join(this.#folder, 'page');
    writeFileSync(file, page.text === undefined ? page.bytes : Buffer.from(page.text, 'utf16le'));
    const before = processorMs(child.pid!);
    const began = Date.now();
    return new Promise((resolve) => {
      const finish = (outcome: Outcome<Answer>): void => {
        clearInterval(watch);
        child.removeAllListeners();
        // After an error as well: metascraper stops answering once a page has overflowed its stack.
        if (outcome.end !== 'answer') this.#stop();
        resolve(outcome);
      };
      const stopped = (end: Outcome<Answer>['end'], error: string | null = null): void =>
        finish({ end, answer: null, error, asked: false, ms: processorMs(child.pid!) - before, peak: memoryOf(child.pid!) });
      const watch = setInterval(() => {
        if (processorMs(child.pid!) - before > bounds.ms) stopped('over time');
        else if (memoryOf(child.pid!) > bounds.memory) stopped('over memory');
        else if (Date.now() - began > IDLE_MS + 20 * bounds.ms) stopped('over time', 'it waits');
      }, WATCH_MS);
      child.on('message', (reply) =>
        finish({ end: (reply as Reply<Answer>).error === null ? 'answer' : 'error', ...(reply as Reply<Answer>) }),
      );
      child.on('exit', (code, signal) => stopped('died', `exit ${String(code ?? signal)}`));
      child.send({ file, isString: page.text !== undefined, options: page.options ?? {} });
    });
  }

  close(): void {
    this.#stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #stop(): void {
    this.#child?.removeAllListeners();
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  #start(): Promise<ChildProcess> {
    const launcher = canUnshare
      ? { execPath: 'unshare', execArgv: [...WITHOUT_NETWORK, this.#runtime] }
      : { execPath: this.#runtime, execArgv: [] };
    const child = fork(this.#script, [this.#reader], { ...launcher, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    let said = '';
    child.stderr!.on('data', (text: Buffer) => (said = `${said}${text.toString()}`.slice(-2_000)));
    return new Promise((resolve, reject) => {
      child.once('message', () => {
        child.removeAllListeners();
        resolve(child);
      });
      child.once('exit', () => reject(new Error(`the reader did not start: ${said}`)));
    });
  }
}

/** Milliseconds of CPU time that a process has used; /proc counts in hundredths of a second. */
function processorMs(pid: number): number {
  const stat = read(`/proc/${pid}/stat`);
  const [user = 0, system = 0] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return (user + system) * 10;
}

/** Bytes of memory that a process holds. */
const memoryOf = (pid: number): number => Number(/^VmRSS:\s+(\d+) kB$/mu.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process is gone, or the system has no /proc: then only wall time limits the page.
    return '';
  }
}
