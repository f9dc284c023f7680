import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { klynge } from './cli';

const PAGE =
  '<html><head><title>Nyt hus</title></head><body><h1>Nyt hus</h1><p>Det nye hus åbner til efteråret, når taget er lagt.</p></body></html>';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'klynge-alike-'));
  writeFileSync(join(folder, 'a.html'), PAGE);
  writeFileSync(join(folder, 'empty.html'), '');
  writeFileSync(join(folder, 'paper.html'), '%PDF-1.7\n1 0 obj << >> endobj');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The commands that read pages, each writing below the folder. */
const READERS: readonly (readonly [name: string, command: (...inputs: string[]) => string[]])[] = [
  ['extract', (...inputs) => ['extract', ...inputs]],
  ['inspect', (...inputs) => ['inspect', ...inputs, '--out', join(folder, 'inspected.html')]],
  ['batch', (...inputs) => ['batch', ...inputs, '--out', join(folder, `run-${inputs.length}-${inputs[0]!.length}`), '--workers', '0']],
];

describe.each(READERS)('klynge %s', (_, command) => {
  test.each([
    ['nowhere.html', /nowhere\.html: no such file or folder/u],
    ['https://news.example/1', /https:\/\/news\.example\/1: klynge fetches no addresses/u],
  ])('ends with 2 where %s is no file, and reads nothing', async (name, reason) => {
    const { code, out, err } = await klynge(command(name.startsWith('https:') ? name : join(folder, name)));
    expect(err).toMatch(reason);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  test.each([
    ['empty.html', 'the input is empty'],
    ['paper.html', 'a PDF document'],
  ])('ends with 1 where %s gives no record', async (name, reason) => {
    const { code, out, err } = await klynge(command(join(folder, name)));
    expect(code).toBe(1);
    expect(out).toBe('');
    // A batch names the pages without a record in a file beside the others.
    expect(err).toMatch(err.includes('failures.jsonl') ? /0 records, 1 failed/u : new RegExp(reason, 'u'));
    expect(existsSync(join(folder, 'inspected.html'))).toBe(false);
  });
});

test('an input that is not there keeps the others from being read, and all such are named', async () => {
  const { code, out, err } = await klynge(['extract', join(folder, 'x.html'), join(folder, 'a.html'), join(folder, 'y.html')]);
  expect(err.match(/^klynge: .*[xy]\.html: no such file or folder$/gmu)).toHaveLength(2);
  expect(out).toBe('');
  expect(code).toBe(2);
});

test('a report on what is not there, or into the name of a file, ends with 2 and writes nothing', async () => {
  const out = join(folder, 'report.html');
  expect(await klynge(['report', join(folder, 'nowhere'), '--out', join(folder, 'report')])).toMatchObject({ code: 2 });
  writeFileSync(join(folder, 'records.jsonl'), '');
  const { code, err } = await klynge(['report', join(folder, 'records.jsonl'), '--out', out]);
  expect(err).toContain('no .html file: give a folder, whose name has no extension or ends in a slash');
  expect(code).toBe(2);
  const page = await klynge(['report', join(folder, 'a.html'), '--out', join(folder, 'report')]);
  expect(page.err).toContain('no line of it is a record');
  expect(page.code).toBe(2);
  expect([out, join(folder, 'report')].filter((path) => existsSync(path))).toEqual([]);
});

describe('an unknown command', () => {
  test.each([
    [['bogus'], "unknown command 'bogus'"],
    [['bogus', '--help'], "unknown command 'bogus'"],
    [['help', 'bogus'], "unknown command 'bogus'"],
    [['extrakt', '--help'], '(Did you mean extract?)'],
    [['queue', 'ad', '--help'], '(Did you mean add?)'],
    [['queue', 'help', 'ad'], '(Did you mean add?)'],
  ])('%j is an error, not the help', async (args, message) => {
    const { code, out, err } = await klynge(args);
    expect(err).toContain(message);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  test.each([[['--help']], [['help']], [['help', 'extract']], [['queue', 'add', '--help']], [['extract', 'bogus', '--help']]])(
    '%j is help',
    async (args) => {
      const { code, out, err } = await klynge(args);
      expect(out).toMatch(/^Usage: klynge/u);
      expect(err).toBe('');
      expect(code).toBe(0);
    },
  );

  test.each([
    [['help', 'help'], 'klynge [options] [command]'],
    [['help', 'queue', 'add'], 'klynge queue add [options]'],
    [['queue', 'help', 'add'], 'klynge queue add [options]'],
    [['queue', 'help'], 'klynge queue [options]'],
    [['help', 'extract', 'help'], 'klynge extract [options]'],
  ])('%j is the help of %s', async (args, usage) => {
    const { code, out } = await klynge(args);
    expect(out).toContain(`Usage: ${usage}`);
    expect(code).toBe(0);
  });

  test('the help names every exit code', async () => {
    const { out } = await klynge(['--help']);
    for (const code of ['0', '1', '2', '130', '143']) expect(out).toMatch(new RegExp(`Exit codes:.*\\b${code} `, 'su'));
  });
});
