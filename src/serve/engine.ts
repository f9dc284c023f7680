import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Article } from '../models/article';
import type { Annotation } from '../models/mention';
import type { AnnotateOptions, ExtractOptions } from '../models/options';
import { heapOf } from '../threads/heap';
import { TooHeavy, TooSlow } from './problem';
import { Turns } from './turns';

/** One piece of work for a thread. */
export type Task =
  | { readonly kind: 'extract'; readonly input: string | Uint8Array; readonly options: ExtractOptions }
  | { readonly kind: 'annotate'; readonly text: string; readonly options: AnnotateOptions };

/** Runs `extract` and `annotate` in threads, so that one slow page holds up no other request. */
export interface Engine {
  extract(input: string | Uint8Array, options: ExtractOptions): Promise<Article>;
  annotate(text: string, options: AnnotateOptions): Promise<Annotation>;
  /** How many tasks are waiting for a thread. */
  waiting(): number;
  close(): Promise<void>;
}

export interface EngineSettings {
  /** Threads; default: one per core. */
  readonly threads?: number;
  /** Milliseconds that a page may take before its thread is replaced, and that it may wait for a thread. */
  readonly timeLimit: number;
  /** How many requests may wait for a thread; more are refused. */
  readonly queue: number;
  /**
   * Megabytes of heap per thread. A page that needs more is refused and its thread replaced. The limit also makes V8 collect
   * well before it is reached; without one, the heap grows for as long as pages arrive.
   */
  readonly threadMemory: number;
}

/** Starts the threads. `worker` is the built file of `extract-worker.ts`. */
export function startEngine(worker: URL, settings: EngineSettings): Engine {
  const threads = settings.threads ?? availableParallelism();
  const pool = new Piscina<Task, unknown>({
    filename: worker.href,
    maxThreads: threads,
    minThreads: 1,
    idleTimeout: 30_000,
    resourceLimits: heapOf(settings.threadMemory),
  });
  // The pool gets only as many tasks as it has threads, so that a page's time starts with the page, not with its wait.
  const turns = new Turns({ places: threads, mostWaiting: settings.queue, longestWait: settings.timeLimit });
  const read = async (task: Task): Promise<unknown> => {
    const signal = AbortSignal.timeout(settings.timeLimit);
    try {
      return await pool.run(task, { signal });
    } catch (error) {
      if (signal.aborted) throw new TooSlow(settings.timeLimit);
      if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') throw new TooHeavy(settings.threadMemory);
      throw error;
    }
  };
  const run = (task: Task): Promise<unknown> => turns.take(() => read(task));
  return {
    extract: (input, options) => run({ kind: 'extract', input, options }) as Promise<Article>,
    annotate: (text, options) => run({ kind: 'annotate', text, options }) as Promise<Annotation>,
    waiting: () => turns.waiting,
    close: () => pool.close(),
  };
}
