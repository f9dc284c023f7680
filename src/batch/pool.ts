import { setMaxListeners } from 'node:events';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Page } from '../archive/page';
import { heapOf } from '../threads/heap';
import type { PageOptions } from './extract-line';
import { failedLine } from './failed-line';
import type { WorkerSettings, WorkerTask } from './worker';

/** How pages are distributed. */
export interface PoolOptions {
  /** Threads; 0 extracts in the calling thread, without limits on time and memory. Default: one per core. */
  readonly workers?: number;
  /** Milliseconds that one page may take. Default: 30,000. */
  readonly pageTimeout?: number;
  /** Megabytes of heap that a thread may use, 64 or more. Default: 512. */
  readonly workerMemory?: number;
  /** Options of `extract` for every page. */
  readonly extract?: PageOptions;
}

/** Threads that turn pages into lines. */
export interface LinePool {
  /** Tasks to keep in flight so that no thread waits. */
  readonly inFlight: number;
  /** The lines of some pages, in order, each with its newline. Rejects only when the signal aborts or the pool is closed. */
  lines(pages: readonly Page[], signal?: AbortSignal): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Megabytes below which a thread dies while it loads the tables, in some versions of Node with the whole process. */
const LEAST_MEMORY = 64;
const TASKS_A_WORKER = 4;
const WATCH_MS = 100;

/** Opens a pool. Unless it is closed, the process does not exit. */
export function openPool(options: PoolOptions = {}): LinePool {
  const workers = options.workers ?? availableParallelism();
  return workers === 0 ? inlinePool(options.extract ?? {}) : new ThreadPool(workers, options);
}

function inlinePool(options: PageOptions): LinePool {
  return {
    inFlight: 1,
    lines: async (pages) => {
      // Gives timers and signals a turn between two tasks.
      await new Promise((resolve) => setImmediate(resolve));
      // The library is loaded only where pages are read: with threads, the calling thread does not need it.
      const { extractLines } = await import('./extract-line');
      return extractLines(pages, options);
    },
    close: () => Promise.resolve(),
  };
}

interface Watched {
  begun: number;
  since: number;
  readonly stop: AbortController;
}

class ThreadPool implements LinePool {
  readonly inFlight: number;
  readonly #piscina: Piscina<WorkerTask, Uint8Array>;
  readonly #begun: Int32Array;
  readonly #free: number[];
  readonly #watched = new Map<number, Watched>();
  readonly #timeout: number;
  readonly #watch: NodeJS.Timeout;
  #closed = false;
  #dead: Error | null = null;

  constructor(workers: number, options: PoolOptions) {
    const memory = options.workerMemory ?? 512;
    if (memory < LEAST_MEMORY)
      throw new RangeError(
        `a thread with ${memory} MB can't hold the tables, which take ${LEAST_MEMORY}: give them more memory (--worker-memory)`,
      );
    this.inFlight = workers * TASKS_A_WORKER;
    this.#timeout = options.pageTimeout ?? 30_000;
    const slots = this.inFlight * 4;
    this.#begun = new Int32Array(new SharedArrayBuffer(slots * 4));
    this.#free = Array.from({ length: slots }, (_, slot) => slot);
    const settings: WorkerSettings = { options: options.extract ?? {}, begun: this.#begun };
    this.#piscina = new Piscina({
      filename: workerFile(),
      minThreads: workers,
      maxThreads: workers,
      idleTimeout: Infinity,
      workerData: settings,
      recordTiming: false,
      resourceLimits: heapOf(memory),
    });
    this.#piscina.on('error', (error: Error) => this.#threadEnded(error));
    this.#watch = setInterval(() => this.#stopSlow(), Math.min(WATCH_MS, this.#timeout)).unref();
  }

  async lines(pages: readonly Page[], signal?: AbortSignal): Promise<Uint8Array> {
    try {
      return await this.#attempt(pages, signal);
    } catch (error) {
      signal?.throwIfAborted();
      if (this.#closed) throw error;
      if (this.#dead) throw this.#dead;
      const [page] = pages;
      if (page !== undefined && pages.length === 1)
        return new TextEncoder().encode(`${failedLine(page, failureOf(error, this.#timeout))}\n`);
    }
    // One of the pages ended the thread: running each on its own shows which.
    const lines: Uint8Array[] = [];
    for (const page of pages) lines.push(await this.lines([page], signal));
    return Buffer.concat(lines);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#watch);
    await this.#piscina.destroy();
  }

  async #attempt(pages: readonly Page[], signal?: AbortSignal): Promise<Uint8Array> {
    if (this.#dead) throw this.#dead;
    const slot = this.#free.pop();
    if (slot === undefined) throw new Error('more tasks are under way than the pool has room for');
    const stop = new AbortController();
    const abort = (): void => stop.abort();
    // One listener per task in flight: Node.js would take some dozens for a leak.
    if (signal) setMaxListeners(0, signal);
    signal?.addEventListener('abort', abort, { once: true });
    this.#begun[slot] = 0;
    this.#watched.set(slot, { begun: 0, since: 0, stop });
    try {
      signal?.throwIfAborted();
      return await this.#piscina.run({ pages: pages.map(compact), slot }, { signal: stop.signal });
    } finally {
      signal?.removeEventListener('abort', abort);
      this.#watched.delete(slot);
      this.#free.push(slot);
    }
  }

  /**
   * If a thread ends during a task, whoever awaits the task handles it. A thread that ends before it is ready is not replaced,
   * and its tasks would never be done.
   */
  #threadEnded(error: Error): void {
    if (this.#closed || this.#piscina.threads.length > 0) return;
    this.#dead = new Error(`no thread can start: ${error.message}; give them more memory (--worker-memory)`, { cause: error });
    for (const { stop } of this.#watched.values()) stop.abort();
  }

  /** Ends the thread of each task whose current page has taken too long. */
  #stopSlow(): void {
    const now = performance.now();
    for (const [slot, watched] of this.#watched) {
      const begun = Atomics.load(this.#begun, slot);
      if (begun !== watched.begun) Object.assign(watched, { begun, since: now });
      else if (begun > 0 && now - watched.since > this.#timeout) watched.stop.abort();
    }
  }
}

/** Bytes around a page that are not worth a copy: the headers of its record and its response. */
const SLACK = 4096;

/** Copies a page whose bytes are a view on a larger buffer, which would be sent whole. */
function compact(page: Page): Page {
  const { bytes } = page;
  return { ...page, bytes: bytes.buffer.byteLength > bytes.byteLength + SLACK ? Uint8Array.prototype.slice.call(bytes) : bytes };
}

function failureOf(error: unknown, timeout: number): { code: string; message: string } {
  const { code, name, message } = error as NodeJS.ErrnoException;
  if (name === 'AbortError') return { code: 'time-limit', message: `the page takes more than ${timeout} ms` };
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return { code: 'memory-limit', message: 'the page takes more memory than a worker has' };
  return { code: 'worker', message };
}

/** The built file that threads run: beside this one in the package, or in `dist` when running from sources. */
function workerFile(): string {
  // The CommonJS build has no import.meta.
  const here = typeof __filename === 'string' ? __filename : fileURLToPath(import.meta.url);
  const beside = join(dirname(here), 'batch-worker.cjs');
  const found = [beside, join(dirname(here), '../../dist/batch-worker.cjs')].find((path) => existsSync(path));
  if (found === undefined)
    throw new Error(`${beside} is missing: leave klynge out of the bundle, or use workers: 0 (in a clone, npm run build)`);
  return found;
}
