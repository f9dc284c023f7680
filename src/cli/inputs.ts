import { access, constants, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipped, type Unpacked } from '../archive/gunzipped';
import { pathReason } from '../archive/input-error';
import { filesIn, type Below } from '../archive/folder';
import { isGzip } from '../archive/packed';
import { PAGE_ENDINGS, pageNamed } from '../archive/page-type';
import { isHidden, PassedOver } from '../archive/passed-over';
import { byCodeUnits } from '../text/by-code-units';
import { UsageError } from './usage-error';

/** One page to read, or why it can't be read. */
export type Input =
  | { readonly name: string; read(): Promise<Unpacked>; readonly contentType: string | null }
  | { readonly name: string; readonly failure: string };

/** Where the output of gunzip is cut: larger than any limit on bytes lets through. */
const MOST_BYTES = 512 * 1024 * 1024;

/** Throws a UsageError for inputs that are not there or may not be read, before anything is read. */
export async function checkInputs(inputs: readonly string[]): Promise<void> {
  if (inputs.filter((input) => input === '-').length > 1) throw new UsageError('standard input (-) can be read once');
  const faults: string[] = [];
  for (const input of inputs) {
    if (input === '-') continue;
    if (input === '') throw new UsageError('an input is empty: is the variable that holds it set?');
    await access(input, constants.R_OK).catch((error: unknown) => faults.push(`${input}: ${pathReason(input, error)}`));
  }
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
}

/** Every page of the inputs, folders sorted by name. A bad input becomes a failure, not an exception. */
export async function* pagesOf(inputs: readonly string[], passedOver = new PassedOver()): AsyncGenerator<Input> {
  for (const input of inputs) {
    if (input === '-') yield { name: 'standard input', read: readStandardInput, contentType: null };
    else yield* pagesAt(input, passedOver);
  }
}

/** Whether the output has to say which page is which: several inputs, or a folder. */
export async function severalPages(inputs: readonly string[]): Promise<boolean> {
  const [only, ...others] = inputs;
  if (only === undefined || others.length > 0) return true;
  const what = only === '-' ? null : await stat(only).catch(() => null);
  return what?.isDirectory() ?? false;
}

async function* pagesAt(path: string, passedOver: PassedOver): AsyncGenerator<Input> {
  const what = await stat(path).catch((error: unknown) => pathReason(path, error));
  if (typeof what === 'string') yield { name: path, failure: what };
  else if (!what.isDirectory()) yield fileInput(path);
  else {
    let found = 0;
    for await (const input of inputsBelow(path, passedOver)) {
      found++;
      yield input;
    }
    if (found === 0)
      yield {
        name: path,
        failure: `no pages in this folder (looked for ${PAGE_ENDINGS.join(', ')}, also with .gz; hidden ones are passed over)`,
      };
  }
}

/** The pages below a folder, without hidden ones; a subfolder that can't be read is a failure, and the others are still read. */
async function* inputsBelow(folder: string, passedOver: PassedOver): AsyncGenerator<Input> {
  const found: Below[] = [];
  for await (const one of filesIn(folder)) found.push(one);
  for (const { name, special, error } of found.sort((a, b) => byCodeUnits(a.name, b.name))) {
    const path = join(folder, name);
    if (error !== undefined) yield { name: path, failure: pathReason(path, error) };
    else if (special || isHidden(name) || pageNamed(name) === null) passedOver.add(name);
    else yield fileInput(path);
  }
}

function fileInput(path: string): Input {
  return {
    name: path,
    contentType: pageNamed(path)?.contentType ?? null,
    async read() {
      const bytes = await readFile(path);
      return isGzip(bytes) ? gunzipped(bytes, MOST_BYTES) : { bytes, issues: [] };
    },
  };
}

async function readStandardInput(): Promise<Unpacked> {
  if (process.stdin.isTTY && process.stderr.isTTY) process.stderr.write('reading standard input; Ctrl-D ends it\n');
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return { bytes: Buffer.concat(chunks), issues: [] };
}

/** A readable message for a file error. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? pathReason('', error) : String(error);
}
