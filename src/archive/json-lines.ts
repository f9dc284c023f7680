import { createGunzip } from 'node:zlib';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { SCHEMA } from '../models/schema';
import { ByteWindow } from './byte-window';
import { pageOf } from './given-page';
import { linesIn, type Line } from './lines';
import { isGzip } from './packed';
import { emptyFile, type Page, type ReadingListener, type ReadLimits } from './page';
import { isTimestamp } from './timestamp';
import { windowBytes } from './window-bytes';

/** One page as a JSON line: its markup as `html`, its text as `text`, or its bytes as base64 in `bytes`. */
const JsonPage = z.object({
  schema: z.unknown().optional(),
  url: z.string().nullish(),
  html: z.string().nullish(),
  text: z.string().nullish(),
  bytes: z.base64().nullish(),
  contentType: z.string().nullish(),
  contentEncoding: z.string().nullish(),
  capturedAt: z.string().refine(isTimestamp, { error: 'takes a day or a timestamp: 2020-10-22 or 2020-10-22T09:30:00Z' }).nullish(),
});

/** The pages of JSON lines, plain or gzipped. A line that is not a page is reported and skipped. */
export async function* jsonLinePages(
  window: ByteWindow,
  range: { start: number; end: number | null },
  source: string,
  limits: ReadLimits,
  listener: ReadingListener,
): AsyncGenerator<Page> {
  await window.ensure(2);
  const gzipped = isGzip(window.bytes);
  const plain = gzipped ? new ByteWindow(unzipped(window)) : window;
  try {
    if (gzipped && !(await plain.ensure(1))) listener.damaged(emptyFile(source));
    for await (const line of linesIn(plain, range, Math.ceil(limits.bytes * 1.5))) {
      if (line.bytes !== null && line.bytes.toString('latin1').trim() === '') continue;
      const page = pageOfLine(line, source);
      if (typeof page !== 'string') yield page;
      else if (line.bytes === null) listener.skipped('too-large');
      else if (page === IS_RECORD) listener.skipped('klynge-record');
      else listener.damaged({ source, offset: line.offset, member: null, code: 'bad-line', message: page });
    }
  } catch (error) {
    listener.damaged({ source, offset: plain.offset, member: null, code: 'damaged-archive', message: (error as Error).message });
  }
}

async function* unzipped(window: ByteWindow): AsyncGenerator<Uint8Array> {
  const bytes = Readable.from(windowBytes(window));
  const gunzip = createGunzip();
  bytes.on('error', (error) => gunzip.destroy(error));
  for await (const chunk of bytes.pipe(gunzip)) yield chunk as Buffer;
}

/** Why a klynge record is not a page: it has a text too, but reading that would make an article out of an article. */
const IS_RECORD = 'a line that is a record of klynge, not a page';

/** The page that a line describes, or why it does not describe one. */
export function pageOfLine(line: Line, source: string): Page | string {
  if (line.bytes === null) return 'a line that is too long';
  let value: unknown;
  try {
    value = JSON.parse(withoutMark(line.bytes.toString('utf8')));
  } catch {
    return 'a line that is not valid JSON';
  }
  const read = JsonPage.safeParse(value);
  if (!read.success) return `a line that describes no page: ${faultsOf(read.error)}`;
  const { schema, bytes, ...page } = read.data;
  if (schema === SCHEMA) return IS_RECORD;
  const position = { source, offset: line.offset, member: null };
  return pageOf({ ...page, bytes: bytes == null ? null : Buffer.from(bytes, 'base64'), position }) ?? 'a line without html, text or bytes';
}

/** Programs of Windows begin a file with a byte order mark; files put together have one in the middle. */
const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

/** Which of a line's fields are wrong and how, on one line. */
const faultsOf = ({ issues }: z.ZodError): string => issues.map(({ path, message }) => [...path, message].join(': ')).join('; ');
