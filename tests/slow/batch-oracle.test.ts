import { execFileSync } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WARCParser } from 'warcio';
import { afterAll, describe, expect, test } from 'vitest';
import { pageBody } from '../../src/archive/page-body';
import { readPages } from '../../src/archive/read-pages';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'klynge-oracle-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Pages as warcio.js reads them: HTML responses with status 200, without brotli, which it does not decode. */
async function byWarcio(path: string): Promise<[string | null, string][]> {
  const pages: [string | null, string][] = [];
  for await (const record of new WARCParser(createReadStream(path))) {
    if (record.warcType !== 'response' || record.httpHeaders?.statusCode !== 200) continue;
    if (!record.httpHeaders.headers.get('content-type')?.startsWith('text/html')) continue;
    if (record.httpHeaders.headers.get('content-encoding') === 'br') continue;
    pages.push([record.warcTargetURI ?? null, Buffer.from(await record.readFully(true)).toString('latin1')]);
  }
  return pages;
}

async function byKlynge(path: string): Promise<[string | null, string][]> {
  const pages: [string | null, string][] = [];
  for await (const page of readPages(path))
    if (page.contentEncoding !== 'br') pages.push([page.url, Buffer.from(pageBody(page, 1e9)).toString('latin1')]);
  return pages;
}

describe('the same pages as warcio.js', () => {
  test('of the small archive with all encodings', async () => {
    const path = join(root, 'fixtures/archives/news.warc.gz');
    const pages = await byKlynge(path);
    expect(pages.length).toBeGreaterThan(3);
    expect(pages).toEqual(await byWarcio(path));
  });

  test.each(['none', 'record', 'one'])('of a large one packed as %s', async (pack) => {
    const path = join(folder, `${pack}.warc${pack === 'none' ? '' : '.gz'}`);
    execFileSync(process.execPath, ['scripts/make-warc.mjs', path, '--pages', '300', '--pack', pack], { cwd: root });
    expect(await byKlynge(path)).toEqual(await byWarcio(path));
  });
});
