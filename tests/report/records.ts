import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '../../src/extract/extract';
import type { Article } from '../../src/models/article';

const FOLDER = join(import.meta.dirname, '../../fixtures');

/** The record of a fixture. */
export function fixtureRecord(name: string): Article {
  const {
    layout: _layout,
    traps: _traps,
    open: _open,
    ...options
  } = JSON.parse(readFileSync(join(FOLDER, name, 'source.json'), 'utf8')) as Record<string, unknown>;
  return extract(readFileSync(join(FOLDER, name, 'page.html')), options);
}

/** An article that names a cluster and a city in the given words. */
export function articleNaming({
  text,
  title = 'Ny kaj',
  day = '2020-05-04',
  url = null,
}: {
  text: string;
  title?: string;
  day?: string | null;
  url?: string | null;
}): Article {
  const stamp = day === null ? '' : `<meta property="article:published_time" content="${day}">`;
  return extract(
    `<html lang="da"><head>${stamp}</head><body><main><h1>${title}</h1>${text
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}</main></body></html>`,
    url === null ? {} : { url },
  );
}

/** A dataset of records in a folder of its own, as `klynge batch` writes it. */
export function datasetOf(records: readonly unknown[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'klynge-report-'));
  writeFileSync(
    join(folder, 'records.jsonl'),
    records.map((record) => `${typeof record === 'string' ? record : JSON.stringify(record)}\n`).join(''),
  );
  return folder;
}
