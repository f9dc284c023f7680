import { createHash } from 'node:crypto';
import { open, readFile, stat, type FileHandle } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { namesBelow } from './folder';
import { formatOf, padded, SNIFFED, type Format } from './format';
import { InputError, pathProblem } from './input-error';
import { pageNamed } from './page-type';
import { isHidden } from './passed-over';
import { named, type Segment } from './segment';
import { splittable } from './splittable';
import { warcsInside } from './wacz';

/** How inputs are cut into segments. */
export interface PlanOptions {
  /** Bytes of an archive per segment. */
  readonly segmentBytes: number;
  /** Files per segment of pages. */
  readonly segmentFiles: number;
  /** Files and folders to leave out of folders and globs: what the run itself writes. */
  readonly except: readonly string[];
  /** Called for each file of a folder that is neither a page nor an archive, or is hidden; for a hidden folder, with a slash at its end. */
  passedOver?(path: string): void;
}

const DEFAULT_PLAN: PlanOptions = { segmentBytes: 64 * 1024 * 1024, segmentFiles: 500, except: [] };

/**
 * Cuts inputs into segments, in the order given. An input is a file, a folder, a glob, '-' for standard input, or
 * `@FILE`: a list of inputs, one per line. Throws an InputError for an input that does not exist or has no known format.
 */
export async function planSegments(inputs: readonly string[], options: Partial<PlanOptions> = {}): Promise<Segment[]> {
  const bounds = { ...DEFAULT_PLAN, ...options };
  const segments: Segment[] = [];
  let pages: { path: string; size: number }[] = [];
  const flush = (): void => {
    for (let i = 0; i < pages.length; i += bounds.segmentFiles) segments.push(pagesSegment(pages.slice(i, i + bounds.segmentFiles)));
    pages = [];
  };
  const wanted = (path: string): boolean => !bounds.except.some((each) => liesIn(path, each));
  for await (const file of filesOf(inputs, { wanted, passedOver: (path) => bounds.passedOver?.(path) })) {
    const found = file === '-' ? { path: '-', size: 0, format: 'page' as const, front: Buffer.alloc(0) } : await look(file);
    if (found.format === 'page' && file !== '-') pages.push(found);
    else {
      flush();
      for (const segment of await archiveSegments(found, bounds)) segments.push(segment);
    }
  }
  flush();
  return segments;
}

/** Which files of folders and globs are taken. */
interface Sieve {
  wanted(path: string): boolean;
  passedOver(path: string): void;
}

/** Whether a path is `place` or lies below it. */
function liesIn(path: string, place: string): boolean {
  const way = relative(resolve(place), resolve(path));
  return way === '' || (!/^\.\.(?:[/\\]|$)/u.test(way) && !isAbsolute(way));
}

async function* filesOf(inputs: readonly string[], sieve: Sieve): AsyncGenerator<string> {
  for (const input of inputs) {
    if (input === '-') yield '-';
    else if (input.startsWith('@')) yield* filesOf(await listed(input.slice(1)), sieve);
    else yield* filesAt(input, sieve);
  }
}

async function listed(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw pathProblem(path, error);
  });
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

async function* filesAt(input: string, sieve: Sieve): AsyncGenerator<string> {
  const what = await stat(input).catch((error: unknown) => error as NodeJS.ErrnoException);
  if (what instanceof Error) {
    const pattern = /[*?{[]/u.test(input);
    const matches = pattern ? await glob(input, { dot: false, expandDirectories: false, absolute: isAbsolute(input) }) : [];
    if (matches.length === 0)
      throw pattern && what.code === 'ENOENT' ? new InputError(`${input}: no file matches`) : pathProblem(input, what);
    yield* matches.filter((match) => sieve.wanted(match)).sort(byCodeUnits);
  } else if (what.isDirectory()) yield* filesBelow(input.endsWith('/') ? input.slice(0, -1) : input, sieve);
  else yield input;
}

const ARCHIVE = /\.(?:warc(?:\.gz|\.zst)?|wacz|zip|tar|tgz|tar\.gz|jsonl(?:\.gz)?|ndjson)$/iu;

async function* filesBelow(folder: string, sieve: Sieve): AsyncGenerator<string> {
  const names: string[] = [];
  for await (const name of namesBelow(folder)) {
    const path = `${folder}/${name}`;
    if (!sieve.wanted(path)) continue;
    if (!isHidden(name) && (pageNamed(name) !== null || ARCHIVE.test(name))) names.push(name);
    else sieve.passedOver(path);
  }
  if (names.length === 0)
    throw new InputError(
      `${folder}: nothing to read in this folder (pages end in .html, .htm, .xhtml or .txt; archives in .warc.gz, .wacz, .zip, .tar.gz, .jsonl …; hidden ones are passed over)`,
    );
  for (const name of names.sort(byCodeUnits)) yield `${folder}/${name}`;
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : 1);

interface Looked {
  readonly path: string;
  readonly size: number;
  readonly format: Format;
  readonly front: Buffer;
}

async function look(path: string): Promise<Looked> {
  const file = await open(path).catch((error: unknown) => {
    throw pathProblem(path, error);
  });
  try {
    const { size } = await file.stat();
    const front = await readAt(file, 0, SNIFFED);
    const format = formatOf(path, padded(front));
    if (format === null)
      throw new InputError(
        `${path}: neither its name nor its first bytes say what it is (known: HTML, WARC, WACZ, zip, tar, JSON lines, CDXJ)`,
      );
    return { path, size, format, front };
  } finally {
    await file.close();
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

function pagesSegment(pages: readonly { path: string; size: number }[]): Segment {
  const fingerprint = pages.map(({ size }) => size).join(' ');
  return named({ format: 'page', source: pages[0]!.path, inside: null, range: null, files: pages.map(({ path }) => path) }, fingerprint);
}

async function archiveSegments(found: Looked, { segmentBytes }: PlanOptions): Promise<Segment[]> {
  const { path, size, format } = found;
  const whole = { format, source: path, inside: null, range: null, files: [] };
  if (path === '-') return [named(whole, '')];
  const print = await fingerprint(path, size);
  if (format === 'wacz') {
    const parts = await warcsInside(path);
    return parts.flatMap((inside) =>
      inside.length === null
        ? [named({ ...whole, inside: { ...inside, length: -1 } }, print)]
        : cut({ ...whole, inside: { ...inside, length: inside.length } }, inside.length, segmentBytes, print),
    );
  }
  if (size <= segmentBytes || !(await splittable(path, format))) return [named(whole, print)];
  return cut(whole, size, segmentBytes, print);
}

function cut(whole: Omit<Segment, 'name'>, size: number, piece: number, print: string): Segment[] {
  const segments: Segment[] = [];
  for (let start = 0; start === 0 || start < size; start += piece)
    segments.push(named({ ...whole, range: { start, end: start + piece < size ? start + piece : null } }, print));
  return segments;
}

/** Distinguishes a file from a later one of the same name, without reading all of it and without its mtime, which copies lose. */
async function fingerprint(path: string, size: number): Promise<string> {
  const file = await open(path);
  try {
    const hash = createHash('sha256')
      .update(`${size} `)
      .update(await readAt(file, 0, 65_536));
    return hash.update(await readAt(file, Math.max(0, size - 65_536), 65_536)).digest('hex');
  } finally {
    await file.close();
  }
}
