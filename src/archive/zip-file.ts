import type { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';

/** A zip opened for reading. Names come as stored and are never used as paths. */
export function openZip(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true }, (error, zip) => {
      if (error) reject(error);
      else resolve(zip);
    });
  });
}

/** The entries of a zip, in the order of its central directory. */
export async function* zipEntries(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await nextEntry(zip);
    if (entry === null) return;
    yield entry;
  }
}

function nextEntry(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const settle = (done: () => void): void => {
      zip.off('entry', entry).off('end', end).off('error', error);
      done();
    };
    const entry = (found: Entry): void => settle(() => resolve(found));
    const end = (): void => settle(() => resolve(null));
    const error = (reason: Error): void => settle(() => reject(reason));
    zip.on('entry', entry).on('end', end).on('error', error);
    zip.readEntry();
  });
}

/** The decompressed bytes of an entry. */
export function zipStream(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(error);
      else resolve(stream);
    });
  });
}

const UTF8_NAME = 0x800;

/** The name of an entry: UTF-8 if the entry says so or the bytes are valid UTF-8, else Latin-1. */
export function entryName(entry: Entry): string {
  const raw = entry.fileName as unknown as Buffer | string;
  if (typeof raw === 'string') return raw;
  const text = raw.toString('utf8');
  return (entry.generalPurposeBitFlag & UTF8_NAME) !== 0 || !text.includes('\uFFFD') ? text : raw.toString('latin1');
}

/** The offset of an entry's stored bytes in the file. */
export function dataOffset(zip: ZipFile, entry: Entry): Promise<number> {
  return new Promise((resolve, reject) => {
    zip.readLocalFileHeader(entry, (error: Error | null, header?: { fileDataStart: number }) => {
      if (error || !header) reject(error ?? new Error('no local header'));
      else resolve(header.fileDataStart);
    });
  });
}
