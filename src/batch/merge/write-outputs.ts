import { readdir, rename } from 'node:fs/promises';
import { createGzip } from 'node:zlib';
import type { Dataset } from '../../export/exporter';
import { exporterNamed } from '../../export/formats';
import { writePostgres } from '../../export/formats/postgres';
import { MissingPackageError } from '../../export/missing-package';
import { failuresPath, type Destination } from '../destination';
import { outputProblem } from '../../export/output-error';
import { discard } from '../leftovers';
import { OwnOutputs } from '../own-outputs';
import { partialName, WholeFile } from '../whole-file';
import { RunLines, type RunLine } from './run-lines';
import { openDataset } from './run-dataset';

export interface OutputRun {
  /** The outputs of a run's segments, in order. */
  readonly segmentFiles: readonly string[];
  /** A folder for temporary files. */
  readonly work: string;
  readonly signal?: AbortSignal;
  /** What runs wrote there: nothing else is replaced. Default: nothing. */
  readonly own?: OwnOutputs;
  /** Called before an output gets its name, when `own` lists it. */
  readonly claimed?: () => Promise<void>;
  /** Called before each output. */
  began?(what: string): void;
}

/** Where an output is written, and what it may replace. */
interface Place extends Pick<OutputRun, 'segmentFiles' | 'signal'> {
  readonly own: OwnOutputs;
  readonly claim: (path: string, files?: readonly string[]) => Promise<void>;
}

function placeOf({ segmentFiles, signal, own = OwnOutputs.none(), claimed }: OutputRun): Place {
  const claim = async (path: string, files?: readonly string[]): Promise<void> => {
    await own.claim(path, files);
    await claimed?.();
  };
  return { segmentFiles, own, claim, ...(signal && { signal }) };
}

/** Merges the outputs of segments into the requested outputs, each written to a temporary file and renamed when complete. */
export async function writeOutputs({ outputs, database }: Pick<Destination, 'outputs' | 'database'>, run: OutputRun): Promise<string[]> {
  const written: string[] = [];
  const place = placeOf(run);
  let dataset: Dataset | null = null;
  for (const { format, path } of outputs) {
    run.began?.(path);
    if (format === 'jsonl') written.push(...(await writeJsonLines(path, place)));
    else {
      dataset ??= await openDataset(run.segmentFiles);
      await writeExport(dataset, format, path, place);
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

async function writeExport(dataset: Dataset, format: string, path: string, { own, claim }: Place): Promise<void> {
  const exporter = exporterNamed(format);
  const aside = partialName(path);
  try {
    await exporter.write(dataset, aside);
    await claim(path, exporter.folder ? await readdir(aside) : undefined);
    if (exporter.folder) await own.remove(path);
    await rename(aside, path);
  } catch (error) {
    await discard(aside);
    throw error instanceof MissingPackageError ? error : outputProblem(path, error);
  }
}

/** Writes the records, and beside them the failures if there are any. */
async function writeJsonLines(path: string, run: Place): Promise<string[]> {
  const lines = new RunLines(run.segmentFiles);
  const failures = failuresPath(path);
  await writeLines(path, lines, 'record', run);
  if (await writeLines(failures, lines, 'failure', run)) return [path, failures];
  await run.own.forget(failures);
  return [path];
}

const PIECE = 512 * 1024;

/** Writes the lines of one kind; of failures only if there are any. Returns whether there is a file. */
async function writeLines(path: string, lines: RunLines, kind: RunLine['kind'], { claim, signal }: Place): Promise<boolean> {
  const file = await WholeFile.open(path);
  let count = 0;
  try {
    const pieces = inPieces(lines, kind, () => count++);
    for await (const bytes of path.endsWith('.gz') ? gzip(pieces) : pieces) {
      await file.writeBytes(bytes);
      signal?.throwIfAborted();
    }
    if (count === 0 && kind === 'failure') {
      await file.discard();
      return false;
    }
    await claim(path);
    await file.end();
    return true;
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
