import { open, readFile, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { byCodeUnits } from '../text/by-code-units';
import { fingerprint, readAt } from './fingerprint';
import { filesIn } from './folder';
import { formatOf, isArchiveName, padded, SNIFFED, type Format } from './format';
import { InputError, isLost, isMisnamed, pathProblem } from './input-error';
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
  readonly signal?: AbortSignal;
  /** Called for each file of a folder that is neither a page nor an archive, or is hidden; for a hidden folder, with a slash at its end. */
  passedOver?(path: string): void;
}

const DEFAULT_PLAN: PlanOptions = { segmentBytes: 64 * 1024 * 1024, segmentFiles: 500, except: [] };

/**
 * Cuts inputs into segments, in the order given. An input is a file, a folder, a glob, '-' for standard input, or
 * `@FILE`: a list of inputs, one per line. A file that several inputs name is read once. Throws an InputError for an input that does not exist or has no known format.
 */
export function planSegments(inputs: readonly string[], options: Partial<PlanOptions> = {}): Promise<Segment[]> {
  return cutInputs(inputs, options, fingerprint);
}

/** Cuts inputs as `planSegments` does, with fingerprints by `print`: whoever only reads the segments needs none. */
export async function cutInputs(
  inputs: readonly string[],
  options: Partial<PlanOptions>,
  print: typeof fingerprint | null,
): Promise<Segment[]> {
  const bounds = { ...DEFAULT_PLAN, ...options };
  const segments: Segment[] = [];
  let pages: Looked[] = [];
  const flush = (): void => {
    for (let i = 0; i < pages.length; i += bounds.segmentFiles) segments.push(pagesSegment(pages.slice(i, i + bounds.segmentFiles)));
    pages = [];
  };
  const wanted = (path: string): boolean => !bounds.except.some((each) => liesIn(path, each));
  const taken = new Set<string>();
  for await (const file of filesOf(inputs, { wanted, passedOver: (path) => bounds.passedOver?.(path) })) {
    bounds.signal?.throwIfAborted();
    const place = file.path === '-' ? file.path : resolve(file.path);
    if (taken.has(place)) continue;
    taken.add(place);
    const found = file.path === '-' ? STANDARD_INPUT : await look(file, print, bounds.signal);
    if (found.format === 'page' && file.path !== '-') pages.push(found);
    else {
      flush();
      for (const segment of await archiveSegments(found, bounds)) segments.push(segment);
    }
  }
  flush();
  return segments;
}

/** A file to read: named by an input, or found in a folder or by a glob. */
interface InputFile {
  readonly path: string;
  readonly isFound: boolean;
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

async function* filesOf(inputs: readonly string[], sieve: Sieve): AsyncGenerator<InputFile> {
  for (const input of inputs) {
    if (input === '-') yield { path: '-', isFound: false };
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

async function* filesAt(input: string, sieve: Sieve): AsyncGenerator<InputFile> {
  const what = await stat(input).catch((error: unknown) => error as NodeJS.ErrnoException);
  if (what instanceof Error) {
    const pattern = /[*?{[]/u.test(input);
    const matches = pattern ? await glob(input, { dot: false, expandDirectories: false, absolute: isAbsolute(input) }) : [];
    if (matches.length === 0)
      throw pattern && what.code === 'ENOENT' ? new InputError(`${input}: no file matches`) : pathProblem(input, what);
    for (const path of matches.filter((match) => sieve.wanted(match)).sort(byCodeUnits)) yield { path, isFound: true };
  } else if (what.isDirectory()) yield* filesBelow(input.endsWith('/') ? input.slice(0, -1) : input, sieve);
  else yield { path: input, isFound: false };
}

async function* filesBelow(folder: string, sieve: Sieve): AsyncGenerator<InputFile> {
  const names: string[] = [];
  for await (const { name, special, error } of filesIn(folder)) {
    const path = name === '' ? folder : `${folder}/${name}`;
    // The reader says that it can't be read.
    const isUnnamed = error !== undefined && isMisnamed(path, error);
    // Its files would be missing silently.
    if (error !== undefined && !isUnnamed) throw pathProblem(path, error);
    if (!sieve.wanted(path)) continue;
    if (isUnnamed || (!special && !isHidden(name) && (pageNamed(name) !== null || isArchiveName(name)))) names.push(name);
    else sieve.passedOver(path);
  }
  if (names.length === 0)
    throw new InputError(
      `${folder}: nothing to read in this folder (pages end in .html, .htm, .xhtml or .txt; archives in .warc.gz, .wacz, .zip, .tar.gz, .jsonl …; hidden ones are passed over)`,
    );
  for (const name of names.sort(byCodeUnits)) yield { path: `${folder}/${name}`, isFound: true };
}

interface Looked {
  readonly path: string;
  readonly size: number;
  readonly format: Format;
  readonly print: string;
}

const STANDARD_INPUT: Looked = { path: '-', size: 0, format: 'page', print: '' };

async function look({ path, isFound }: InputFile, print: typeof fingerprint | null, signal?: AbortSignal): Promise<Looked> {
  const file = await open(path).catch((error: unknown) => {
    if (isFound ? isLost(error) : isMisnamed(path, error)) return null;
    throw pathProblem(path, error);
  });
  // The reader says that it can't be read, and reads the others.
  if (file === null) return { path, size: 0, format: 'page', print: '' };
  try {
    const { size } = await file.stat();
    const format = formatOf(path, padded(await readAt(file, 0, SNIFFED)));
    if (format === null)
      throw new InputError(
        `${path}: neither its name nor its first bytes say what it is (known: HTML, WARC, WACZ, zip, tar, JSON lines, CDXJ)`,
      );
    return { path, size, format, print: (await print?.(file, format, signal)) ?? '' };
  } finally {
    await file.close();
  }
}

function pagesSegment(pages: readonly Looked[]): Segment {
  const prints = pages.map(({ print }) => print).join(' ');
  return named({ format: 'page', source: pages[0]?.path ?? '', inside: null, range: null, files: pages.map(({ path }) => path) }, prints);
}

async function archiveSegments({ path, size, format, print }: Looked, { segmentBytes }: PlanOptions): Promise<Segment[]> {
  const whole = { format, source: path, inside: null, range: null, files: [] };
  if (path === '-') return [named(whole, print)];
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
