import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readPages } from '../../src/archive/read-pages';
import { planSegments } from '../../src/archive/plan';
import type { GivenPage } from '../../src/archive/given-page';
import type { Page } from '../../src/archive/page';
import { extractMany, type Result } from '../../src/batch/extract-many';
import type { BatchOptions } from '../../src/batch/batch-options';
import { runBatch } from '../../src/batch/run-batch';
import { extract } from '../../src/extract/extract';
import { joinRecords, pageRecord } from '../../scripts/warc-writer.mjs';
import { address, file, html, scratch } from '../archive/reading';

const folder = scratch();
const numbers = Array.from({ length: 40 }, (_, i) => i);
const warc = file(folder, 'news.warc.gz', joinRecords(numbers.map((n) => pageRecord(address(n), html(n)))));
const run = (out: string, more: Partial<BatchOptions> = {}): ReturnType<typeof runBatch> =>
  runBatch({ inputs: [warc], out: join(folder, out), workers: 0, segmentBytes: 2000, ...more });
const text = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8');
const urls = (jsonLines: string): unknown[] =>
  jsonLines
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { url: string }).url);

const page = (bytes: string | Uint8Array, more: Partial<Page> = {}): Page => ({
  url: null,
  contentType: null,
  contentEncoding: null,
  capturedAt: null,
  bytes: Buffer.from(bytes),
  position: { source: 'x', offset: 0, member: null },
  ...more,
});
async function all(
  pages: Iterable<GivenPage> | AsyncIterable<GivenPage>,
  options: Parameters<typeof extractMany>[1] = { workers: 0 },
): Promise<Result[]> {
  const results: Result[] = [];
  for await (const result of extractMany(pages, options)) results.push(result);
  return results;
}

describe('extractMany', () => {
  test('a page of an archive has the record that extract gives', async () => {
    const [result] = await all(readPages(warc));
    expect(result!.article).toEqual(
      extract(html(0), { url: address(0), contentType: 'text/html; charset=utf-8', capturedAt: '2024-05-06T07:08:09Z' }),
    );
    expect(result!.capture).toEqual({ at: '2024-05-06T07:08:09Z', source: warc, offset: 0, member: null });
  });

  test('threads give the same, in order on request', async () => {
    const results = await all(readPages(warc), { workers: 2, ordered: true, group: 3 });
    expect(results.map(({ url }) => url)).toEqual(numbers.map(address));
    expect(results).toEqual(await all(readPages(warc)));
  });

  test('a body that can not be unpacked is a failure of its own', async () => {
    const results = await all([page('no brotli', { contentEncoding: 'br', url: address(1) }), page(html(2))]);
    expect(results[0]).toMatchObject({ article: null, url: address(1), failure: { code: 'bad-encoding' } });
    expect(results[1]!.failure).toBeNull();
  });

  test('a page from memory is its markup, its text or its bytes, with what is known of it', async () => {
    const [url, capturedAt] = [address(5), '2024-05-06T07:08:09Z'];
    const results = await all([
      { url, html: html(5), capturedAt },
      { url, bytes: Buffer.from(html(5)), contentType: 'text/html; charset=utf-8', capturedAt },
      { text: 'Ny klynge i Odense' },
    ]);
    const expected = extract(html(5), { url, contentType: 'text/html; charset=utf-8', capturedAt });
    expect(results.map(({ article }) => article)).toEqual([
      expected,
      expected,
      extract('Ny klynge i Odense', { contentType: 'text/plain; charset=utf-8' }),
    ]);
    expect(results[0]!.capture).toEqual({ at: capturedAt, source: '-', offset: null, member: null });
  });

  test('a string is decoded and unpacked, whatever the headers say of its bytes', async () => {
    const [result] = await all([
      { html: '\n<title>Blåbær på øen</title>', contentType: 'text/html; charset=iso-8859-1', contentEncoding: 'br' },
    ]);
    expect(result!.article!.title).toBe('Blåbær på øen');
  });

  test.each([
    [{ url: address(2) }, 'page 2: it has neither html nor text nor bytes'],
    [{ html: Buffer.from('<p>x') }, 'page 2: html must be a string, not Uint8Array'],
    [{ bytes: '<p>x' }, 'page 2: bytes must be a Uint8Array, not String'],
    [{ html: '<p>x', capturedAt: new Date(0) }, 'page 2: capturedAt must be a string, not Date'],
    ['<p>x', 'page 2: it must be an object with html, text or bytes, not String'],
    [null, 'page 2: it must be an object with html, text or bytes, not Null'],
  ])('what is no page is refused by its field: %j', async (given, message) => {
    await expect(all([{ html: html(1) }, given as GivenPage])).rejects.toThrow(new TypeError(message));
  });

  test('takes pages only as fast as they are worked on', async () => {
    let taken = 0;
    const source = (function* () {
      for (const n of numbers) {
        taken++;
        yield page(html(n));
      }
    })();
    for await (const _ of extractMany(source, { workers: 0, group: 1 })) break;
    expect(taken).toBeLessThan(5);
  });

  test('stops when it is told to', async () => {
    const stop = new AbortController();
    const reading = async (): Promise<void> => {
      for await (const _ of extractMany(readPages(warc), { workers: 1, signal: stop.signal })) stop.abort(new Error('enough'));
    };
    await expect(reading()).rejects.toThrow('enough');
  });

  test('a page over its time is a failure; the others have their records', async () => {
    // Twenty megabytes of names: ten seconds and more on any machine, where the small ones take a moment even on a busy one.
    const long = `<article>${'<p>Klyngen Energy Cluster Denmark i Aarhus fik 3. maj 2019 støtte af Mette Holm.</p>'.repeat(240_000)}</article>`;
    const limits = { bytes: 1e9, nodes: 1e9, text: 1e9, mentions: 1e9 };
    const results = await all([page(html(1)), page(long, { url: address('long') }), page(html(3))], {
      workers: 1,
      ordered: true,
      pageTimeout: 5_000,
      workerMemory: 4096,
      extract: { limits },
    });
    expect(results.map(({ failure }) => failure?.code ?? null)).toEqual([null, 'time-limit', null]);
  }, 90_000);
});

