import * as zlib from 'node:zlib';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pageBody } from '../../src/archive/page-body';
import {
  chunked,
  joinRecords,
  pageRecord,
  requestRecord,
  warcinfo,
  warcRecord,
  httpResponse,
  type Packing,
} from '../../scripts/warc-writer.mjs';
import { address, file, html, read, scratch } from './reading';

const folder = scratch();
const numbers = [1, 2, 3, 4, 5, 6];
const page = (n: number): Buffer => pageRecord(address(n), html(n));
const all = numbers.map(address);
const without = (...gone: number[]): string[] => numbers.filter((n) => !gone.includes(n)).map(address);
let files = 0;
const warc = (bytes: Uint8Array, ending = 'warc.gz'): string => file(folder, `${++files}.${ending}`, bytes);

describe.each<[Packing, string]>([
  ['none', 'warc'],
  ['record', 'warc.gz'],
  ['one', 'warc.gz'],
])('a WARC packed as %s', (packing, ending) => {
  test('gives its pages in order, with address, type and time', async () => {
    const { pages, urls, skips, damages } = await read(
      warc(joinRecords([warcinfo(), ...numbers.flatMap((n) => [requestRecord(address(n)), page(n)])], packing), ending),
    );
    expect(urls).toEqual(all);
    expect(pages[2]).toMatchObject({ contentType: 'text/html; charset=utf-8', capturedAt: '2024-05-06T07:08:09Z', contentEncoding: null });
    expect(Buffer.from(pages[2]!.bytes).toString()).toBe(html(3));
    expect(skips).toEqual({ 'not-a-response': 7 });
    expect(damages).toEqual([]);
  });

  test('says where a cut tail begins and keeps what stands before it', async () => {
    const whole = joinRecords(numbers.map(page), packing);
    const { urls, damages } = await read(warc(whole.subarray(0, whole.length - 60), ending));
    expect(damages.length).toBeGreaterThan(0);
    if (packing !== 'one') expect(urls).toEqual(without(6));
    else expect(all.slice(0, urls.length)).toEqual(urls);
  });
});

describe('a WARC packed with zstd', () => {
  const compress = (zlib as { zstdCompressSync?: (bytes: Uint8Array) => Buffer }).zstdCompressSync;
  const plain = joinRecords(numbers.map(page), 'none');

  test('is read where the runtime can, and elsewhere a message names one that can', async () => {
    if (compress) expect((await read(warc(compress(plain), 'warc.zst'))).urls).toEqual(all);
    else
      await expect(read(warc(Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), plain]), 'warc.zst'))).rejects.toThrow(
        'cannot read zstd',
      );
  });
});

describe('what is no page', () => {
  test.each<[string, Buffer, string]>([
    ['a revisit', warcRecord('revisit', 'HTTP/1.1 200 OK\r\n\r\n', { url: address(1) }), 'revisit'],
    ['a page not found', pageRecord(address(1), html(1), { status: '404 Not Found' }), 'status'],
    ['a redirect', pageRecord(address(1), '', { status: '301 Moved Permanently', http: { Location: '/' } }), 'status'],
    ['a picture', pageRecord(address(1), 'PNG', { contentType: 'image/png' }), 'not-html'],
    ['a truncated page', pageRecord(address(1), html(1), { warc: { 'WARC-Truncated': 'length' } }), 'truncated'],
    ['an empty page', pageRecord(address(1), ''), 'empty'],
    ['metadata', warcRecord('metadata', 'via: x', { url: address(1) }), 'not-a-response'],
    ['a DNS answer', warcRecord('response', '20240506\nexample.org. 1 IN A 127.0.0.1', { url: 'dns:example.org' }), 'not-a-response'],
  ])('%s is counted', async (_, record, reason) => {
    const { urls, skips, damages } = await read(warc(joinRecords([record, page(2)])));
    expect(urls).toEqual([address(2)]);
    expect(skips).toEqual({ [reason]: 1 });
    expect(damages).toEqual([]);
  });

  test('a page that declares no type is told by its markup', async () => {
    expect((await read(warc(joinRecords([pageRecord(address(1), html(1), { contentType: null as unknown as string })])))).urls).toEqual([
      address(1),
    ]);
  });
});

