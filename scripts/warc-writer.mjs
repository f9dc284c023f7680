import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export function base32(bytes) {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  return bits
    .match(/.{1,5}/gu)
    .map((five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('');
}

const sha1 = (bytes) => `sha1:${base32(createHash('sha1').update(bytes).digest())}`;

/** A record id that depends only on the content: the same archive every time. */
const recordId = (text) => {
  const hex = createHash('md5').update(text).digest('hex');
  return `<urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}>`;
};

/** One WARC record. `headers` are further named fields. */
export function warcRecord(
  type,
  block,
  { url = null, date = '2024-05-06T07:08:09Z', contentType = null, headers = {}, digest = true } = {},
) {
  const bytes = Buffer.from(block);
  const lines = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Record-ID: ${recordId(`${type} ${url} ${date} ${bytes.length}`)}`,
    `WARC-Date: ${date}`,
  ];
  if (url !== null) lines.push(`WARC-Target-URI: ${url}`);
  if (contentType !== null) lines.push(`Content-Type: ${contentType}`);
  if (digest) lines.push(`WARC-Block-Digest: ${sha1(bytes)}`);
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  lines.push(`Content-Length: ${bytes.length}`, '', '');
  return Buffer.concat([Buffer.from(lines.join('\r\n')), bytes, Buffer.from('\r\n\r\n')]);
}

/** The block of a `response` record. */
export function httpResponse(body, { status = '200 OK', contentType = 'text/html; charset=utf-8', headers = {} } = {}) {
  const lines = [
    `HTTP/1.1 ${status}`,
    ...(contentType === null ? [] : [`Content-Type: ${contentType}`]),
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), Buffer.from(body)]);
}

/** A response record of a page. */
export function pageRecord(url, body, { date, status, contentType, http = {}, warc = {}, digest } = {}) {
  return warcRecord('response', httpResponse(body, { status, contentType, headers: http }), {
    url,
    date,
    contentType: 'application/http; msgtype=response',
    headers: warc,
    digest,
  });
}

export const warcinfo = () =>
  warcRecord('warcinfo', 'software: klynge scripts/make-warc.mjs\r\nformat: WARC File Format 1.0\r\n', {
    contentType: 'application/warc-fields',
  });

export const requestRecord = (url, date) =>
  warcRecord('request', `GET ${new URL(url).pathname} HTTP/1.1\r\nHost: ${new URL(url).host}\r\n\r\n`, {
    url,
    date,
    contentType: 'application/http; msgtype=request',
  });

/** Adds chunked transfer encoding. */
export function chunked(body, size = 1000) {
  const bytes = Buffer.from(body);
  const parts = [];
  for (let i = 0; i < bytes.length; i += size) {
    const part = bytes.subarray(i, i + size);
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
}

/** Joins records: 'none' plain, 'record' one gzip member per record, 'one' one member for all. */
export function joinRecords(records, packing = 'record') {
  const bytes = packing === 'record' ? records.map((record) => gzipSync(record)) : records;
  const joined = Buffer.concat(bytes);
  return packing === 'one' ? gzipSync(joined) : joined;
}
