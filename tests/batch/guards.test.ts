import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { runBatch } from '../../src/batch/run-batch';
import { destinationOf } from '../../src/batch/destination';
import type { Exporter } from '../../src/export/exporter';
import { EXPORTERS } from '../../src/export/formats';
import { MissingPackageError } from '../../src/export/missing-package';
import { html, read, scratch } from '../archive/reading';

const folder = scratch();
function pages(name: string, ...numbers: number[]): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  for (const n of numbers) writeFileSync(join(path, `${n}.html`), html(n));
  return path;
}
const batch = (inputs: string[], out: string, more = {}): ReturnType<typeof runBatch> => runBatch({ inputs, out, workers: 0, ...more });
const titles = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { title: string }).title);

describe('what a run wrote is no input of it', () => {
  test('where the output lies in the folder of the pages, the same command gives the same records', async () => {
    const place = pages('inside', 1, 2);
    for (const _ of [1, 2]) {
      await batch([place], place);
      expect(titles(join(place, 'records.jsonl'))).toEqual(['Side 1', 'Side 2']);
    }
    await batch([`${place}/*.*l`], join(place, 'below', 'records.jsonl'), { extract: { explain: true } });
    expect(titles(join(place, 'below', 'records.jsonl'))).toEqual(['Side 1', 'Side 2']);
  });

  test('a record among JSON lines is passed over: its text is an article, but not a page', async () => {
    const place = pages('records', 1);
    await batch([place], join(folder, 'records.jsonl'));
    writeFileSync(
      join(folder, 'mixed.jsonl'),
      `${readFileSync(join(folder, 'records.jsonl'), 'utf8')}{"url":"https://example.org/2","text":"En side."}\n`,
    );
    const { urls, skips, damages } = await read(join(folder, 'mixed.jsonl'));
    expect([urls, skips, damages]).toEqual([['https://example.org/2'], { 'klynge-record': 1 }, []]);
  });
});

describe('a complete run', () => {
  test('is not replaced by one over other inputs', async () => {
    const [first, second] = [pages('first', 1), pages('second', 2)];
    const out = join(folder, 'kept');
    await batch([first], out);
    await expect(batch([second], out)).rejects.toThrow(`holds a complete run over other inputs (${first}/1.html …)`);
    expect(titles(join(out, 'records.jsonl'))).toEqual(['Side 1']);
  });

  test('is done again where its folder has a page more, be it the first', async () => {
    const out = join(folder, 'more');
    await batch([pages('growing', 2)], out);
    await batch([pages('growing', 1)], out);
    expect(titles(join(out, 'records.jsonl'))).toEqual(['Side 1', 'Side 2']);
  });

  test('grows by inputs that are named beside the earlier ones', async () => {
    const [first, second] = [pages('first', 1), pages('second', 2)];
    const out = join(folder, 'grown');
    await batch([first], out);
    await batch([first, second], out);
    expect(titles(join(out, 'records.jsonl'))).toEqual(['Side 1', 'Side 2']);
  });
});

describe('what no run wrote is never replaced', () => {
  const texts = (place: string, ...names: string[]): string[] => names.map((name) => readFileSync(join(place, name), 'utf8'));

  test('an input that is named as the output', async () => {
    const path = join(folder, 'both.jsonl');
    writeFileSync(path, '{"url":"https://example.org/1","text":"En side."}\n');
    await expect(batch([path], path)).rejects.toThrow(`${path}: is there already, and no run wrote it`);
    expect(texts(folder, 'both.jsonl')).toEqual(['{"url":"https://example.org/1","text":"En side."}\n']);
  });

  test.each([
    ['records.jsonl', ['jsonl']],
    ['failures.jsonl', ['jsonl']],
    ['csv/mine.csv', ['csv']],
  ])('%s in the folder of the output', async (name, formats) => {
    const out = join(folder, `theirs-${name.replaceAll('/', '-')}`);
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), 'mine');
    await expect(batch([pages('first', 1)], out, { formats })).rejects.toThrow('no run wrote');
    expect(texts(out, name)).toEqual(['mine']);
    expect(readdirSync(out)).toEqual([name.split('/')[0]]);
  });

  test('a folder whose name only begins like one of ours', async () => {
    const out = join(folder, 'copies');
    mkdirSync(join(out, 'copy-of-the-thesis'), { recursive: true });
    await batch([pages('first', 1)], out);
    expect(existsSync(join(out, 'copy-of-the-thesis'))).toBe(true);
  });

  test('an empty file or folder is no loss', async () => {
    writeFileSync(join(folder, 'made.jsonl'), '');
    await batch([pages('first', 1)], join(folder, 'made.jsonl'));
    expect(titles(join(folder, 'made.jsonl'))).toEqual(['Side 1']);
    mkdirSync(join(folder, 'made', 'csv'), { recursive: true });
    await batch([pages('first', 1)], join(folder, 'made'), { formats: ['csv'] });
    expect(existsSync(join(folder, 'made', 'csv', 'articles.csv'))).toBe(true);
  });

  test('what an earlier, unfinished run left is taken up', async () => {
    const out = join(folder, 'unfinished');
    const stop = new AbortController();
    const progress = { writing: () => stop.abort(new Error('stopped')) };
    await expect(batch([pages('first', 1)], out, { signal: stop.signal, progress })).rejects.toThrow('stopped');
    await batch([pages('first', 1)], out);
    expect(titles(join(out, 'records.jsonl'))).toEqual(['Side 1']);
  });
});

