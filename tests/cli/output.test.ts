import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { klynge } from './cli';

const BIN = join(import.meta.dirname, '../../bin/klynge.cjs');
const PAGE = '<html><body><h1>Nyt hus</h1><p>Det nye hus åbner til efteråret, når taget er lagt.</p></body></html>';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'klynge-output-'));
  writeFileSync(join(folder, 'a.html'), PAGE);
  writeFileSync(join(folder, 'file'), '');
  writeFileSync(join(folder, 'records.jsonl'), '');
  writeFileSync(join(folder, 'one.jsonl'), `${JSON.stringify(extract(PAGE))}\n{"failed":{"code":"timeout"}}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `klynge` with its standard output in a shell's hands. */
function inShell(line: string): Promise<{ code: number | null; err: string; out: string }> {
  return new Promise((resolve) => {
    const child = spawn('bash', ['-c', line, process.execPath, BIN, join(folder, 'a.html')]);
    const [out, err] = ['', ''];
    const read = { out, err };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (read.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (read.err += text));
    child.on('close', (code) => resolve({ code, ...read }));
  });
}

test('a reader that closes the pipe early is no error', async () => {
  const { code, out, err } = await inShell('set -o pipefail; "$0" "$1" schema | head -n 1');
  expect(out).toBe('{\n');
  expect(err).toBe('');
  expect(code).toBe(0);
});

test.runIf(existsSync('/dev/full'))('a standard output that is full is told in a line, with 1', async () => {
  const { code, err } = await inShell('"$0" "$1" extract "$2" --json > /dev/full');
  expect(err).toBe('klynge: standard output: the disk is full: make room and run the same command again\n');
  expect(code).toBe(1);
});

test.each([
  ['inspect', 'a.html'],
  ['report', 'records.jsonl'],
  ['batch', 'a.html'],
])('klynge %s takes no --out without a name: it would be the working directory', async (command, input) => {
  const { code, err } = await klynge([command, join(folder, input), '--out', '']);
  expect(err).toBe('klynge: --out is empty: is the variable that holds it set?\n');
  expect(code).toBe(2);
});

test('counts one thing as one', async () => {
  const { err } = await klynge(['report', join(folder, 'one.jsonl'), '--out', join(folder, 'report')]);
  expect(err).toMatch(/^1 article, 0 clusters \(1 failed page, 0 lines that are not records\): /u);
});

describe('an output that can not be written is named, with 1', () => {
  test.each([
    ['inspect', ['a.html'], join('none', 'x.html'), /x\.html: there is no such folder/u],
    ['inspect', ['a.html'], '.', /: a folder is where a file is needed/u],
    ['report', ['records.jsonl'], join('file', 'report'), /report: a part of the path is a file/u],
    ['batch', ['a.html', '--workers', '0'], join('file', 'run'), /run: a part of the path is a file/u],
  ] as const)('by klynge %s', async (command, [input, ...options], out, message) => {
    const { code, err } = await klynge([command, join(folder, input), ...options, '--out', join(folder, out)]);
    expect(err).toMatch(message);
    expect(code).toBe(1);
  });
});

test.runIf(process.platform === 'linux')('a link that leads back to itself is named, not raw', async () => {
  symlinkSync('loop', join(folder, 'loop'));
  const { code, err } = await klynge(['batch', join(folder, 'a.html'), '--workers', '0', '--out', join(folder, 'loop')]);
  expect(err).toBe(`klynge: ${join(folder, 'loop')}: is a link that leads back to itself\n`);
  expect(code).toBe(1);
});

test.runIf(process.platform === 'linux')('a page of klynge inspect that can not be written whole is not there at all', async () => {
  const out = join(folder, 'cut.html');
  const { code } = await inShell(`trap '' XFSZ; ulimit -f 4; "$0" "$1" inspect "$2" --out '${out}' 2>/dev/null; echo "code $?" | cat`);
  expect(code).toBe(0);
  expect(readdirSync(folder).filter((name) => name.startsWith('cut.html'))).toEqual([]);
  expect((await klynge(['inspect', join(folder, 'a.html'), '--out', out])).code).toBe(0);
  expect(readFileSync(out, 'utf8')).toMatch(/<\/html>\s*$/u);
});

describe('what is there is not replaced, with 2', () => {
  test('the input of klynge inspect, whatever name it is given by', async () => {
    symlinkSync('a.html', join(folder, 'link.html'));
    for (const out of ['a.html', 'link.html']) {
      const { code, err } = await klynge(['inspect', join(folder, 'a.html'), '--out', join(folder, out)]);
      expect(err).toMatch(/is the input, which it would replace/u);
      expect(code).toBe(2);
    }
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe(PAGE);
  });

  test('a home page by klynge report, but an earlier report is', async () => {
    mkdirSync(join(folder, 'site'));
    writeFileSync(join(folder, 'site', 'index.html'), PAGE);
    const report = (out: string): ReturnType<typeof klynge> => klynge(['report', join(folder, 'one.jsonl'), '--out', join(folder, out)]);
    const { code, err } = await report('site');
    expect(err).toMatch(/its index\.html is not a page of a report/u);
    expect(code).toBe(2);
    expect(readFileSync(join(folder, 'site', 'index.html'), 'utf8')).toBe(PAGE);
    expect([(await report('twice')).code, (await report('twice')).code]).toEqual([0, 0]);
  });
});

test('a reader of the messages who leaves does not end the run', async () => {
  const { code, out } = await inShell(
    'exec 3>&1; { "$0" "$1" extract "$2" "$2" "$2-none" "$2"; echo "code $?" >&3; } 2>&1 >/dev/null | true; { "$0" "$1" extract "$2" --field title "$2"; echo "code $?" >&3; } 2> >(exec true) >&3',
  );
  expect(out).toBe('code 2\n"Nyt hus"\n"Nyt hus"\ncode 0\n');
  expect(code).toBe(0);
});

test('each input that is missing is named once', async () => {
  const { code, err } = await klynge(['extract', join(folder, 'x'), join(folder, 'y')]);
  expect(err).toBe(`klynge: ${join(folder, 'x')}: no such file or folder\nklynge: ${join(folder, 'y')}: no such file or folder\n`);
  expect(code).toBe(2);
});

test('a page whose compressed bytes are cut off is read as far as it goes, alike alone and in a batch, and says so', async () => {
  const filler = Array.from(
    { length: 400 },
    (_, i) => `<p>Afsnit ${(i * 7919) % 1009} fortæller om huset og om det, der kom før.</p>`,
  ).join('');
  const packed = gzipSync(PAGE.replace('</body>', `${filler}</body>`));
  const path = join(folder, 'cut.html.gz');
  writeFileSync(path, packed.subarray(0, packed.length / 2));
  const alone = await klynge(['extract', path, '--json']);
  expect(alone.code).toBe(0);
  const record = JSON.parse(alone.out) as { title: string; issues: { code: string }[] };
  expect([record.title, record.issues[0]!.code]).toEqual(['Nyt hus', 'cut-body']);
  await klynge(['batch', path, '--workers', '0', '--out', join(folder, 'cut.jsonl')]);
  expect(JSON.parse(readFileSync(join(folder, 'cut.jsonl'), 'utf8'))).toMatchObject(record);
  const { err } = await klynge(['inspect', path, '--out', join(folder, 'cut-inspected.html')]);
  expect(err).toBe('');
  expect(readFileSync(join(folder, 'cut-inspected.html'), 'utf8')).toContain('cut-body');
});
