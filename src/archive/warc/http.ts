import { headLength, parseFields, type Fields } from './header';
import { joined } from '../joined';

/** An HTTP response as a WARC record stores it. */
export interface HttpResponse {
  readonly status: number;
  readonly fields: Fields;
  /** The body without its chunked transfer encoding, but with its content encoding as stored. */
  readonly body: Buffer;
}

const STATUS = /^HTTP\/\d(?:\.\d)? (\d{3})/u;

/** Parses the block of a `response` record; null if it is not an HTTP response. */
export function parseHttp(block: Buffer): HttpResponse | null {
  const length = headLength(block);
  const head = block.toString('latin1', 0, length === -1 ? Math.min(block.length, 65_536) : length);
  const status = STATUS.exec(head);
  if (!status) return null;
  const fields = parseFields(head);
  const stored = length === -1 ? block.subarray(block.length) : block.subarray(length);
  const coding = fields.get('transfer-encoding');
  const chunked = coding !== undefined && /\bchunked\b/iu.test(coding);
  return { status: Number(status[1]), fields, body: chunked ? dechunk(stored) : stored };
}

const SIZE_LINE = /^([0-9a-f]{1,8})\s*(?:;.*)?$/iu;

/** Decodes chunked transfer encoding. Crawlers often store the body already joined: bytes that don't parse as chunks are kept. */
function dechunk(stored: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  while (at < stored.length) {
    const lineEnd = stored.indexOf(10, at);
    if (lineEnd === -1 || lineEnd - at > 1024) return parts.length === 0 ? stored : Buffer.concat(parts);
    const [, size] = SIZE_LINE.exec(stored.toString('latin1', at, lineEnd).trim()) ?? [];
    if (size === undefined) return parts.length === 0 ? stored : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(stored.subarray(lineEnd + 1, lineEnd + 1 + length));
    at = lineEnd + 1 + length;
    if (stored[at] === 13) at++;
    if (stored[at] === 10) at++;
  }
  return joined(parts);
}
