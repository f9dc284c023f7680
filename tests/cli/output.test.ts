import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  expect(err).toMatch(/^1 article, 0 clusters \(1 failed page, 0 lines that are no records\): /u);
});

describe('an output that can not be written is named, with 1', () => {
  test.each([
    ['inspect', ['a.html'], join('none', 'x.html'), /x\.html: there is no such folder/u],
    ['inspect', ['a.html'], '.', /: a folder stands where a file is needed/u],
    ['report', ['records.jsonl'], join('file', 'report'), /report.data.fields\.csv: a part of the path is a file/u],
    ['batch', ['a.html', '--workers', '0'], join('file', 'run'), /segments: a part of the path is a file/u],
  ] as const)('by klynge %s', async (command, [input, ...options], out, message) => {
    const { code, err } = await klynge([command, join(folder, input), ...options, '--out', join(folder, out)]);
    expect(err).toMatch(message);
    expect(code).toBe(1);
  });
});
