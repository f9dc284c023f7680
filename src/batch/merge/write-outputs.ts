import { rename, rm, stat } from 'node:fs/promises';
import { createGzip } from 'node:zlib';
import type { Dataset } from '../../export/exporter';
import { EXPORTERS } from '../../export/formats';
import { writePostgres } from '../../export/formats/postgres';
import { MissingPackageError } from '../../export/missing-package';
import type { Destination } from '../destination';
import { outputProblem } from '../../export/output-error';
import { WholeFile } from '../whole-file';
import { RunLines, type RunLine } from './run-lines';
import { openDataset } from './run-dataset';

export interface OutputRun {
  /** The outputs of a run's segments, in order. */
  readonly segmentFiles: readonly string[];
  /** A folder for temporary files. */
  readonly work: string;
  readonly signal?: AbortSignal;
  /** Called before each output. */
  began?(what: string): void;
}

/** Merges the outputs of segments into the requested outputs, each written to a temporary file and renamed when complete. */
export async function writeOutputs({ outputs, database }: Pick<Destination, 'outputs' | 'database'>, run: OutputRun): Promise<string[]> {
  const written: string[] = [];
  let dataset: Dataset | null = null;
  for (const { format, path } of outputs) {
    run.began?.(path);
    if (format === 'jsonl') written.push(...(await writeJsonLines(path, run)));
    else {
      dataset ??= await openDataset(run.segmentFiles);
      await writeExport(dataset, format, path);
      written.push(path);
    }
    run.signal?.throwIfAborted();
  }
  if (database !== null) {
    run.began?.('database');
    dataset ??= await openDataset(run.segmentFiles);
    await writePostgres(dataset, database, run.work, { tries: 6, waitMs: 1000, ...(run.signal && { signal: run.signal }) });
  }
  return written;
}

async function writeExport(dataset: Dataset, format: string, path: string): Promise<void> {
  const exporter = EXPORTERS.find(({ name }) => name === format)!;
  const aside = `${path}.partial`;
  try {
    await rm(aside, { recursive: true, force: true });
    await exporter.write(dataset, aside);
    if (exporter.folder) await rm(path, { recursive: true, force: true });
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { recursive: true, force: true }).catch(() => undefined);
    throw error instanceof MissingPackageError ? error : outputProblem(path, error);
  }
}

/** The file beside `path` for the pages without a record. */
export const failuresPath = (path: string): string => {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = path.slice(folder.length);
  return `${folder}${name.startsWith('records.') ? name.replace('records', 'failures') : name.replace(/\.(?:jsonl|ndjson)(?:\.gz)?$/u, '.failures$&')}`;
};

/** Writes the records, and beside them the failures if there are any. */
async function writeJsonLines(path: string, run: OutputRun): Promise<string[]> {
  const lines = new RunLines(run.segmentFiles);
  const failures = failuresPath(path);
  await writeLines(path, lines, 'record', run.signal);
  const failed = await writeLines(failures, lines, 'failure', run.signal);
  if (failed > 0) return [path, failures];
  await rm(failures, { force: true });
  return [path];
}

const PIECE = 512 * 1024;

async function writeLines(path: string, lines: RunLines, kind: RunLine['kind'], signal?: AbortSignal): Promise<number> {
  const file = await WholeFile.open(path);
  let count = 0;
  try {
    const pieces = inPieces(lines, kind, () => count++);
    for await (const bytes of path.endsWith('.gz') ? gzip(pieces) : pieces) {
      await file.writeBytes(bytes);
      signal?.throwIfAborted();
    }
    await file.end();
    return count;
  } catch (error) {
    await file.discard();
    throw error;
  }
}

type Pieces = AsyncIterable<Uint8Array>;

/** Lines of one kind, joined into chunks worth writing. */
async function* inPieces(lines: RunLines, kind: RunLine['kind'], counted: () => void): AsyncGenerator<Uint8Array> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const line of lines.all()) {
    if (line.kind !== kind) continue;
    counted();
    waiting.push(line.bytes, NEWLINE);
    size += line.bytes.length + 1;
    if (size < PIECE) continue;
    yield Buffer.concat(waiting, size);
    waiting = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(waiting, size);
}

const NEWLINE = Buffer.from('\n');

async function* gzip(pieces: Pieces): AsyncGenerator<Uint8Array> {
  const packed = createGzip();
  const feed = (async () => {
    for await (const piece of pieces) if (!packed.write(piece)) await new Promise((resolve) => packed.once('drain', resolve));
    packed.end();
  })();
  feed.catch((error: unknown) => packed.destroy(error as Error));
  for await (const bytes of packed) yield bytes as Buffer;
  await feed;
}

/** Whether an output exists. */
export const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
