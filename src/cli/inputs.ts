import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One page to read, or why it can't be. */
export type Input =
  | { readonly name: string; read(): Promise<Uint8Array>; readonly contentType: string | null }
  | { readonly name: string; readonly failure: string };

const PAGE_ENDINGS = new Set(['.html', '.htm', '.xhtml', '.shtml', '.txt']);
const GZIP = '.gz';
/** Where a gzipped page is cut: larger than any limit on bytes lets through. */
const MOST_BYTES = 512 * 1024 * 1024;

/** Every page below the inputs, folders in the order of their names. A bad input becomes a failure, not an exception. */
export async function* pagesOf(inputs: readonly string[]): AsyncGenerator<Input> {
  for (const input of inputs) {
    if (input === '-') yield { name: 'standard input', read: readStandardInput, contentType: null };
    else yield* pagesAt(input);
  }
}

async function* pagesAt(path: string): AsyncGenerator<Input> {
  const what = await stat(path).catch((error: unknown) => reasonOf(error));
  if (typeof what === 'string') yield { name: path, failure: what };
  else if (!what.isDirectory()) yield fileInput(path);
  else {
    let found = 0;
    for await (const file of filesBelow(path)) {
      found++;
      yield fileInput(file);
    }
    if (found === 0)
      yield { name: path, failure: `no pages in this folder (looked for ${[...PAGE_ENDINGS].join(', ')}, also with ${GZIP})` };
  }
}

async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (PAGE_ENDINGS.has(endingOf(entry.name))) yield path;
  }
}

/** The ending that tells the kind: that of `page.html.gz` is `.html`. */
const endingOf = (name: string): string => extname(name.toLowerCase().endsWith(GZIP) ? name.slice(0, -GZIP.length) : name).toLowerCase();

function fileInput(path: string): Input {
  return {
    name: path,
    contentType: endingOf(path) === '.txt' ? 'text/plain' : null,
    async read() {
      const bytes = await readFile(path);
      const gzipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return gzipped ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes;
    },
  };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** What went wrong with a file, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  if (code === 'EISDIR') return 'is a folder';
  return error instanceof Error ? error.message : String(error);
}
