import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { ByteWindow } from './byte-window';
import { cdxjPages } from './cdxj';
import { formatOf, padded, SNIFFED } from './format';
import { InputError, pathReason } from './input-error';
import { jsonLinePages } from './json-lines';
import { isGzip } from './packed';
import { DEFAULT_READ_LIMITS, emptyFile, type Page, type ReadingListener, type ReadLimits } from './page';
import { pageNamed } from './page-type';
import type { Segment } from './segment';
import { tarPages } from './tar';
import { warcPages } from './warc/warc';
import { windowBytes } from './window-bytes';
import { entryName, openZip, zipEntries, zipStream } from './zip-file';
import { zipPages } from './zip';

const CHUNK = 1024 * 1024;
const WHOLE = { start: 0, end: null };

/** The pages of a segment, in the order of the archive. The listener is told what can't be read; the reader continues. */
export async function* readSegment(
  segment: Segment,
  listener: ReadingListener,
  limits: ReadLimits = DEFAULT_READ_LIMITS,
): AsyncGenerator<Page> {
  const { source, format } = segment;
  if (source === '-') yield* streamPages(process.stdin, source, limits, listener);
  else if (format === 'page') yield* filePages(segment.files, limits, listener);
  else if ((await stat(source)).size === 0) listener.damaged(emptyFile(source));
  else if (format === 'zip') yield* zipPages(source, limits, listener);
  else if (format === 'cdxj') yield* cdxjPages(source, segment.range ?? WHOLE, limits, listener);
  else if (segment.inside?.length === -1) yield* packedWarc(source, segment.inside.member, limits, listener);
  else yield* rangePages(segment, limits, listener);
}

async function* rangePages(segment: Segment, limits: ReadLimits, listener: ReadingListener): AsyncGenerator<Page> {
  const { source, format } = segment;
  const window = rangeWindow(segment);
  try {
    if (format === 'tar') yield* tarPages(window, source, limits, listener);
    else if (format === 'json-lines') yield* jsonLinePages(window, segment.range ?? WHOLE, source, limits, listener);
    else yield* warcPages(window, segment.range ?? WHOLE, { source, member: segment.inside?.member ?? null }, limits, listener);
  } finally {
    await window.close();
  }
}

/**
 * A window on the bytes of a segment. It begins one byte early, since that byte shows whether a line or a record begins
 * at the range's first byte.
 */
function rangeWindow({ source, range, inside }: Segment): ByteWindow {
  const base = inside?.start ?? 0;
  const first = Math.max(0, (range?.start ?? 0) - 1);
  const end = inside ? { end: base + inside.length - 1 } : {};
  return new ByteWindow(createReadStream(source, { start: base + first, ...end, highWaterMark: CHUNK }), first);
}

async function* packedWarc(source: string, member: string, limits: ReadLimits, listener: ReadingListener): AsyncGenerator<Page> {
  const zip = await openZip(source);
  try {
    for await (const entry of zipEntries(zip)) {
      if (entryName(entry) === member)
        yield* warcPages(new ByteWindow(await zipStream(zip, entry)), WHOLE, { source, member }, limits, listener);
    }
  } catch (error) {
    listener.damaged({ source, offset: null, member, code: 'damaged-archive', message: (error as Error).message });
  } finally {
    zip.close();
  }
}

async function* filePages(files: readonly string[], limits: ReadLimits, listener: ReadingListener): AsyncGenerator<Page> {
  for (const source of files) {
    const page = await filePage(source, limits, listener).catch((error: unknown) => {
      listener.damaged({ source, offset: null, member: null, code: 'unreadable', message: pathReason(source, error) });
      return null;
    });
    if (page) yield page;
  }
}

async function filePage(source: string, limits: ReadLimits, listener: ReadingListener): Promise<Page | null> {
  const { size } = await stat(source);
  if (size > limits.bytes) {
    listener.skipped('too-large');
    return null;
  }
  const kind = pageNamed(source) ?? { contentType: null, contentEncoding: null };
  return { url: null, ...kind, capturedAt: null, bytes: await readFile(source), position: { source, offset: null, member: null } };
}

async function* streamPages(stream: Readable, source: string, limits: ReadLimits, listener: ReadingListener): AsyncGenerator<Page> {
  const window = new ByteWindow(stream);
  await window.ensure(SNIFFED);
  const format = formatOf('', padded(window.bytes.subarray(0, SNIFFED))) ?? 'page';
  if (format === 'warc') yield* warcPages(window, WHOLE, { source, member: null }, limits, listener);
  else if (format === 'tar') yield* tarPages(window, source, limits, listener);
  else if (format === 'json-lines') yield* jsonLinePages(window, WHOLE, source, limits, listener);
  else if (format === 'page') yield* onePage(window, source, limits, listener);
  else throw new InputError(`standard input: a ${format} has its directory at the end and must be a file`);
}

async function* onePage(window: ByteWindow, source: string, limits: ReadLimits, listener: ReadingListener): AsyncGenerator<Page> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of windowBytes(window)) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limits.bytes) return listener.skipped('too-large');
  }
  const bytes = Buffer.concat(chunks);
  yield {
    url: null,
    contentType: null,
    contentEncoding: isGzip(bytes) ? 'gzip' : null,
    capturedAt: null,
    bytes,
    position: { source, offset: 0, member: null },
  };
}
