import { createHash, type Hash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { Format } from './format';
import { isPacked } from './packed';

const END = 64 * 1024;
/** Bytes that tell the kind of compression. */
const MAGIC = 4;
const CHUNK = 1024 * 1024;

/**
 * A digest that tells a file from a later one of the same name, without its time of change, which copies lose. It covers
 * every byte, since a corrected digit changes no length. Compressed archives, which can have hundreds of gigabytes, are told
 * apart by their size and their first and last 64 KB: an edit changes their length or the checksums at their end.
 */
export async function fingerprint(file: FileHandle, format: Format, signal?: AbortSignal): Promise<string> {
  const { size } = await file.stat();
  const hash = createHash('sha256').update(`${size} `);
  if (await comparedWhole(file, format)) await addAll(hash, file, size, signal);
  else hash.update(await readAt(file, 0, END)).update(await readAt(file, Math.max(0, size - END), END));
  return hash.digest('hex');
}

const comparedWhole = async (file: FileHandle, format: Format): Promise<boolean> =>
  format === 'page' || (format !== 'wacz' && !isPacked(await readAt(file, 0, MAGIC)));

async function addAll(hash: Hash, file: FileHandle, size: number, signal?: AbortSignal): Promise<void> {
  const buffer = Buffer.allocUnsafe(Math.min(CHUNK, size + 1));
  for (let at = 0; ;) {
    signal?.throwIfAborted();
    const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
    if (bytesRead === 0) return;
    hash.update(buffer.subarray(0, bytesRead));
    at += bytesRead;
  }
}

/** Bytes at a position of a file; fewer at its end. */
export async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
