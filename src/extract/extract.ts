import type { Article } from '../models/article';
import type { ExtractOptions } from '../models/options';
import { recordOf } from './record';
import { readPage } from './stages';

/**
 * Reads one page into its record. Synchronous and pure: the same bytes and options give the same record. It never
 * throws on a page, however broken; what went wrong stands in `issues`.
 *
 * @param input HTML as a string or as bytes; plain text with `contentType: 'text/plain'`.
 * @throws {TypeError} on wrong arguments only.
 */
export function extract(input: string | Uint8Array, options: ExtractOptions = {}): Article {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) throw new TypeError('klynge: extract(input) takes a string or a Uint8Array');
  return recordOf(readPage(input, options, (_stage, run) => run()));
}
