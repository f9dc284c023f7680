import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runBatch } from '../../src/batch/run-batch';
import { mergeRun } from '../../src/queue/merge-run';
import { openStore } from '../../src/queue/open-store';
import { planRun } from '../../src/queue/run-plan';
import { pipe } from '../../src/queue/pipe';
import { Readable } from 'node:stream';
import { file, html, scratch } from '../archive/reading';

const folder = scratch();
const inputs = [1, 2].map((n) => {
  mkdirSync(join(folder, `pages-${n}`));
  return dirname(file(folder, `pages-${n}/${n}.html`, html(n)));
});
const [one, both] = [inputs.slice(0, 1), inputs];
const batch = (out: string, more: Partial<Parameters<typeof runBatch>[0]> = {}): ReturnType<typeof runBatch> =>
  runBatch({ inputs: one, out, workers: 0, ...more });

/** Writes files of somebody else, and returns a check that they are as they were. */
function foreign(place: string, ...names: string[]): () => void {
  for (const name of names) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), `mine: ${name}`);
  }
  return () => {
    for (const name of names) expect(readFileSync(join(place, name), 'utf8')).toBe(`mine: ${name}`);
  };
}
const names = (place: string): string[] =>
  (readdirSync(place, { recursive: true }) as string[]).filter((name) => statSync(join(place, name)).isFile()).sort();
const titles = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { title: string }).title);
const writtenBy = (manifest: string): unknown => (JSON.parse(readFileSync(manifest, 'utf8')) as { written: unknown }).written;

/** Stops a run when its outputs are about to be written. */
async function interrupted(out: string, more: Partial<Parameters<typeof runBatch>[0]> = {}): Promise<void> {
  const stop = new AbortController();
  const progress = { writing: () => stop.abort(new Error('stopped')) };
  await expect(batch(out, { ...more, signal: stop.signal, progress })).rejects.toThrow('stopped');
}

describe('files of others beside the outputs are left alone', () => {
  const others = [
    'segments/mine.txt',
    'segments/part-1.jsonl',
    'partial/half.jsonl',
    'copy-of-the-thesis/chapter.txt',
    'klynge-copy-Ab12Cd/rows',
    'x.0123456789ab.partial',
    'manifest.json.bak',
    'csv.partial/mine.csv',
    '.klynge/mine',
    '.klynge/segments/mine.jsonl',
    'parquet/mine.parquet',
  ];

  test.each(['jsonl', 'csv'])('in a folder, --format %s', async (format) => {
    const out = join(folder, `beside-${format}`);
    const untouched = foreign(out, ...others);
    await batch(out, { formats: [format] });
    await batch(out, { formats: [format], inputs: both });
    untouched();
    expect(names(out).filter((name) => !others.includes(name) && !name.startsWith('csv/'))).toEqual(
      format === 'csv' ? ['manifest.json'] : ['manifest.json', 'records.jsonl'],
    );
  });

  test('in the folder of a file', async () => {
    const place = join(folder, 'working');
    const beside = ['records.jsonl.parts/mine', 'records.jsonl.parts/segments/mine', 'pages/1.html', 'records.jsonl.bak', ...others];
    const untouched = foreign(place, ...beside);
    await batch(join(place, 'records.jsonl'));
    await batch(join(place, 'records.jsonl'), { inputs: both });
    untouched();
    expect(names(place).filter((name) => !beside.includes(name))).toEqual(['records.jsonl', 'records.jsonl.manifest.json']);
  });

  test('in the folder of unfinished work, which outputs share', async () => {
    const work = join(folder, 'work');
    const untouched = foreign(work, ...others);
    const [a, b] = [join(folder, 'shared-a'), join(folder, 'shared-b.jsonl')];
    await interrupted(a, { work, extract: { explain: true } });
    await batch(b, { work });
    expect(readFileSync(b, 'utf8')).not.toContain('"lost":"');
    await batch(a, { work, extract: { explain: true } });
    untouched();
    expect(names(work).sort()).toEqual([...others].sort());
  });

  test('in the folder of a run for many machines, and in the one it is merged into', async () => {
    const run = join(folder, 'run');
    const untouched = foreign(run, ...others);
    const { segments } = await planRun(await openStore(run), one, {});
    const lines = Readable.from(segments.map(({ name }) => Buffer.from(`${JSON.stringify(name)}\n`)));
    for await (const { segmentFailed } of pipe(lines, { run, workers: 0 })) expect(segmentFailed).toBe(false);
    await mergeRun({ run, out: run, formats: ['jsonl', 'csv'] });
    untouched();
    expect(titles(join(run, 'records.jsonl'))).toEqual(['Side 1']);
    await expect(mergeRun({ run, out: run, formats: ['parquet'] })).rejects.toThrow(/parquet\/mine\.parquet: is there already/u);
    untouched();
  });
});

