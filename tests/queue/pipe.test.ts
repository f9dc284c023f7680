import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { joinRecords, pageRecord } from '../../scripts/warc-writer.mjs';
import { runBatch } from '../../src/batch/run-batch';
import { extract } from '../../src/extract/extract';
import { mergeRun } from '../../src/queue/merge-run';
import { openStore } from '../../src/queue/open-store';
import { pipe, type Answer } from '../../src/queue/pipe';
import { planRun } from '../../src/queue/run-plan';

const folder = mkdtempSync(join(tmpdir(), 'klynge-pipe-'));
afterAll(() => rmSync(folder, { recursive: true }));

const html = (n: number): string =>
  `<html lang="da"><article><h1>Ny klynge nr. ${n}</h1><p>Energy Cluster Denmark åbner kontor nr. ${n} i Esbjerg i dag, siger direktøren.</p></article></html>`;
const url = (n: number): string => `https://example.org/news/${n}`;
const warc = join(folder, 'news.warc.gz');
writeFileSync(warc, joinRecords(Array.from({ length: 12 }, (_, n) => pageRecord(url(n), html(n)))));

async function answers(lines: readonly string[], run: string | null = null): Promise<Answer[]> {
  const found: Answer[] = [];
  for await (const answer of pipe(Readable.from([Buffer.from(lines.map((line) => `${line}\n`).join(''))]), { run, workers: 0 }))
    found.push(answer);
  return found;
}
const values = (found: readonly Answer[]): Record<string, unknown>[] =>
  found.map(({ line }) => JSON.parse(line) as Record<string, unknown>);

describe('pages', () => {
  test('each line has its record, in order, as extract gives it', async () => {
    const found = values(await answers([0, 1, 2].map((n) => JSON.stringify({ url: url(n), html: html(n) }))));
    expect(found.map((record) => record['url'])).toEqual([0, 1, 2].map(url));
    const { capture, ...record } = found[1]!;
    expect(record).toEqual(extract(html(1), { url: url(1), contentType: 'text/html; charset=utf-8' }));
    expect(capture).toEqual({ at: null, source: '-', offset: null, member: null });
  });

  test.each([
    ['no JSON', 'bad-line'],
    ['', 'bad-line'],
    ['{"url":"https://example.org"}', 'bad-line'],
    ['[1]', 'bad-line'],
    ['"unfinished', 'bad-line'],
  ])('%j is answered by a failure, and the next line by its record', async (line, code) => {
    const [failure, record, ...more] = values(await answers([line, JSON.stringify({ html: html(1) })]));
    expect(failure).toMatchObject({ failed: { code } });
    expect(record).toMatchObject({ title: 'Ny klynge nr. 1' });
    expect(more).toEqual([]);
  });

  test('a page without a record is nothing to try again', async () => {
    expect((await answers(['no JSON']))[0]!.segmentFailed).toBe(false);
  });
});

describe('segments', () => {
  const run = join(folder, 'run');
  const planned = (async () =>
    (await planRun(await openStore(run), [warc], { segmentBytes: 1000 })).segments.map(({ name }) => JSON.stringify(name)))();

  test('names, some given twice, make the run that a single machine makes', async () => {
    const names = await planned;
    expect(names.length).toBeGreaterThan(3);
    const found = await answers([...names.slice(1), ...names], run);
    expect(found.every(({ segmentFailed }) => !segmentFailed)).toBe(true);
    await mergeRun({ run, out: join(folder, 'merged') });
    await runBatch({ inputs: [warc], out: join(folder, 'single'), segmentBytes: 1000, workers: 0 });
    for (const name of ['records.jsonl', 'manifest.json'])
      expect(readFileSync(join(folder, 'merged', name), 'utf8')).toBe(readFileSync(join(folder, 'single', name), 'utf8'));
  });

  test('an unknown name is a failure to try again', async () => {
    await planned;
    const [answer] = await answers(['"no-such-segment"'], run);
    expect(answer!.segmentFailed).toBe(true);
    expect(answer!.line).toContain('unknown-segment');
  });

  test('a name without a run says what is missing', async () => {
    expect((await answers(['"a-segment"']))[0]!.line).toContain('--run');
  });

  test('a run that is not there says how to begin one', async () => {
    await expect(answers(['"a-segment"'], join(folder, 'nothing'))).rejects.toThrow(/klynge queue plan/u);
  });

  test('a merge of an unfinished run says what is missing', async () => {
    const other = join(folder, 'unfinished');
    const { segments } = await planRun(await openStore(other), [warc], { segmentBytes: 1000 });
    await expect(mergeRun({ run: other, out: join(folder, 'never') })).rejects.toThrow(
      `${segments.length} of ${segments.length} segments are not done`,
    );
  });
});