describe('the memory of a page', () => {
  // Short-lived and long-lived objects: both must end only the thread, not the process (Node 24, if the young generation is unlimited).
  const heavy = {
    'of links': Array.from({ length: 200_000 }, (_, i) => `<a href="/x${i}" class="c${i}" data-a="${i}">t${i}</a>`).join(''),
    'of names': '<p>Klyngen Energy Cluster Denmark i Aarhus fik 3. maj 2019 støtte af Mette Holm.</p>'.repeat(120_000),
    'of boxes in boxes': '<div><b>'.repeat(300_000),
  };
  const limits = { bytes: 1e9, nodes: 1e9, depth: 1e6, text: 1e9, mentions: 1e9 };

  test.each(Object.entries(heavy))(
    'a page %s over the limit is a failure, its thread is replaced, and the others have their records',
    async (_, body) => {
      const results = await all([page(html(1)), page(`<article>${body}</article>`, { url: address('heavy') }), page(html(2))], {
        workers: 1,
        ordered: true,
        workerMemory: 80,
        extract: { limits },
      });
      expect(results.map(({ failure }) => failure?.code ?? null)).toEqual([null, 'memory-limit', null]);
      expect(results[1]).toMatchObject({ article: null, url: address('heavy') });
    },
    60_000,
  );

  test('too little for a thread to hold the tables is an error that says so', async () => {
    await expect(all([page(html(1)), page(html(2))], { workers: 1, workerMemory: 8 })).rejects.toThrow(
      'give them more memory (--worker-memory)',
    );
  }, 30_000);
});

