import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { Article } from '../../src/models/article';
import { klynge } from './cli';

const PAGE = `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Nyt laboratorium åbner</title></head><body><main><h1>Nyt laboratorium åbner</h1>
<p>Universitetet åbner et nyt laboratorium for havforskning, og de første forskere flytter ind allerede til efteråret.</p>
<p>Laboratoriet skal samle forskere fra flere institutter, der hidtil har arbejdet hver for sig i gamle bygninger.</p></main></body></html>`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klynge-cli-'));
  await mkdir(join(folder, 'pages'));
  await mkdir(join(folder, 'none'));
  await mkdir(join(folder, 'mixed'));
  await mkdir(join(folder, 'dotted', '.d', '.e'), { recursive: true });
  await Promise.all([
    writeFile(join(folder, 'pages', 'a.html'), PAGE),
    writeFile(join(folder, 'pages', 'b.html.gz'), gzipSync(PAGE)),
    writeFile(join(folder, 'pages', 'notes.md'), 'no page'),
    writeFile(join(folder, 'empty.html'), ''),
    writeFile(join(folder, 'paper.html'), '%PDF-1.7\n%âãÏÓ\n1 0 obj << >> endobj'),
    writeFile(join(folder, 'run.jsonl'), JSON.stringify({ url: 'https://hav.example/', html: PAGE })),
    writeFile(join(folder, 'news.warc.gz'), gzipSync('WARC/1.1\r\nWARC-Type: response\r\n\r\n')),
    ...['a.html', '.b.html', '.d/.e/c.html'].map((name) => writeFile(join(folder, 'dotted', name), PAGE)),
    writeFile(join(folder, 'mixed', 'a.html'), PAGE),
    writeFile(join(folder, 'mixed', '.b.html'), PAGE),
    ...['notes.md', 'MORE.MD', 'news.warc.gz', 'LICENSE', '.hidden.md'].map((name) => writeFile(join(folder, 'mixed', name), 'no page')),
    writeFile(join(folder, 'registry.jsonl'), '{"id":"x","name":"X Cluster"}\n{"id":"No Id"}\n'),
  ]);
});

