import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { joinRecords, pageRecord } from '../../scripts/warc-writer.mjs';
import { address, file, html, scratch } from '../archive/reading';
import { klynge } from '../cli/cli';

const folder = scratch();
const numbers = [1, 2, 3];
const urls = (name: string): unknown[] =>
  readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { url: string }).url);

test.each<[string, Uint8Array | string]>([
  ['a WARC', joinRecords(numbers.map((n) => pageRecord(address(n), html(n))))],
  ['JSON lines', numbers.map((n) => JSON.stringify({ url: address(n), html: html(n) })).join('\n')],
])('standard input is %s: a record for each page', async (name, input) => {
  const out = `${name.replace(/\W/gu, '-')}.jsonl`;
  const { code, err } = await klynge(['batch', '-', '--out', join(folder, out), '--workers', '1', '--quiet'], { input });
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(urls(out)).toEqual(numbers.map(address));
});

test('another standard input into the same output is another run', async () => {
  const run = (n: number): ReturnType<typeof klynge> =>
    klynge(['batch', '-', '--out', join(folder, 'again.jsonl'), '--workers', '1', '--quiet'], {
      input: joinRecords([pageRecord(address(n), html(n))]),
    });
  await run(1);
  expect((await run(2)).code).toBe(0);
  expect(urls('again.jsonl')).toEqual([address(2)]);
});

test('progress as JSON lines, a closing summary, and exit code 1 where a page failed', async () => {
  const warc = file(
    folder,
    'mixed.warc.gz',
    joinRecords([pageRecord(address(1), html(1)), pageRecord(address(2), 'no brotli', { http: { 'Content-Encoding': 'br' } })]),
  );
  const { code, err } = await klynge(['batch', warc, '--out', join(folder, 'mixed.jsonl'), '--workers', '1', '--json']);
  const events = err
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { event: string });
  // How often progress is reported depends on the machine.
  expect(events.map(({ event }) => event).filter((event) => event !== 'progress')).toEqual(['planned', 'segment', 'writing', 'done']);
  expect(events.at(-1)).toMatchObject({ pages: 2, records: 1, failed: 1 });
  expect(code).toBe(1);
});

test('tells how many records have no text', async () => {
  const empty = '<html><head><title>Nyt</title></head><body><div id="root"></div><script src="a.js"></script></body></html>';
  const warc = file(
    folder,
    'empty.warc.gz',
    joinRecords([pageRecord(address(1), html(1)), pageRecord(address(2), empty), pageRecord(address(3), empty)]),
  );
  const out = join(folder, 'empty.jsonl');
  const { code, err } = await klynge(['batch', warc, '--out', out, '--workers', '1']);
  expect(err).toContain('3 pages: 3 records (2 without a text), 0 failed');
  expect(code).toBe(0);
  const again = await klynge(['batch', warc, '--out', out, '--workers', '1', '--json']);
  expect(JSON.parse(again.err.trim().split('\n').at(-1)!)).toMatchObject({ records: 3, textless: 2 });
});

test('tells which files of a folder it passed over, and counts none of its own', async () => {
  const place = join(folder, 'mixed');
  for (const below of ['below', '.d']) mkdirSync(join(place, below), { recursive: true });
  file(place, '.d/3.html', html(1));
  for (const name of ['1.html', 'below/2.html']) file(place, name, html(1));
  for (const name of ['mail.eml', 'below/MAIL.EML', 'feed.xml', '.hidden.html', 'below/.hidden.jsonl', 'LICENSE']) file(place, name, 'x');
  const batch = (...more: string[]): ReturnType<typeof klynge> => klynge(['batch', place, '--out', place, '--workers', '0', ...more]);
  const { code, err } = await batch();
  expect(err).toContain('passed over in folders: 6 files (2 .eml, 2 hidden, 1 without an extension, 1 .xml), 1 hidden folder');
  expect(code).toBe(0);
  const again = await batch('--json');
  expect(JSON.parse(again.err.trim().split('\n').at(-1)!)).toMatchObject({
    pages: 2,
    passedOver: { '.eml': 2, hidden: 2, '': 1, '.xml': 1, 'hidden folder': 1 },
  });
});

test('an empty file and an empty standard input are pages without a record', async () => {
  const empty = file(folder, 'empty.html', '');
  for (const [input, out] of [
    [empty, 'of-file.jsonl'],
    ['-', 'of-stream.jsonl'],
  ] as const) {
    const { code, err } = await klynge(['batch', input, '--out', join(folder, out), '--workers', '0']);
    expect(err).toContain('1 page: 0 records, 1 failed');
    expect(code).toBe(1);
    expect(readFileSync(join(folder, out.replace('.jsonl', '.failures.jsonl')), 'utf8')).toContain('"code":"empty-input"');
  }
});

test('the formats say what they can not carry', async () => {
  const { code, out } = await klynge(['batch', '--formats']);
  expect(code).toBe(0);
  expect(out).toMatch(
    /^ninjs \(articles\.ninjs\.jsonl\): without schema, generator, language \(confidence\), .*; published and modified only if/mu,
  );
});
