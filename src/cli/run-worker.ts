import { work } from '../queue/work';
import { counted } from './counted';
import { ExitCode } from './exit-codes';
import { type QueueSettings, checked, inWords } from './run-queue';
import { say } from './say';

/** Options of `klynge worker`. */
export interface WorkerSettings extends QueueSettings {
  concurrency: number;
  threads?: number;
  lock: number;
  grace: number;
  untilDone?: boolean;
  pageTimeout?: number;
  workerMemory?: number;
  quiet?: boolean;
}

/** Works until told to stop. */
export function runWorker(settings: WorkerSettings): Promise<number> {
  return inWords(async () => {
    await checked(settings);
    const [finish, giveBack] = [new AbortController(), new AbortController()];
    const onSignal = (): void => {
      if (finish.signal.aborted) {
        say('giving back what is under way');
        giveBack.abort(new Error('stopped'));
        return;
      }
      say(`finishing what is under way; what takes more than ${settings.grace} s is given back`);
      finish.abort();
      setTimeout(() => giveBack.abort(new Error('stopped')), settings.grace * 1000).unref();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal);
    const { queue, name, concurrency, threads, lock, untilDone, pageTimeout, workerMemory, quiet } = settings;
    const limits = {
      ...(threads !== undefined && { workers: threads }),
      ...(pageTimeout !== undefined && { pageTimeout }),
      ...(workerMemory !== undefined && { workerMemory }),
    };
    const listener = {
      ...(!quiet && { done: (segment: string, result: { pages: number }) => say(`${segment}: ${counted(result.pages, 'page')}`) }),
      failed: (segment: string, reason: string) => say(`${segment}: ${reason}`),
      trouble: oncePer(30_000, say),
    };
    await work({
      queue,
      name,
      concurrency,
      lock: lock * 1000,
      ...(untilDone && { untilDone }),
      ...limits,
      finish: finish.signal,
      giveBack: giveBack.signal,
      listener,
    });
    return ExitCode.ok;
  });
}

/** Prints the same message at most once per interval. */
function oncePer(ms: number, tell: (text: string) => void): (text: string) => void {
  const told = new Map<string, number>();
  return (text) => {
    const now = performance.now();
    if (now - (told.get(text) ?? -ms) < ms) return;
    told.set(text, now);
    tell(text);
  };
}
