import { pipe } from '../queue/pipe';
import { QueueError } from '../queue/queue-error';
import { ExitCode } from './exit-codes';
import { readRegistry } from './registry-file';
import { UsageError } from './usage-error';
import { writeOut } from './write-out';

/** Options of `klynge pipe`. */
export interface PipeSettings {
  run?: string;
  threads: number;
  registry?: string;
}

/** Answers standard input line by line on standard output. */
export async function runPipe({ run, threads, registry }: PipeSettings): Promise<number> {
  if (run !== undefined && registry !== undefined)
    throw new UsageError('--run and --registry cannot be combined: a run has its own options');
  let failed = false;
  try {
    const options = {
      run: run ?? null,
      workers: threads,
      ...(registry !== undefined && { extract: { registry: await readRegistry(registry) } }),
    };
    for await (const { line, segmentFailed } of pipe(process.stdin, options)) {
      failed ||= segmentFailed;
      await writeOut(`${line}\n`);
    }
  } catch (error) {
    if (error instanceof QueueError) throw new UsageError(error.message);
    throw error;
  }
  return failed ? ExitCode.failed : ExitCode.ok;
}
