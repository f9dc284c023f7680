import * as zlib from 'node:zlib';
import type { Transform } from 'node:stream';

const MAGIC = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);

/** Whether bytes begin with a zstd frame. Dictionary frames (`.warc.zst` of some crawlers) begin differently. */
export const isZstd = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(MAGIC);
/** Whether bytes begin with the skippable frame that carries a dictionary. */
export const isZstdDictionary = (bytes: Buffer): boolean => bytes.length >= 4 && bytes.readUInt32LE(0) === 0x184d2a5d;

/** A stream that decompresses zstd. Throws a clear error on a runtime without it (Node.js before 22.15). */
export function zstdDecoder(): Transform {
  const make = (zlib as { createZstdDecompress?: () => Transform }).createZstdDecompress;
  if (make === undefined)
    throw new Error(
      `this Node.js (${process.version}) cannot read zstd: run klynge with Node.js 22.15 or newer, or unpack the file first (zstd -d FILE)`,
    );
  return make();
}
