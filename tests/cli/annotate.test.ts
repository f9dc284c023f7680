import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { annotationText } from '../../src/cli/annotation-text';
import { annotate } from '../../src/extract/annotate';
import { Annotation } from '../../src/models/mention';
import { klynge } from './cli';

const TEXT =
  'Energy Cluster Denmark åbner den 3. maj 2021 et kontor i Esbjerg, siger direktør Karen Holst fra Aarhus Universitet.\nMødet er på tirsdag.\n';
const MHTML = [
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; boundary="x"',
  '',
  '--x',
  'Content-Type: text/html',
  '',
  '<p>Vinden vender.</p>',
  '--x--',
].join('\r\n');
// eslint-disable-next-line no-control-regex
const ESCAPES = /\u001B\[\d+m/gu;

let folder = '';
let file = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'klynge-annotate-'));
  file = join(folder, 'text.txt');
  writeFileSync(file, TEXT);
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'page.html'), `<!doctype html><html><body><p>${TEXT}</p></body></html>`);
  writeFileSync(join(folder, 'paper.txt'), '%PDF-1.7\n1 0 obj << >> endobj');
  writeFileSync(join(folder, 'pages.zip'), 'PK\u0003\u0004page.html<html><body><p>Vinden vender.</p></body></html>');
  writeFileSync(join(folder, 'news.json'), '{"title": "Vinden vender"}');
  writeFileSync(join(folder, 'saved.txt'), MHTML);
  writeFileSync(join(folder, 'registry.jsonl'), '{"id":"havlab","name":"Havlab Nord"}\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('what comes out', () => {
  test('without colors, a line for the language and for each mention', async () => {
    const { code, out, err } = await klynge(['annotate', file]);
    expect(out.trimEnd().split(/\n/u)).toEqual([
      'language      Danish (da)',
      'cluster       Energy Cluster Denmark  [energy-cluster-denmark]',
      'date          3. maj 2021  [2021-05-03]',
      expect.stringMatching(/^city {10}Esbjerg {2}\[geonames:\d+\]$/u),
      'person        Karen Holst',
      expect.stringMatching(/^organization {2}Aarhus Universitet\b/u),
      'date          på tirsdag  [?]',
    ]);
    expect(err).toBe('');
    expect(code).toBe(0);
  });

  test('with colors, the text as well, its mentions in the color of their type', async () => {
    const { out } = await klynge(['annotate', file], { env: { NO_COLOR: '', FORCE_COLOR: '1' } });
    expect(out).toContain('\u001B[32mEnergy Cluster Denmark\u001B[39m åbner den \u001B[33m3. maj 2021\u001B[39m et kontor');
    expect(out.replace(ESCAPES, '').startsWith(`${TEXT.trimEnd()}\n\nlanguage`)).toBe(true);
  });

  test('as JSON, what the library gives', async () => {
    const { code, out } = await klynge(['annotate', file, '--json']);
    expect(Annotation.parse(JSON.parse(out))).toEqual(annotate(TEXT));
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(0);
  });

  test.each([[['annotate']], [['annotate', '-']]])('standard input is read by %j', async (args) => {
    const { out } = await klynge([...args, '--json'], { input: `\uFEFF${TEXT}` });
    // Places count from the first letter: a byte order mark is none.
    expect(JSON.parse(out)).toEqual(annotate(TEXT));
  });

  test('the language, the day and the side of it, and further clusters are those of the options', async () => {
    const input = 'Havlab Nord. Mødet: tirsdag.';
    const options = ['--language', 'da', '--reference', '2021-05-05', '--registry', join(folder, 'registry.jsonl'), '--json'];
    const { mentions } = Annotation.parse(JSON.parse((await klynge(['annotate', ...options], { input })).out));
    expect(mentions.find(({ type }) => type === 'cluster')).toMatchObject({ text: 'Havlab Nord', id: 'havlab' });
    expect(mentions.find(({ type }) => type === 'date')?.date?.edtf).toBe('2021-05-04');
    const future = await klynge(['annotate', ...options, '--prefer', 'future'], { input });
    expect(Annotation.parse(JSON.parse(future.out)).mentions.find(({ type }) => type === 'date')?.date?.edtf).toBe('2021-05-11');
  });

  test('a text that names tags is none the less a text', async () => {
    const input = `# <html> tags explained\n\n${TEXT}`;
    const { code, out } = await klynge(['annotate', '--json'], { input });
    expect(JSON.parse(out)).toEqual(annotate(input));
    expect(code).toBe(0);
  });

  test('what went wrong in decoding is told, before what went wrong later', async () => {
    const input = Uint8Array.of(0xef, 0xbb, 0xbf, ...Buffer.from('K\xf8ge og \xc5rhus, siger Karen Holst.', 'latin1'));
    const json = await klynge(['annotate', '--json', '--language', 'tlh'], { input });
    expect(Annotation.parse(JSON.parse(json.out)).issues.map(({ code }) => code)).toEqual([
      'encoding-contradicted',
      'language-without-tables',
    ]);
    expect(json.err).toBe('');
    const { code, err } = await klynge(['annotate'], { input });
    expect(err).toContain('declared as utf-8, and read as windows-1252');
    expect(code).toBe(0);
  });

  test('a text above the limit on bytes is cut, and told to be', async () => {
    const input = `Karen Holst er direktør.${' '.repeat(64 * 1024 * 1024)}`;
    const { out } = await klynge(['annotate', '--json'], { input });
    expect(Annotation.parse(JSON.parse(out)).issues).toMatchObject([{ code: 'limit-bytes', stage: 'decode' }]);
  });

  test('a language without tables is told on standard error', async () => {
    const { code, out, err } = await klynge(['annotate', file, '--language', 'tlh']);
    expect(out).toContain('Klingon (tlh)');
    expect(err).toContain("there are no tables for 'tlh'");
    expect(code).toBe(0);
  });
});

