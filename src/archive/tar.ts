import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { extract, type Header } from 'tar-stream';
import type { ByteWindow } from './byte-window';
import type { Page, ReadingListener, ReadLimits } from './page';
import { isGzip } from './packed';
import { pageNamed } from './page-type';
import { windowBytes } from './window-bytes';

type Entry = AsyncIterable<unknown> & { readonly header: Header; resume(): unknown };

/** The pages of a tar, plain or gzipped. Names go into positions and are never used as paths. */
export async function* tarPages(window: ByteWindow, source: string, limits: ReadLimits, listener: ReadingListener): AsyncGenerator<Page> {
  await window.ensure(2);
  const gzipped = isGzip(window.bytes);
  const entries = extract();
  const bytes = Readable.from(windowBytes(window));
  const unpacked = gzipped ? bytes.pipe(createGunzip()) : bytes;
  for (const stream of new Set([bytes, unpacked])) stream.on('error', (error) => entries.destroy(error));
  unpacked.pipe(entries);
  let member: string | null = null;
  try {
    for await (const entry of entries) {
      member = entry.header.name;
      const page = await entryPage(entry, source, limits, listener);
      if (page) yield page;
    }
  } catch (error) {
    listener.damaged({
      source,
      offset: null,
      member,
      code: 'damaged-archive',
      message: `${(error as Error).message}${member === null ? '' : ` (after ${JSON.stringify(member)})`}`,
    });
  } finally {
    bytes.destroy();
    unpacked.destroy();
  }
}

async function entryPage(entry: Entry, source: string, limits: ReadLimits, listener: ReadingListener): Promise<Page | null> {
  const { name, size, type } = entry.header;
  const kind = type === 'file' ? pageNamed(name) : null;
  if (kind && size <= limits.bytes && size !== 0) {
    const chunks: Buffer[] = [];
    for await (const chunk of entry) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    if (bytes.length < size) throw new Error('unexpected end of file');
    return { url: null, ...kind, capturedAt: null, bytes, position: { source, offset: null, member: name } };
  }
  entry.resume();
  if (type === 'file') listener.skipped(!kind ? 'not-html' : size === 0 ? 'empty' : 'too-large');
  return null;
}
