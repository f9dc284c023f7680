import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import type { Page, ReadingListener, ReadLimits } from './page';
import { pageNamed } from './page-type';
import { entryName, openZip, zipEntries, zipStream } from './zip-file';

/** The pages of a zip, in the order of its directory. A damaged entry loses only that entry; a damaged directory ends the archive. */
export async function* zipPages(source: string, limits: ReadLimits, listener: ReadingListener): AsyncGenerator<Page> {
  const broken = (member: string | null, error: unknown): void =>
    listener.damaged({
      source,
      offset: null,
      member,
      code: member === null ? 'damaged-archive' : 'damaged-member',
      message: (error as Error).message,
    });
  const zip = await openZip(source).catch((error: unknown) => broken(null, error));
  if (!zip) return;
  try {
    for await (const entry of zipEntries(zip)) {
      const page = await entryPage(zip, entry, source, limits, listener).catch((error: unknown) => broken(entryName(entry), error));
      if (page) yield page;
    }
  } catch (error) {
    broken(null, error);
  } finally {
    zip.close();
  }
}

async function entryPage(
  zip: ZipFile,
  entry: Entry,
  source: string,
  limits: ReadLimits,
  listener: ReadingListener,
): Promise<Page | undefined> {
  const member = entryName(entry);
  const kind = pageNamed(member);
  if (member.endsWith('/')) return undefined;
  if (!kind) listener.skipped('not-html');
  else if (entry.uncompressedSize > limits.bytes) listener.skipped('too-large');
  else if (entry.uncompressedSize === 0) listener.skipped('empty');
  else {
    const bytes = await collect(await zipStream(zip, entry), limits.bytes);
    if (bytes && crc32(bytes) !== entry.crc32) throw new Error('its checksum is wrong');
    if (bytes)
      return { url: null, ...kind, capturedAt: null, bytes, position: { source, offset: entry.relativeOffsetOfLocalHeader, member } };
    listener.skipped('too-large');
  }
  return undefined;
}

/** All bytes of a stream; null if there are more than `limit`. */
async function collect(stream: Readable, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += (chunk as Buffer).length;
    if (size > limit) return null;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks, size);
}
