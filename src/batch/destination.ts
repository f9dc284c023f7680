import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { EMPTY_OUT, fileEnding, FOLDER_NAME } from '../export/file-ending';
import { EXPORTERS, exporterNamed } from '../export/formats';

/** Formats by name: JSON lines, and those of the exporters. */
export const FORMATS: readonly string[] = ['jsonl', ...EXPORTERS.map(({ name }) => name)];

/** A run with contradictory or impossible options; the message says what to do. */
export class RunError extends Error {
  override readonly name = 'RunError';
}

/** Where a run writes its files. */
export interface Destination {
  /** A folder of the run's own for unfinished work. */
  readonly work: string;
  /** Folder of the segments while the run is in progress, in `work`. */
  readonly segments: string;
  /** The file that keeps a second run away while one is going. */
  readonly lock: string;
  readonly manifest: string;
  readonly outputs: readonly { readonly format: string; readonly path: string }[];
  /** Address of a database; null for files. */
  readonly database: string | null;
}

export interface DestinationOptions {
  readonly out: string;
  readonly formats?: readonly string[];
  readonly gzip?: boolean;
  /** Folder for unfinished work, in which each output has a folder of its own; by default it is beside the output. */
  readonly work?: string;
}

/** Parses `--out`: a folder, a file whose extension names the format, or the address of a PostgreSQL database. */
export async function destinationOf({ out, formats, gzip, work }: DestinationOptions): Promise<Destination> {
  if (out === '') throw new RunError(EMPTY_OUT);
  if (/^postgres(?:ql)?:/u.test(out)) {
    if (formats !== undefined) throw new RunError('--format applies to a folder; a database gets its tables');
    if (gzip) throw new RunError('--gzip applies to a folder; a database gets its tables');
    const folder = join(work ?? HIDDEN, digestOf(out));
    return { ...workIn(folder), manifest: join(folder, 'manifest.json'), outputs: [], database: out };
  }
  if (out === '-')
    throw new RunError('--out -: a run is written to a folder or a file; klynge extract --json and klynge pipe write to standard output');
  if (/^[a-z][a-z0-9+.-]*:\/\//u.test(out)) throw new RunError(`--out ${out}: the only address it takes is postgres://`);
  const format = formatOfFile(out, await fileEnding(out));
  if (format !== null) {
    if (formats !== undefined) throw new RunError('--format applies to a folder; the extension of a file says its format');
    if (gzip && !out.toLowerCase().endsWith('.gz'))
      throw new RunError('--gzip applies to a folder; of files, those that end in .jsonl.gz are compressed');
    return {
      ...workIn(work === undefined ? `${out}.parts` : join(work, digestOf(resolve(out))), `${out}.parts`),
      manifest: `${out}.manifest.json`,
      outputs: [{ format, path: out }],
      database: null,
    };
  }
  const wanted = formats ?? ['jsonl'];
  const unknown = wanted.find((name) => !FORMATS.includes(name));
  if (unknown !== undefined) throw new RunError(`--format ${unknown}: there is no such format; there are ${FORMATS.join(', ')}`);
  if (gzip && !wanted.includes('jsonl'))
    throw new RunError(`--gzip compresses JSON lines, and --format ${wanted.join(',')} writes none: leave it out, or add jsonl`);
  return {
    ...workIn(work === undefined ? join(out, HIDDEN) : join(work, digestOf(resolve(out))), join(out, HIDDEN)),
    manifest: join(out, 'manifest.json'),
    outputs: [...new Set(wanted)].map((name) => ({
      format: name,
      path: join(out, name === 'jsonl' ? `records.jsonl${gzip ? '.gz' : ''}` : exporterNamed(name).file),
    })),
    database: null,
  };
}

/** A name that nobody else uses, passed over where pages are read. */
const HIDDEN = '.klynge';

/** Where the unfinished work and the lock are; the lock is beside the output, wherever the work is. */
const workIn = (work: string, beside = work): Pick<Destination, 'work' | 'segments' | 'lock'> => ({
  work,
  segments: join(work, 'segments'),
  lock: join(beside, 'lock'),
});

const digestOf = (out: string): string => createHash('sha256').update(out).digest('hex').slice(0, 16);

/** The format that a file's extension names; null for a folder. */
function formatOfFile(out: string, ending: string | null): string | null {
  if (ending === null) return null;
  const lower = out.toLowerCase();
  const exporter = EXPORTERS.find(({ endings }) => endings.some((each) => lower.endsWith(each)));
  if (exporter) return exporter.name;
  if (/\.(?:jsonl|ndjson)(?:\.gz)?$/u.test(lower)) return 'jsonl';
  if (/\.(?:csv|parquet)$/u.test(lower))
    throw new RunError(
      `--out ${out}: a run is several tables, and so several files: give a folder, and --format ${lower.endsWith('csv') ? 'csv' : 'parquet'}`,
    );
  const spreadsheet = SPREADSHEET.test(lower) ? ' (with --format csv for a spreadsheet)' : '';
  throw new RunError(
    `--out ${out}: nothing is written as ${ending}: give a file that ends in ${ENDINGS.join(', ')}, or ${FOLDER_NAME}${spreadsheet}`,
  );
}

const SPREADSHEET = /\.(?:xlsx?|ods|tsv)$/u;
const ENDINGS = ['.jsonl', '.jsonl.gz', ...EXPORTERS.flatMap(({ endings }) => endings)];

/** The file beside `path` for the pages without a record. */
export const failuresPath = (path: string): string => {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = path.slice(folder.length);
  return `${folder}${name.startsWith('records.') ? name.replace('records', 'failures') : name.replace(/\.(?:jsonl|ndjson)(?:\.gz)?$/u, '.failures$&')}`;
};
