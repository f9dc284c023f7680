import { crc32, inflateRawSync } from 'node:zlib';

/** The gzip member at the start of the bytes read so far. */
export type Member =
  | { readonly kind: 'whole'; readonly bytes: Buffer; readonly length: number }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'damaged'; readonly message: string };

/** Length of the gzip header that `bytes` begins with; -1 if there is none, -2 if it is incomplete. */
export function gzipHeaderLength(bytes: Buffer): number {
  if (bytes.length < 10) return -2;
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8) return -1;
  const flags = bytes.readUInt8(3);
  if ((flags & 0xe0) !== 0) return -1;
  let at = 10;
  if (flags & 4) {
    if (bytes.length < 12) return -2;
    at = 12 + bytes.readUInt16LE(10);
  }
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    const zero = bytes.indexOf(0, at);
    if (zero === -1) return -2;
    at = zero + 1;
  }
  if (flags & 2) at += 2;
  return at > bytes.length ? -2 : at;
}

interface Inflated {
  buffer: Buffer;
  engine: { bytesWritten: number };
}

const TRAILER = 8;
/** Buffer size for the output of a member whose trailer gives no usable size; more is allocated chunk by chunk. */
const CHUNK = 64 * 1024;
const LARGEST_CHUNK = 4 * 1024 * 1024;

/** Buffer size for the output of a member, from the last four bytes; if the member does not end there, an arbitrary number. */
function roomFor(bytes: Buffer): number {
  const stated = bytes.readUInt32LE(bytes.length - 4);
  // Slightly more than the trailer says: with space left, the inflater knows at once that it is done.
  return stated > 0 && stated < LARGEST_CHUNK ? stated + 64 : CHUNK;
}

/** Inflates the member that `bytes` begins with and verifies its checksum; ignores what follows the member. */
export function inflateMember(bytes: Buffer, limit: number): Member {
  const header = gzipHeaderLength(bytes);
  if (header === -2) return { kind: 'incomplete' };
  if (header === -1) return { kind: 'damaged', message: 'bytes that are not a gzip member' };
  try {
    const options = { info: true, chunkSize: roomFor(bytes), maxOutputLength: limit };
    const { buffer, engine } = inflateRawSync(bytes.subarray(header), options) as unknown as Inflated;
    const end = header + engine.bytesWritten;
    if (bytes.length < end + TRAILER) return { kind: 'incomplete' };
    if (bytes.readUInt32LE(end) !== crc32(buffer)) return { kind: 'damaged', message: 'a gzip member whose checksum is wrong' };
    return { kind: 'whole', bytes: buffer, length: end + TRAILER };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') return { kind: 'too-large' };
    return code === 'Z_BUF_ERROR'
      ? { kind: 'incomplete' }
      : { kind: 'damaged', message: `a gzip member that cannot be inflated (${message})` };
  }
}
