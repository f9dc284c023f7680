import type { Unpacked } from '../archive/gunzipped';
import type { Article } from '../models/article';
import type { ExtractOptions } from '../models/options';
import { reasonOf, type Input } from './inputs';

/** What `read` makes of an input, or why there is no record of it: for every command that reads pages one by one. */
export async function readInput<T extends object>(
  input: Input,
  options: ExtractOptions,
  read: (unpacked: Unpacked, options: ExtractOptions) => { result: T; article: Article },
): Promise<T | string> {
  if ('failure' in input) return input.failure;
  try {
    const contentType = options.contentType ?? input.contentType;
    const unpacked = await input.read();
    const { result, article } = read(unpacked, { ...options, ...(contentType !== null && { contentType }) });
    const error = article.issues.find(({ severity }) => severity === 'error');
    return error === undefined ? result : `${error.message}${await hintFor(input.name, unpacked.bytes)}`;
  } catch (error) {
    return reasonOf(error);
  }
}

/** Where an input is read that is no page. */
async function hintFor(name: string, bytes: Uint8Array): Promise<string> {
  const { formatOf, padded, SNIFFED } = await import('../archive/format');
  const format = formatOf(name, padded(Buffer.from(bytes.subarray(0, SNIFFED))));
  return format === null || format === 'page' ? '' : '; klynge batch reads archives and JSON lines';
}
