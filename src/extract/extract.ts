import type { Article } from '../models/article';
import type { ExtractOptions } from '../models/options';
import { checkExtract } from './arguments';
import { recordOf } from './record';
import { readPage } from './stages';

/**
 * Extracts the record of one page. Synchronous and pure: the same bytes and options give the same record. Never throws
 * on a page, however broken; problems are listed in `issues`.
 *
 * @param input HTML as a string or bytes, or plain text: with `contentType: 'text/plain'`, or without any tag in it.
 * @throws {TypeError} only on invalid arguments; the message names the argument and what it accepts.
 */
export function extract(input: string | Uint8Array, options: ExtractOptions = {}): Article {
  checkExtract(input, options);
  return recordOf(readPage(input, options, (_stage, run) => run()));
}