describe('what can not be written is told before anything is read', () => {
  test.each([
    ['file', ['jsonl'], /file: a file is where a folder is needed$/u],
    ['file/run', ['jsonl'], /run: a part of the path is a file$/u],
    ['kinds', ['jsonl'], /records\.jsonl: a folder is where a file is needed$/u],
    ['kinds', ['csv'], /csv: a file is where a folder is needed$/u],
  ])('%s as %j', async (out, formats, message) => {
    mkdirSync(join(folder, 'kinds', 'records.jsonl'), { recursive: true });
    writeFileSync(join(folder, 'kinds', 'csv'), '');
    writeFileSync(join(folder, 'file'), '');
    const planned = vi.fn();
    await expect(batch([pages('first', 1)], join(folder, out), { formats, progress: { planned } })).rejects.toThrow(message);
    expect(planned).not.toHaveBeenCalled();
  });
});

test('a missing package is told before the pages are read, and nothing is left behind', async () => {
  const sqlite = EXPORTERS.find(({ name }) => name === 'sqlite')!;
  const missing = vi.spyOn(sqlite as Required<Exporter>, 'load').mockRejectedValue(new MissingPackageError('no SQLite'));
  const out = join(folder, 'unwritten');
  await expect(batch([pages('first', 1)], out, { formats: ['jsonl', 'sqlite'] })).rejects.toThrow('no SQLite');
  expect(existsSync(out)).toBe(false);
  missing.mockRestore();
});

describe('--out', () => {
  test.each([
    ['-', /written to a folder or a file/u],
    ['', /--out is empty: is the variable that holds it set\?/u],
    ['records.xlsx', /nothing is written as \.xlsx: [^.]*\.jsonl, \.jsonl\.gz, \.duckdb/u],
    ['records.json', /nothing is written as \.json/u],
    ['records.csv', /several tables/u],
    ['records.jsonl.', /nothing is written as \.jsonl\.: /u],
    ['records.foo', /nothing is written as \.foo: give a file that ends in \.jsonl, \.jsonl\.gz, /u],
    ['records.jsonnl', /nothing is written as \.jsonnl/u],
    ['runs.2021/records.JSNL', /nothing is written as \.JSNL/u],
    ['records.7z', /nothing is written as \.7z/u],
    ['news.example.org', /, or a folder, whose name has no extension or ends in a slash$/u],
  ])('%s is refused with a reason', async (out, reason) => {
    await expect(destinationOf({ out })).rejects.toThrow(reason);
  });

  test.each(['records.jsonl', 'records.jsonl.gz', 'news.db', '.jsonl', 'run/.sqlite'])('%s is a file', async (out) => {
    expect((await destinationOf({ out })).outputs.map(({ path }) => path)).toEqual([out]);
  });

  test.each([
    'run',
    'run.2021',
    'run-2026.11',
    'v1.2',
    'run.v2',
    'v1.2-rc1',
    '.klynge-run',
    '.klynge',
    '..',
    'St. Gallen',
    'Prof. Hansen. Artikler',
    'archive.html/',
    'news.example.org/',
    'records.foo/run',
  ])('%s is a folder', async (out) => {
    expect((await destinationOf({ out })).outputs.map(({ path }) => path)).toEqual([join(out, 'records.jsonl')]);
  });

  test('a folder that is there stays one, whatever its name', async () => {
    const out = pages('run.foo', 1);
    expect((await destinationOf({ out })).outputs.map(({ path }) => path)).toEqual([join(out, 'records.jsonl')]);
  });
});

describe('--gzip', () => {
  test.each([
    [{ out: 'run', formats: ['csv', 'parquet'] }, /--format csv,parquet writes none/u],
    [{ out: 'records.jsonl' }, /applies to a folder; of files, those that end in \.jsonl\.gz/u],
    [{ out: 'news.sqlite' }, /applies to a folder/u],
    [{ out: 'postgres://localhost/news' }, /applies to a folder/u],
  ])('is refused where it would do nothing: %j', async (options, reason) => {
    await expect(destinationOf({ ...options, gzip: true })).rejects.toThrow(reason);
  });

  test.each([
    [{ out: 'run' }, 'run/records.jsonl.gz'],
    [{ out: 'run', formats: ['csv', 'jsonl'] }, 'run/records.jsonl.gz'],
    [{ out: 'records.jsonl.gz' }, 'records.jsonl.gz'],
  ])('compresses JSON lines: %j', async (options, path) => {
    expect((await destinationOf({ ...options, gzip: true })).outputs.map((output) => output.path)).toContain(path);
  });
});
