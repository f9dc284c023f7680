import { gunzipSync, constants } from 'node:zlib';
import { pageNamed } from './page-type';
import { isGzip } from './packed';
import { isZstd, isZstdDictionary } from './warc/zstd';

/** The kinds of input. `page` is one HTML or text file. */
export type Format = 'warc' | 'wacz' | 'zip' | 'tar' | 'json-lines' | 'cdxj' | 'page';

/** Number of bytes at the start of an input that are enough to tell its format. */
export const SNIFFED = 4096;

/** The format of an input, going by its first bytes, or by its name if these are ambiguous. Null if neither tells. */
export function formatOf(name: string, front: Buffer): Format | null {
  const lower = name.toLowerCase();
  // Its bytes are those of a zip.
  if (archiveNamed(lower) === 'wacz') return 'wacz';
  if (lower.endsWith('.cdxj') || lower.endsWith('.cdx')) return 'cdxj';
  const unpacked = isGzip(front) ? unpackedFront(front) : front;
  return byContent(unpacked) ?? byName(lower);
}

/** The line with which a WARC archive begins; a text about the format goes on in it. */
const WARC_VERSION = /^WARC\/\d\.\d+[ \t]?\r?\n/u;

function byContent(front: Buffer): Format | null {
  if (WARC_VERSION.test(front.toString('latin1', 0, 16))) return 'warc';
  if (front.readUInt32LE(0) === 0x04034b50 || front.readUInt32LE(0) === 0x06054b50) return 'zip';
  if (front.toString('latin1', 257, 262) === 'ustar') return 'tar';
  if (isZstd(front) || isZstdDictionary(front)) return 'warc';
  const text = front.toString('latin1').trimStart();
  if (text.startsWith('{')) return 'json-lines';
  return /^<(?:!doctype|html|head|body|\?xml)\b/iu.test(text.replace(/^ï»¿/u, '')) ? 'page' : null;
}

const BY_NAME: readonly (readonly [RegExp, Format])[] = [
  [/\.warc(?:\.gz|\.zst)?$/u, 'warc'],
  [/\.wacz$/u, 'wacz'],
  [/\.zip$/u, 'zip'],
  [/\.(?:tar|tgz|tar\.gz)$/u, 'tar'],
  [/\.(?:jsonl|ndjson)(?:\.gz)?$/u, 'json-lines'],
];

/** The archive that a name, in lower case, says a file is. */
const archiveNamed = (name: string): Format | null => BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? null;

/** Whether a name is that of an archive. An index (CDXJ) is none: its archives lie beside it. */
export const isArchiveName = (name: string): boolean => archiveNamed(name.toLowerCase()) !== null;

const byName = (name: string): Format | null => archiveNamed(name) ?? (pageNamed(name) ? 'page' : null);

function unpackedFront(front: Buffer): Buffer {
  try {
    return padded(gunzipSync(front, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1024 * 1024 }));
  } catch {
    return padded(Buffer.alloc(0));
  }
}

/** Pads to at least as many bytes as are inspected. */
export function padded(front: Buffer): Buffer {
  return front.length >= 512 ? front : Buffer.concat([front, Buffer.alloc(512)]);
}