describe('an output that no run wrote is refused', () => {
  test('though the folder has a run: of another format, of another kind', async () => {
    const out = join(folder, 'second-format');
    await batch(out);
    const untouched = foreign(out, 'csv/mine.csv', 'failures.jsonl');
    await expect(batch(out, { inputs: both, formats: ['csv'] })).rejects.toThrow(/csv\/mine\.csv: is there already, and no run wrote it/u);
    await expect(batch(out, { inputs: both })).rejects.toThrow(/failures\.jsonl: is there already/u);
    untouched();
    expect(titles(join(out, 'records.jsonl'))).toEqual(['Side 1']);
  });

  test('a file that was added to the folder of a format', async () => {
    const out = join(folder, 'added');
    await batch(out, { formats: ['csv'] });
    const untouched = foreign(out, 'csv/pivot.xlsx');
    await expect(batch(out, { inputs: both, formats: ['csv'] })).rejects.toThrow(/csv\/pivot\.xlsx: is there already/u);
    untouched();
    rmSync(join(out, 'csv', 'pivot.xlsx'));
    await batch(out, { inputs: both, formats: ['csv'] });
    expect(readFileSync(join(out, 'csv', 'articles.csv'), 'utf8')).toContain('Side 2');
  });

  test('one that came after a run was interrupted, or while it is going', async () => {
    const out = join(folder, 'came');
    await interrupted(out);
    const untouched = foreign(out, 'records.jsonl');
    await expect(batch(out)).rejects.toThrow(/records\.jsonl: is there already/u);
    untouched();
    rmSync(join(out, 'records.jsonl'));
    await expect(batch(out, { progress: { writing: () => void foreign(out, 'records.jsonl') } })).rejects.toThrow(
      /records\.jsonl: came there while the run was going/u,
    );
    untouched();
    expect(names(out).filter((name) => name.endsWith('.partial'))).toEqual([]);
    rmSync(join(out, 'records.jsonl'));
    await batch(out);
    expect(titles(join(out, 'records.jsonl'))).toEqual(['Side 1']);
  });

  test('a link, whatever it leads to', async () => {
    mkdirSync(join(folder, 'linked'));
    symlinkSync(join(folder, 'not-mounted'), join(folder, 'linked', 'records.jsonl'));
    await expect(batch(join(folder, 'linked'))).rejects.toThrow(/records\.jsonl: is there already/u);
  });

  test.each(['null', '[]', '{"name":"Min app","icons":[]}', '{"manifest_version":3}', ''])(
    'a manifest.json of somebody else: %s',
    async (text) => {
      const out = join(folder, 'web-app');
      mkdirSync(out, { recursive: true });
      writeFileSync(join(out, 'manifest.json'), text);
      await expect(batch(out)).rejects.toThrow(/manifest\.json: is there already, and is not the manifest of a run/u);
      expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(text);
    },
  );

  test('a merge into the dataset of other inputs', async () => {
    const out = join(folder, 'dataset');
    await batch(out);
    const run = join(folder, 'other-run');
    await planRun(await openStore(run), inputs.slice(1), {});
    await expect(mergeRun({ run, out })).rejects.toThrow(/holds a complete run over other inputs/u);
    expect(titles(join(out, 'records.jsonl'))).toEqual(['Side 1']);
  });
});

