import { InputError } from '../archive/input-error';
import { RunError } from '../batch/destination';
import type { BatchOptions } from '../batch/batch-options';
import type { BatchSummary } from '../batch/batch-summary';
import { runBatch } from '../batch/run-batch';
import { OutputError } from '../export/output-error';
import { MissingPackageError } from '../export/missing-package';
import { omitted } from '../export/exporter';
import { EXPORTERS } from '../export/formats';
import { POSTGRES_LACKS, postgresSchema } from '../export/formats/postgres';
import { batchDisplay, summaryText } from './batch-progress';
import { ExitCode } from './exit-codes';
import { printable } from './printable';
import { readRegistry } from './registry-file';
import { UsageError } from './usage-error';

/** Options of `klynge batch`. */
export interface BatchSettings {
  out?: string;
  format?: string[];
  gzip?: boolean;
  workers?: number;
  pageTimeout?: number;
  workerMemory?: number;
  segmentSize?: number;
  segmentFiles?: number;
  work?: string;
  keepSegments?: boolean;
  registry?: string;
  explain?: boolean;
  formats?: boolean;
  schemaOnly?: boolean;
  quiet?: boolean;
  json?: boolean;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
type Signal = (typeof SIGNALS)[number];

/** Thrown when a signal stops the run. */
class Stopped extends Error {
  readonly signal: Signal;

  constructor(signal: Signal) {
    super('stopped: the same command goes on where this one ended');
    this.signal = signal;
  }
}

/** Runs the batch and returns the exit code. Ctrl-C ends it after the pages in progress; the next run resumes. */
export async function runBatchCommand(inputs: readonly string[], settings: BatchSettings): Promise<number> {
  if (settings.formats) {
    process.stdout.write(formatsText());
    return ExitCode.ok;
  }
  if (settings.schemaOnly) {
    process.stdout.write(postgresSchema());
    return ExitCode.ok;
  }
  if (inputs.length === 0) throw new UsageError('klynge batch requires at least one input');
  if (settings.out === undefined) throw new UsageError('klynge batch requires --out: a folder, a file or postgres://…');
  const stop = new AbortController();
  const interrupt = (signal: Signal): void => stop.abort(new Stopped(signal));
  for (const signal of SIGNALS) process.once(signal, interrupt);
  const display = batchDisplay(settings);
  const began = performance.now();
  try {
    const summary = await runBatch({ ...(await optionsOf(inputs, settings.out, settings)), signal: stop.signal, progress: display });
    display.end();
    closing(summary, settings, (performance.now() - began) / 1000);
    return summary.failed + summary.damages.length + summary.problems.length > 0 ? ExitCode.failed : ExitCode.ok;
  } catch (error) {
    display.end();
    return ended(error);
  } finally {
    for (const signal of SIGNALS) process.off(signal, interrupt);
  }
}

/** The formats, and which parts of a record each leaves out. */
function formatsText(): string {
  const lines = EXPORTERS.map((format) => `${format.name} (${format.file}${format.folder ? '/' : ''}): without ${omitted(format)}`);
  return `${['jsonl (records.jsonl): everything', ...lines, `postgres://… : without ${omitted(POSTGRES_LACKS)}`].join('\n')}\n`;
}

async function optionsOf(inputs: readonly string[], out: string, settings: BatchSettings): Promise<BatchOptions> {
  const { registry, explain, format, segmentSize } = settings;
  return {
    inputs,
    out,
    ...(format && { formats: format }),
    ...(settings.gzip && { gzip: true }),
    ...(settings.workers !== undefined && { workers: settings.workers }),
    ...(settings.pageTimeout !== undefined && { pageTimeout: settings.pageTimeout }),
    ...(settings.workerMemory !== undefined && { workerMemory: settings.workerMemory }),
    ...(segmentSize !== undefined && { segmentBytes: segmentSize }),
    ...(settings.segmentFiles !== undefined && { segmentFiles: settings.segmentFiles }),
    ...(settings.work !== undefined && { work: settings.work }),
    ...(settings.keepSegments && { keepSegments: true }),
    extract: { ...(registry !== undefined && { registry: await readRegistry(registry) }), ...(explain && { explain: true }) },
  };
}

function closing(summary: BatchSummary, settings: BatchSettings, seconds: number): void {
  if (settings.json) process.stderr.write(`${JSON.stringify({ event: 'done', seconds: Math.round(seconds * 10) / 10, ...summary })}\n`);
  else if (!settings.quiet) process.stderr.write(summaryText(summary, seconds));
}

/** Usage errors are rethrown to the caller; a path that can't be read or written ends the run with a message. */
function ended(error: unknown): number {
  if (error instanceof InputError || error instanceof RunError || error instanceof MissingPackageError) throw new UsageError(error.message);
  if (!(error instanceof Error)) throw error;
  process.stderr.write(`klynge: ${printable(error.message)}${error instanceof OutputError ? '' : '; what is done is kept'}\n`);
  if (error instanceof Stopped) return error.signal === 'SIGINT' ? ExitCode.interrupted : ExitCode.terminated;
  return ExitCode.failed;
}
