import { brotliDecompressSync, inflateRawSync, inflateSync } from 'node:zlib';
import * as zlib from 'node:zlib';
import { gunzipped, type Unpacked } from './gunzipped';
import { isGzip } from './packed';
import type { Page } from './page';

/** A body that can't be read; its code goes into the failure. */
export class BodyError extends Error {
  override readonly name = 'BodyError';
  readonly code: 'too-large' | 'bad-encoding' | 'unknown-encoding';
  constructor(code: BodyError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** The bytes of a page with its content encodings decoded. Throws a BodyError; never returns more bytes than `limit`. */
export const pageBody = (page: Page, limit: number): Uint8Array => unpackedBody(page, limit).bytes;

/** The bytes of a page without their encoding, and what went wrong with it although they could be read. */
export function unpackedBody(page: Page, limit: number): Unpacked {
  const encodings = (page.contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  return encodings.reduceRight<Unpacked>(
    ({ bytes, issues }, name) => {
      const undone = undo(name, bytes, limit);
      return undone instanceof Uint8Array ? { bytes: undone, issues } : { bytes: undone.bytes, issues: [...issues, ...undone.issues] };
    },
    { bytes: page.bytes, issues: [] },
  );
}

function undo(encoding: string, bytes: Uint8Array, limit: number): Uint8Array | Unpacked {
  const options = { maxOutputLength: limit };
  try {
    switch (encoding) {
      case '':
      case 'identity':
      case 'none':
      case 'utf-8':
        return bytes;
      case 'gzip':
      case 'x-gzip':
        // Crawlers that decompress the body often keep the header: bytes that are not gzip are the page itself.
        return isGzip(bytes) ? gunzipped(bytes, limit) : bytes;
      case 'deflate':
        return inflate(bytes, options);
      case 'br':
        return brotli(bytes, options);
      case 'zstd':
        return zstd(bytes, options);
      default:
        throw new BodyError(
          'unknown-encoding',
          `the body has the content encoding ${JSON.stringify(encoding.slice(0, 40))}, which is not read`,
        );
    }
  } catch (error) {
    if (error instanceof BodyError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new BodyError('too-large', `the body unpacks to more than ${limit} bytes`);
    throw new BodyError('bad-encoding', `the body cannot be unpacked as ${encoding}: ${(error as Error).message}`);
  }
}

type Bounded = { maxOutputLength: number };

/** 'deflate' should mean zlib, and often means raw deflate. */
function inflate(bytes: Uint8Array, options: Bounded): Uint8Array {
  if (looksLikeMarkup(bytes)) return bytes;
  const [first = 0, second = 0] = bytes;
  return (first & 15) === 8 && ((first << 8) | second) % 31 === 0 ? inflateSync(bytes, options) : inflateRawSync(bytes, options);
}

function brotli(bytes: Uint8Array, options: Bounded): Uint8Array {
  return looksLikeMarkup(bytes) ? bytes : brotliDecompressSync(bytes, options);
}

function zstd(bytes: Uint8Array, options: Bounded): Uint8Array {
  const decompress = (zlib as { zstdDecompressSync?: (bytes: Uint8Array, options: Bounded) => Buffer }).zstdDecompressSync;
  if (decompress === undefined)
    throw new BodyError('unknown-encoding', `this Node.js (${process.version}) cannot read zstd; Node.js 22.15 and newer can`);
  return decompress(bytes, options);
}

const looksLikeMarkup = (bytes: Uint8Array): boolean => bytes[0] === 0x3c && (bytes[1] === 0x21 || bytes[1] === 0x68 || bytes[1] === 0x48);