describe('a run', () => {
  test('writes the records in the order of the archive, whatever the cut', async () => {
    await run('a/records.jsonl', { segmentBytes: 1000 });
    await run('a/whole.jsonl', { segmentBytes: 1e9 });
    expect(urls(text('a', 'records.jsonl'))).toEqual(numbers.map(address));
    expect(text('a', 'records.jsonl')).toBe(text('a', 'whole.jsonl'));
    expect(readdirSync(join(folder, 'a')).sort()).toEqual([
      'records.jsonl',
      'records.jsonl.manifest.json',
      'whole.jsonl',
      'whole.jsonl.manifest.json',
    ]);
  });

  test('done twice, it changes nothing', async () => {
    const first = await run('twice');
    const before = statSync(join(folder, 'twice', 'records.jsonl')).mtimeMs;
    const second = await run('twice');
    expect(second).toMatchObject({ segments: first.segments, resumed: first.segments, records: 40, outputs: first.outputs });
    expect(statSync(join(folder, 'twice', 'records.jsonl')).mtimeMs).toBe(before);
  });

  test('stopped in the middle, it goes on to the same bytes', async () => {
    await run('undisturbed', { keepSegments: true });
    const stop = new AbortController();
    let done = 0;
    const progress = {
      segmentDone() {
        if (++done === 3) stop.abort(new Error('stopped'));
      },
    };
    await expect(run('stopped', { signal: stop.signal, progress, keepSegments: true })).rejects.toThrow('stopped');
    // What a kill leaves: a half-written segment in a temporary file, and one whose end is missing.
    const segments = join('.klynge', 'segments');
    const [first] = readdirSync(join(folder, 'stopped', segments));
    writeFileSync(join(folder, 'stopped', segments, `${first!}.0123456789ab.partial`), '{"sch');
    writeFileSync(join(folder, 'stopped', segments, first!), text('stopped', segments, first!).slice(0, -30));
    const summary = await run('stopped', { keepSegments: true });
    expect(summary.resumed).toBeGreaterThan(0);
    for (const name of [
      'records.jsonl',
      'manifest.json',
      ...readdirSync(join(folder, 'undisturbed', segments)).map((name) => join(segments, name)),
    ])
      expect(text('stopped', name)).toBe(text('undisturbed', name));
    expect(readdirSync(join(folder, 'stopped', segments)).length).toBe(summary.segments);
  });

  test('refuses to mix runs of different options', async () => {
    await run('options', { keepSegments: true });
    await expect(run('options', { extract: { explain: true } })).rejects.toThrow(/other options/u);
  });

  test('says what it can not do', async () => {
    await expect(run('x.csv')).rejects.toThrow(/give a folder/u);
    await expect(run('x', { formats: ['xml'] })).rejects.toThrow(/there are jsonl, csv/u);
    await expect(run('nowhere', { inputs: [join(folder, 'gone.warc')] })).rejects.toThrow(/no such file/u);
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });

  test('compresses on request, and puts failures in a file of their own', async () => {
    const mixed = file(
      folder,
      'mixed.warc.gz',
      joinRecords([pageRecord(address(1), html(1)), pageRecord(address(2), 'no brotli', { http: { 'Content-Encoding': 'br' } })]),
    );
    const summary = await run('gz', { inputs: [mixed], gzip: true });
    expect(urls(gunzipSync(readFileSync(join(folder, 'gz', 'records.jsonl.gz'))).toString())).toEqual([address(1)]);
    expect(JSON.parse(gunzipSync(readFileSync(join(folder, 'gz', 'failures.jsonl.gz'))).toString())).toMatchObject({
      failed: { code: 'bad-encoding' },
      url: address(2),
    });
    expect(summary).toMatchObject({ pages: 2, records: 1, failed: 1 });
  });

  test('names that climb out of an archive write nothing outside the output', async () => {
    const lines = file(folder, 'climb.jsonl', JSON.stringify({ url: 'file:///../../../etc/x', html: html(1) }));
    const before = readdirSync(folder);
    await run('climb', { inputs: [lines], formats: ['jsonl', 'csv'] });
    expect(readdirSync(folder).filter((name) => !before.includes(name))).toEqual(['climb']);
  });

  test('the plan alone names the segments: a queue can hand them out', async () => {
    const planned = await planSegments([warc], { segmentBytes: 2000 });
    expect(JSON.parse(JSON.stringify(planned))).toEqual(planned);
    const { segments } = JSON.parse(text('undisturbed', 'manifest.json')) as { segments: { name: string }[] };
    expect(segments.map(({ name }) => name)).toEqual(planned.map(({ name }) => name));
  });
});