describe('encodings', () => {
  const body = html('æøå');
  test.each<[string, Uint8Array, Record<string, string>]>([
    ['gzip', gzipSync(body), { 'Content-Encoding': 'gzip' }],
    ['deflate', deflateSync(body), { 'Content-Encoding': 'deflate' }],
    ['raw deflate', deflateRawSync(body), { 'Content-Encoding': 'deflate' }],
    ['brotli', brotliCompressSync(body), { 'Content-Encoding': 'br' }],
    ['two, one after the other', brotliCompressSync(gzipSync(body)), { 'Content-Encoding': 'gzip, br' }],
    ['chunks', chunked(body, 17), { 'Transfer-Encoding': 'chunked' }],
    ['gzip in chunks', chunked(gzipSync(body), 9), { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' }],
    ['a chunked header over joined bytes', Buffer.from(body), { 'Transfer-Encoding': 'chunked' }],
    ['a gzip header over unpacked bytes', Buffer.from(body), { 'Content-Encoding': 'gzip' }],
  ])('%s are undone', async (_, bytes, http) => {
    const { pages } = await read(warc(joinRecords([pageRecord(address(1), bytes, { http })])));
    expect(Buffer.from(pageBody(pages[0]!, 1e6)).toString()).toBe(body);
  });

  test('a body that unpacks to more than the limit is refused', async () => {
    const { pages } = await read(
      warc(joinRecords([pageRecord(address(1), gzipSync(Buffer.alloc(5e6)), { http: { 'Content-Encoding': 'gzip' } })])),
    );
    expect(() => pageBody(pages[0]!, 1e6)).toThrow(/more than 1000000 bytes/u);
  });
});

describe('damage costs what is damaged', () => {
  const members = numbers.map((n) => joinRecords([page(n)]));
  const broken = (member: Buffer): Buffer => {
    const copy = Buffer.from(member);
    copy.fill(0xff, 60, 70);
    return copy;
  };
  const offsetOf = (n: number): number => members.slice(0, n - 1).reduce((sum, member) => sum + member.length, 0);

  test('two damaged members', async () => {
    const { urls, log } = await read(warc(Buffer.concat(members.map((member, i) => (i === 1 || i === 4 ? broken(member) : member)))));
    expect(urls).toEqual(without(2, 5));
    expect(log.damages.map(({ code, offset }) => [code, offset])).toEqual([
      ['damaged-member', offsetOf(2)],
      ['damaged-member', offsetOf(5)],
    ]);
  });

  test('a member whose checksum is wrong', async () => {
    const copy = Buffer.from(members[0]!);
    copy[copy.length - 5]! ^= 1;
    const bad = Buffer.from(members[0]!);
    bad[bad.length - 8]! ^= 1;
    const { urls, damages } = await read(warc(Buffer.concat([bad, ...members.slice(1)])));
    expect(urls).toEqual(without(1));
    expect(damages).toEqual(['damaged-member']);
  });

  test('garbage between members', async () => {
    const garbage = Buffer.from('some bytes that a full disk left \u001f here');
    const { urls, log } = await read(warc(Buffer.concat([...members.slice(0, 3), garbage, ...members.slice(3)])));
    expect(urls).toEqual(all);
    expect(log.damages).toMatchObject([{ code: 'garbage', offset: offsetOf(4) }]);
  });

  test('a member cut short in the middle', async () => {
    const { urls, damages } = await read(warc(Buffer.concat([members[0]!, members[1]!.subarray(0, 120), ...members.slice(2)])));
    expect(urls).toEqual(without(2));
    expect(damages).toEqual(['damaged-member']);
  });

  test('a digest that does not match', async () => {
    const bad = warcRecord('response', httpResponse(html(1)), {
      url: address(1),
      digest: false,
      headers: { 'WARC-Block-Digest': 'sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' },
    });
    const unknown = warcRecord('response', httpResponse(html(2)), {
      url: address(2),
      digest: false,
      headers: { 'WARC-Block-Digest': 'crc99:1' },
    });
    const { urls, damages } = await read(warc(joinRecords([bad, unknown])));
    expect(urls).toEqual([address(2)]);
    expect(damages).toEqual(['digest-mismatch']);
  });

  test('plain records with a wrong length, with no length, with garbage between them', async () => {
    const text = numbers.map((n) => page(n).toString('latin1'));
    text[1] = text[1]!.replace(/Content-Length: \d+(?=\r\n\r\nHTTP)/u, 'Content-Length: 99999');
    text[2] = text[2]!.replace(/Content-Length: \d+(?=\r\n\r\nHTTP)/u, 'Content-Length: many');
    const { urls, damages } = await read(
      warc(Buffer.from([text[0], text[1], text[2], 'garbage\n', text[3], text[4], text[5]].join(''), 'latin1'), 'warc'),
    );
    expect(urls).toEqual(without(2, 3));
    expect(damages).toEqual(['bad-length', 'bad-length']);
  });

  test('a record of another length than its member, two records in one, none in one', async () => {
    const text = numbers.map((n) => page(n).toString('latin1'));
    text[1] = text[1]!.replace(/Content-Length: \d+(?=\r\n\r\nHTTP)/u, 'Content-Length: 99999');
    text[2] = text[2]!.replace(/Content-Length: \d+(?=\r\n\r\nHTTP)/u, 'Content-Length: 40');
    const own = [text[0], text[1], text[2], `${text[3]}${text[4]}`, 'no record', text[5]].map((one) =>
      joinRecords([Buffer.from(one!, 'latin1')]),
    );
    const { urls, damages } = await read(warc(Buffer.concat(own)));
    expect(urls).toEqual(without(2, 3));
    expect(damages).toEqual(['cut-tail', 'bad-length', 'garbage']);
  });

  test('0 bytes', async () => {
    expect(await read(warc(Buffer.alloc(0)))).toMatchObject({ urls: [], damages: ['empty-file'] });
  });

  test('zeros that a disk put behind the end are no damage', async () => {
    expect(await read(warc(Buffer.concat([...members, Buffer.alloc(4096)])))).toMatchObject({ urls: all, damages: [] });
  });

  test('a record of zeros that inflates a thousandfold is passed over', async () => {
    const bomb = joinRecords([pageRecord(address(9), Buffer.alloc(80 * 1024 * 1024), { digest: false })]);
    const { urls, skips } = await read(warc(Buffer.concat([members[0]!, bomb, members[1]!])));
    expect(urls).toEqual([address(1), address(2)]);
    expect(skips).toEqual({ 'too-large': 1 });
  });

  test('an archived WARC inside a record is one record', async () => {
    const inner = joinRecords([page(7), page(8)]);
    const { urls, skips, damages } = await read(
      warc(joinRecords([page(1), pageRecord(address('x.warc.gz'), inner, { contentType: 'application/warc' }), page(2)])),
    );
    expect(urls).toEqual([address(1), address(2)]);
    expect(skips).toEqual({ 'not-html': 1 });
    expect(damages).toEqual([]);
  });
});
