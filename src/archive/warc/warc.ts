import { ByteWindow } from '../byte-window';
import type { Page, ReadingListener, ReadLimits } from '../page';
import { gzipRecords } from './gzip';
import { recordPage } from './record-page';
import { plainRecords } from './plain';
import type { RecordListener, RecordOptions, WarcRecord } from './record';
import { isZstd, isZstdDictionary, zstdDecoder } from './zstd';

/** The part of a WARC to read. `end` null: up to its end. Bytes are those of the WARC itself (which may lie inside a WACZ). */
export interface WarcRange {
  readonly start: number;
  readonly end: number | null;
}

/** The records of a WARC, plain or compressed, going by its first bytes. `window` begins at the range's start. */
async function warcRecords(window: ByteWindow, options: RecordOptions, listener: RecordListener): Promise<AsyncGenerator<WarcRecord>> {
  await window.ensure(16);
  if (isZstdDictionary(window.bytes)) throw new Error('a WARC compressed with a zstd dictionary is not read: unpack it first');
  if (isZstd(window.bytes)) {
    const decoder = zstdDecoder();
    return plainRecords(new ByteWindow(piped(window, decoder)), options, listener);
  }
  const gzipped = options.start > 0 ? await looksGzipped(window) : window.bytes[0] === 0x1f;
  return gzipped ? gzipRecords(window, options, listener) : plainRecords(window, options, listener);
}

/** Text has next to no control characters; of compressed bytes every tenth is one. */
const CONTROL_SHARE = 1 / 32;
const SAMPLE = 64 * 1024;

/** Whether a range that begins anywhere in a WARC looks compressed: its bytes have many control characters. */
async function looksGzipped(window: ByteWindow): Promise<boolean> {
  await window.ensure(SAMPLE);
  const sample = window.bytes.subarray(0, SAMPLE);
  let odd = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32) || byte === 127) odd++;
  return odd > sample.length * CONTROL_SHARE;
}

async function* piped(window: ByteWindow, decoder: NodeJS.ReadWriteStream): AsyncGenerator<Buffer> {
  const feed = (async () => {
    while (await window.ensure(1)) {
      const piece = Buffer.from(window.bytes);
      window.consume(piece.length);
      if (!decoder.write(piece)) await new Promise((resolve) => decoder.once('drain', resolve));
    }
    decoder.end();
  })();
  for await (const bytes of decoder) yield bytes as Buffer;
  await feed;
}

/** The pages of a WARC. `source` and `member` (its name inside a WACZ) go into positions. */
export async function* warcPages(
  window: ByteWindow,
  range: WarcRange,
  place: { readonly source: string; readonly member: string | null },
  limits: ReadLimits,
  listener: ReadingListener,
): AsyncGenerator<Page> {
  const options: RecordOptions = { ...range, limit: limits.bytes, wants: (type) => type === 'response' || type === 'resource' };
  const records = await warcRecords(window, options, {
    damaged: (offset, code, message) => listener.damaged({ ...place, offset, code, message }),
    tooLarge: () => listener.skipped('too-large'),
  });
  for await (const record of records) {
    const outcome = recordPage(record, place);
    if (typeof outcome === 'string') listener.skipped(outcome);
    else if ('code' in outcome) listener.damaged(outcome);
    else yield outcome;
  }
}
