import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readRecords, type Unread } from '../../src/report/records';
import { articleNaming } from './records';

async function titlesIn(bytes: string | Uint8Array, name = 'records.jsonl'): Promise<{ titles: (string | null)[] } & Unread> {
  const folder = mkdtempSync(join(tmpdir(), 'klynge-reading-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const unread: Unread = { failed: 0, broken: 0 };
    const titles: (string | null)[] = [];
    for await (const { title } of readRecords([file], unread)) titles.push(title);
    return { titles, ...unread };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const record = (title: string, url = 'https://example.org/nyt'): string =>
  JSON.stringify({ ...articleNaming({ title, text: 'Nyt.' }), url });

test('only a newline ends a record: JSON may contain the line separators of Unicode as they are', async () => {
  const odd = record('Ny kaj', 'https://example.org/ny\u2028kaj\u2029');
  expect(odd).toContain('\u2028');
  expect(await titlesIn(`${odd}\n${record('Ny bro')}\n`)).toEqual({ titles: ['Ny kaj', 'Ny bro'], failed: 0, broken: 0 });
});

test('line ends of Windows, empty lines and a missing newline at the end change nothing', async () => {
  const text = `${record('Ny kaj')}\r\n\r\n\n{"failed":{"code":"time-limit","message":""}}\r\nnot json\r\n${record('Ny bro')}`;
  const expected = { titles: ['Ny kaj', 'Ny bro'], failed: 1, broken: 1 };
  expect(await titlesIn(text)).toEqual(expected);
  expect(await titlesIn(gzipSync(text), 'records.jsonl.gz')).toEqual(expected);
});
