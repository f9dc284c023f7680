import type { Article } from '../models/article';
import type { ExtractOptions } from '../models/options';
import { checkExtract } from './arguments';
import { recordOf } from './record';
import { readPage } from './stages';

/**
 * Reads one page into its record. Synchronous and pure: the same bytes and options give the same record. It never
 * throws on a page, however broken; what went wrong stands in `issues`.
 *
 * @param input HTML as a string or as bytes; plain text with `contentType: 'text/plain'`.
 * @throws {TypeError} on wrong arguments only; the message names the argument and what it takes.
 */
export function extract(input: string | Uint8Array, options: ExtractOptions = {}): Article {
  checkExtract(input, options);
  return recordOf(readPage(input, options, (_stage, run) => run()));
}