describe('what a run wrote is its own', () => {
  test('of every format it ever had, as long as it is there', async () => {
    const out = join(folder, 'formats');
    await batch(out, { formats: ['csv'] });
    const tables = readdirSync(join(out, 'csv')).map((name) => `csv/${name}`);
    expect(writtenBy(join(out, 'manifest.json'))).toEqual([...tables].sort());
    await batch(out, { inputs: both });
    expect(writtenBy(join(out, 'manifest.json'))).toEqual([...tables, 'records.jsonl'].sort());
    await batch(out, { formats: ['csv'] });
    expect(readFileSync(join(out, 'csv', 'articles.csv'), 'utf8')).not.toContain('Side 2');
    rmSync(join(out, 'records.jsonl'));
    await batch(out, { inputs: both, formats: ['csv'] });
    expect(writtenBy(join(out, 'manifest.json'))).toEqual([...tables].sort());
  });

  test('failures are replaced, and removed when there are none any more', async () => {
    const place = join(folder, 'mended');
    mkdirSync(place);
    const page = file(place, 'a.html', '');
    const out = join(folder, 'failed');
    await batch(out, { inputs: [place] });
    expect(names(out)).toEqual(['failures.jsonl', 'manifest.json', 'records.jsonl']);
    writeFileSync(page, html(1));
    await batch(out, { inputs: [place] });
    expect(names(out)).toEqual(['manifest.json', 'records.jsonl']);
    expect(writtenBy(join(out, 'manifest.json'))).toEqual(['records.jsonl']);
  });

  test('what a killed run left half-written is cleared away', async () => {
    const out = join(folder, 'killed');
    await interrupted(out, { formats: ['jsonl', 'csv'] });
    for (const name of ['records.jsonl', 'failures.jsonl', '.klynge/manifest.json'])
      writeFileSync(join(out, `${name}.0123456789ab.partial`), '');
    foreign(join(out, 'csv.0123456789ab.partial'), 'articles.csv');
    await batch(out);
    expect(names(out)).toEqual(['manifest.json', 'records.jsonl']);
    expect(readdirSync(out).sort()).toEqual(['manifest.json', 'records.jsonl']);
  });
});

test('a first run that was killed before it had a manifest leaves nothing', async () => {
  const out = join(folder, 'at-once');
  foreign(join(out, '.klynge'), 'manifest.json.0123456789ab.partial');
  const untouched = foreign(out, 'manifest.json.0123456789ab.partial');
  await batch(out);
  untouched();
  expect(readdirSync(out).sort()).toEqual(['manifest.json', 'manifest.json.0123456789ab.partial', 'records.jsonl']);
});

describe('two runs into one output', () => {
  test('the second is told of the first, which is not disturbed', async () => {
    const out = join(folder, 'twice');
    const seconds: Promise<unknown>[] = [];
    const progress = {
      writing: () => void seconds.push(expect(batch(out)).rejects.toThrow(/another run is writing there \(process \d+\)/u)),
    };
    await batch(out, { progress });
    expect(seconds).toHaveLength(1);
    await Promise.all(seconds);
    expect(readdirSync(out).sort()).toEqual(['manifest.json', 'records.jsonl']);
  });

  test.each([
    ['of a process that has ended', async () => ({ host: hostname(), pid: await endedProcess(), started: '1' })],
    ['of a process whose number another one has now', () => ({ host: hostname(), pid: process.pid, started: 'long ago' })],
    ['of another machine', () => ({ host: `${hostname()}-other`, pid: process.pid, started: null })],
    ['half-written', () => null],
  ])('a lock %s keeps nobody away', async (what, holder) => {
    const out = join(folder, what.replaceAll(' ', '-'));
    mkdirSync(join(out, '.klynge'), { recursive: true });
    const value = await holder();
    writeFileSync(join(out, '.klynge', 'lock'), value === null ? '{"ho' : JSON.stringify(value));
    await batch(out);
    expect(existsSync(join(out, '.klynge'))).toBe(false);
  });
});

/** The id of a process that is over. */
function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--eval', '']);
  return new Promise((resolve) => child.once('exit', () => resolve(child.pid!)));
}