describe('what comes out', () => {
  test('a card names the title and the language', async () => {
    const { code, out } = await klynge(['extract', join(folder, 'pages', 'a.html')]);
    expect(out).toContain('Nyt laboratorium åbner');
    expect(out).toMatch(/Language +Danish \(da\)/u);
    expect(code).toBe(0);
  });

  test('a folder gives one record a line, gzipped pages too, in the order of their names', async () => {
    const { code, out } = await klynge(['extract', join(folder, 'pages'), '--json']);
    const records = out
      .trim()
      .split('\n')
      .map((line) => Article.parse(JSON.parse(line)));
    expect(records.map((record) => record.title)).toEqual(['Nyt laboratorium åbner', 'Nyt laboratorium åbner']);
    expect(code).toBe(0);
  });

  test('several cards name their files, one does not', async () => {
    const file = join(folder, 'pages', 'a.html');
    const named = /^File +(\S.*)$/gmu;
    const files = (out: string): string[] => [...out.matchAll(named)].map(([, name]) => name!);
    expect(files((await klynge(['extract', join(folder, 'pages')])).out)).toEqual([file, join(folder, 'pages', 'b.html.gz')]);
    expect(files((await klynge(['extract', file])).out)).toEqual([]);
    expect((await klynge(['extract', file, file, '--explain', 'title'])).out.split('\n')[0]).toBe(file);
  });

  test('a field without evidence of its own says so', async () => {
    const { out } = await klynge(['extract', join(folder, 'pages', 'a.html'), '--explain', 'blocks']);
    expect(out).toContain('no evidence is kept for this field');
  });

  test('standard input is read where a dash stands', async () => {
    const { code, out } = await klynge(['extract', '-', '--field', 'title'], { input: PAGE });
    expect(JSON.parse(out)).toBe('Nyt laboratorium åbner');
    expect(code).toBe(0);
  });

  test('the schema is JSON Schema', async () => {
    const { out } = await klynge(['schema']);
    expect(JSON.parse(out)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });

  test('no escape sequence of a page reaches the terminal', async () => {
    const { out } = await klynge(['extract', '-'], { input: PAGE.replaceAll('Nyt', '\u001B[31mNyt\u0007') });
    // eslint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u001B\u0007]/u);
  });
});

describe('what goes wrong', () => {
  test('a file that is no page is named and the rest goes on', async () => {
    const { code, out, err } = await klynge(['extract', join(folder, 'paper.html'), join(folder, 'pages', 'a.html'), '--field', 'title']);
    expect(err).toContain('paper.html: the input is not a page: it looks like a PDF document');
    expect(JSON.parse(out)).toBe('Nyt laboratorium åbner');
    expect(code).toBe(1);
  });

  test.each([
    ['none', /none: no pages in this folder/u],
    ['run.jsonl', /it looks like JSON; klynge batch reads archives and JSON lines$/mu],
    ['news.warc.gz', /it looks like a WARC archive; klynge batch reads archives and JSON lines$/mu],
  ])('%s fails with a reason', async (name, reason) => {
    const { code, out, err } = await klynge(['extract', join(folder, name)]);
    expect(err).toMatch(reason);
    expect(out).toBe('');
    expect(code).toBe(1);
  });

  test('the files of a folder that are no pages are counted by kind', async () => {
    const passedOver = 'passed over in folders: 6 files (2 .md, 2 hidden, 1 without an extension, 1 .warc.gz)\n';
    const { code, out, err } = await klynge(['extract', join(folder, 'mixed'), '--json']);
    expect(err).toBe(passedOver);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(0);
    expect((await klynge(['extract', join(folder, 'mixed'), '--quiet'])).err).toBe('');
  });

  test('hidden pages and folders are counted, and not read', async () => {
    const { code, out, err } = await klynge(['extract', join(folder, 'dotted'), '--field', 'title']);
    expect(err).toBe('passed over in folders: 1 file (1 hidden), 1 hidden folder\n');
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(0);
    const none = await klynge(['extract', join(folder, 'dotted', '.d')]);
    expect(none.err).toContain('hidden ones are passed over)\npassed over in folders: 1 hidden folder\n');
    expect(none.code).toBe(1);
  });

  test.each([
    [['extract'], /missing required argument/u],
    [['extract', 'x.html', '--colour'], /unknown option/u],
    [['extract', 'x.html', '--field', 'autor'], /no such field; it has schema, /u],
    [['extract', 'x.html', '--explain', 'autor'], /no such field/u],
    [['extract', 'a.html', 'b.html', '--url', 'https://example.org/'], /--url requires exactly one page/u],
    [['extract', import.meta.dirname, '--url', 'https://example.org/'], /--url requires exactly one page/u],
    [['inspect', import.meta.dirname, '--url', 'https://example.org/'], /--url requires exactly one page/u],
    [['extract', 'a.html', '--url', 'example'], /absolute address/u],
    [['extract', 'a.html', '--captured-at', 'yesterday'], /a day or a timestamp/u],
    [['extract', 'a.html', '--json', '--field', 'title'], /cannot be combined/u],
    [['extract', '-', '-'], /can be read once/u],
    [['extract', ''], /an input is empty/u],
  ])('%j is wrong usage', async (args, message) => {
    const { code, err } = await klynge(args);
    expect(err).toMatch(message);
    expect(code).toBe(2);
  });

  test('a registry is checked line by line', async () => {
    const { code, err } = await klynge(['extract', 'a.html', '--registry', join(folder, 'registry.jsonl')]);
    expect(err).toMatch(/registry\.jsonl: line 2 is not a cluster entry/u);
    expect(err).toContain('name');
    expect(code).toBe(2);
  });
});
