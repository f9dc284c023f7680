import { InputError } from '../archive/input-error';
import { PassedOver } from '../archive/passed-over';
import { RunError } from '../batch/destination';
import type { PageOptions } from '../batch/extract-line';
import { OutputError } from '../export/output-error';
import { addToQueue } from '../queue/add';
import { mergeRun } from '../queue/merge-run';
import { openStore } from '../queue/open-store';
import { QueueError, WorkerStop } from '../queue/queue-error';
import { planRun } from '../queue/run-plan';
import { checkServer, serverAt } from '../queue/server';
import { clearQueue, queueStatus, retryFailed } from '../queue/status';
import { checkFolder } from './check-folder';
import { counted } from './counted';
import { ExitCode } from './exit-codes';
import { passedOverText } from './passed-over-text';
import { statusText } from './queue-status';
import { readRegistry } from './registry-file';
import { say } from './say';
import { UsageError } from './usage-error';

/** Which queue to use. */
export interface QueueSettings {
  queue: string;
  name: string;
}

/** Options of `klynge queue add` and `klynge queue plan`. */
export interface AddSettings extends QueueSettings {
  out: string;
  segmentSize?: number;
  segmentFiles?: number;
  registry?: string;
  explain?: boolean;
}

/** Options of `klynge queue merge`. */
export interface MergeSettings {
  out: string;
  format?: string[];
  gzip?: boolean;
  work?: string;
}

const RUN = 'a run is many files';

/** Adds the segments of inputs to a queue. */
export function runAdd(inputs: readonly string[], settings: AddSettings): Promise<number> {
  return inWords(async () => {
    await checkFolder(settings.out, RUN);
    await checked(settings);
    const others = new PassedOver();
    const { segments, added } = await addToQueue({
      inputs,
      out: settings.out,
      queue: settings.queue,
      name: settings.name,
      ...(await planOptions(settings)),
      passedOver: (path) => others.add(path),
    });
    tellPassedOver(others);
    say(`${counted(segments, 'segment')}, ${added} of them new in the queue`);
    return ExitCode.ok;
  });
}

/** Cuts inputs into segments and prints their names. */
export function runPlan(inputs: readonly string[], settings: AddSettings): Promise<number> {
  return inWords(async () => {
    await checkFolder(settings.out, RUN);
    const others = new PassedOver();
    const options = { ...(await planOptions(settings)), passedOver: (path: string) => others.add(path) };
    const { segments } = await planRun(await openStore(settings.out), inputs, options);
    tellPassedOver(others);
    for (const { name } of segments) process.stdout.write(`${JSON.stringify(name)}\n`);
    return ExitCode.ok;
  });
}

function tellPassedOver(others: PassedOver): void {
  const text = passedOverText(others.counts());
  if (text !== '') say(text);
}

async function planOptions({
  registry,
  explain,
  segmentSize,
  segmentFiles,
}: AddSettings): Promise<{ segmentBytes?: number; segmentFiles?: number; extract: PageOptions }> {
  return {
    ...(segmentSize !== undefined && { segmentBytes: segmentSize }),
    ...(segmentFiles !== undefined && { segmentFiles }),
    extract: { ...(registry !== undefined && { registry: await readRegistry(registry) }), ...(explain && { explain: true }) },
  };
}

/** Prints the status of a queue; the exit code says whether something failed. */
export function runStatus(settings: QueueSettings & { json?: boolean }): Promise<number> {
  return inWords(async () => {
    await checked(settings);
    const status = await queueStatus(settings.queue, settings.name);
    process.stdout.write(settings.json ? `${JSON.stringify(status)}\n` : statusText(status));
    return status.failed > 0 ? ExitCode.failed : ExitCode.ok;
  });
}

/** Returns failed jobs to the queue. */
export function runRetry(settings: QueueSettings): Promise<number> {
  return inWords(async () => {
    await checked(settings);
    say(`${counted(await retryFailed(settings.queue, settings.name), 'job')} put back`);
    return ExitCode.ok;
  });
}

/** Empties a queue. */
export function runClear(settings: QueueSettings): Promise<number> {
  return inWords(async () => {
    await checked(settings);
    await clearQueue(settings.queue, settings.name);
    return ExitCode.ok;
  });
}

/** Merges a run into one dataset. */
export function runMerge(run: string, { out, format, gzip, work: folder }: MergeSettings): Promise<number> {
  return inWords(async () => {
    const { segments, pages, records, textless, failed, outputs } = await mergeRun({
      run,
      out,
      ...(format && { formats: format }),
      ...(gzip && { gzip }),
      ...(folder !== undefined && { work: folder }),
      began: (what) => say(`writing ${what}`),
    });
    say(
      `${counted(segments, 'segment')}, ${counted(pages, 'page')}, ${counted(records, 'record')} (${textless} without a text), ${failed} failed: ${outputs.join(', ')}`,
    );
    return failed > 0 ? ExitCode.failed : ExitCode.ok;
  });
}

/** Checks that a server answers, and warns of settings that can lose jobs. */
export async function checked({ queue }: QueueSettings): Promise<void> {
  for (const warning of await checkServer(serverAt(queue))) say(`warning: ${warning}`);
}

/** Usage errors are rethrown to the caller; any other expected error is printed as a message. */
export async function inWords(command: () => Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (error) {
    if (error instanceof InputError || error instanceof RunError || error instanceof QueueError) throw new UsageError(error.message);
    if (!(error instanceof WorkerStop || error instanceof OutputError)) throw error;
    say(`${error.message}${error instanceof WorkerStop ? '; the segments under way are given back' : ''}`);
    return ExitCode.failed;
  }
}