describe('what goes wrong', () => {
  test.each([
    ['empty.txt', 'the input is empty'],
    ['paper.txt', 'the input is not plain text: it looks like a PDF document'],
    ['pages.zip', 'the input is not plain text: it looks like a zip archive'],
    ['news.json', 'the input is not plain text: it looks like JSON'],
    ['page.html', 'it is a page, not plain text: klynge extract reads pages'],
    ['saved.txt', 'it is a page, not plain text: klynge extract reads pages'],
  ])('%s ends with 1', async (name, reason) => {
    const { code, out, err } = await klynge(['annotate', join(folder, name)]);
    expect(err).toContain(`${name}: `);
    expect(err).toContain(reason);
    expect(out).toBe('');
    expect(code).toBe(1);
  });

  test.each([
    [['nowhere.txt'], /nowhere\.txt: no such file or folder/u],
    [[tmpdir()], /is a folder; klynge annotate takes one text/u],
    [['a.txt', 'b.txt'], /too many arguments/u],
    [['--language', ''], /takes a language code/u],
    [['--language', 'danish language'], /takes a language code/u],
    [['--reference', 'tomorrow'], /a day or a timestamp/u],
    [['--prefer', 'later'], /nearest, past, future/u],
  ])('%j is wrong usage', async (args, message) => {
    const { code, out, err } = await klynge(['annotate', ...args]);
    expect(err).toMatch(message);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});

describe('what is shown', () => {
  const same = (text: string): string => text;
  const paint = { strong: same, dim: same, warn: same, accent: same };
  const mention = (start: number, end: number, text: string): Annotation['mentions'][number] => ({
    type: 'person',
    start,
    end,
    text,
    in: 'text',
    confidence: 1,
    rule: 'test',
  });

  test('no escape sequence of a text reaches the terminal, and its lines stay', () => {
    const text = 'Karen\u001B[2J Holst\r\nog flere';
    const annotation = { language: null, mentions: [mention(0, 15, text.slice(0, 15))], issues: [] };
    const shown = annotationText(text, annotation, { paint, mark: (type, name) => `<${type} ${name}>`, columns: null });
    expect(shown).toBe('<person Karen [2J Holst>\nog flere\n\nperson        Karen [2J Holst\n');
  });

  test('on a narrow terminal a mention is broken at its spaces, below its label', () => {
    const annotation = { language: null, mentions: [mention(0, 25, 'Anna Karen Marie Lund Holst')], issues: [] };
    expect(annotationText('', annotation, { paint, mark: null, columns: 34 })).toBe(
      'person        Anna Karen Marie\n              Lund Holst\n',
    );
  });

  test('a text without names says so', () => {
    expect(annotationText('Vinden.', { language: null, mentions: [], issues: [] }, { paint, mark: null, columns: null })).toBe(
      'no names and no dates were found\n',
    );
  });
});
