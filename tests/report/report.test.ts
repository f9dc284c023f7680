import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeReport, type ReportSummary } from '../../src/report/report';
import { csvOf, jsonOf } from '../../src/report/table';
import { articleNaming, datasetOf, fixtureRecord } from './records';

const HOSTILE = '&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;';
const RECORDS = [
  ...['typo3-da', 'english-in-danish-chrome', 'labrador-nb', 'sitecore-da'].map(fixtureRecord),
  articleNaming({
    title: `${HOSTILE} i Odense`,
    text: `Klyngen Odense Robotics har hovedkontor i Odense, siger ${HOSTILE} om den sag.`,
    url: 'https://example.org/robot',
  }),
  {
    ...articleNaming({ title: 'Et link', text: 'Klyngen Odense Robotics har hovedkontor i Odense og bygger robotter.' }),
    url: 'javascript:alert(1)',
  },
];
const dataset = datasetOf([...RECORDS, '{"failed":{"code":"timeout"}}', 'no json']);
const folder = mkdtempSync(join(tmpdir(), 'klynge-report-out-'));
const page = (file: string) => load(readFileSync(join(folder, file), 'utf8'));
const files = (): string[] => readdirSync(folder, { recursive: true }).map(String);
let summary: ReportSummary;

beforeAll(async () => {
  summary = await writeReport(dataset, folder, 'en');
});
afterAll(() => {
  for (const one of [dataset, folder]) rmSync(one, { recursive: true });
});

describe('the report', () => {
  test('counts what it read and what it could not', () => {
    expect(summary).toMatchObject({ articles: 6, failed: 1, broken: 1 });
    const facts = page('index.html')('.facts div')
      .map((_, fact) => page('index.html')(fact).text())
      .get();
    expect(facts).toEqual([
      `Articles6`,
      `Clusters${summary.clusters}`,
      expect.stringMatching(/^Cities\d+$/u) as string,
      'Pages that could not be read1',
      'Lines that are not records1',
    ]);
  });

  test('has a page for each cluster, and every link between pages and data leads somewhere', () => {
    expect(files().filter((file) => /^clusters\/.*\.html$/u.test(file))).toHaveLength(summary.clusters);
    for (const file of files().filter((name) => name.endsWith('.html'))) {
      const $ = page(file);
      const links = $('a')
        .map((_, a) => $(a).attr('href')!)
        .get()
        .filter((href) => !/^(?:https?:|#)/u.test(href));
      expect(links.length, file).toBeGreaterThan(4);
      for (const link of links) expect(existsSync(resolve(dirname(join(folder, file)), link)), `${file}: ${link}`).toBe(true);
    }
  });

  test('runs no script, loads nothing, and shows what pages wrote as text', () => {
    for (const file of files().filter((name) => name.endsWith('.html'))) {
      const $ = page(file);
      expect($('script, img, iframe, link[href^="http"], [onerror], [onload]'), file).toHaveLength(0);
      for (const link of $('a').get()) expect($(link).attr('href'), file).not.toMatch(/^\s*javascript:/iu);
    }
    expect(page('clusters/odense-robotics.html')('.sources').text()).toContain(
      '<script>alert(1)</script><img src=x onerror=alert(1)> i Odense',
    );
  });

  test('links a source to the very words, where it has an address', () => {
    const $ = page('clusters/odense-robotics.html');
    expect(
      $('.sources a')
        .map((_, a) => $(a).attr('href'))
        .get(),
    ).toContain('https://example.org/robot#:~:text=Odense%20Robotics');
    expect($('.sources mark').first().text()).toBe('Odense Robotics');
  });

  test('says of each chart the same as a table and as data', () => {
    const $ = page('index.html');
    const rows = JSON.parse(readFileSync(join(folder, 'data/fields.json'), 'utf8')) as { Field: string; Articles: number }[];
    expect(rows.find(({ Field }) => Field === 'title')).toMatchObject({ Articles: 6, Share: 1 });
    expect($('section').eq(2).find('tbody tr')).toHaveLength(rows.length);
    const csv = readFileSync(join(folder, 'data/fields.csv'));
    expect(csv.toString('utf8').split('\r\n')).toHaveLength(rows.length + 2);
    // Without it, Excel reads a file in the machine's own encoding.
    expect(csv.subarray(0, 3)).toEqual(Buffer.of(0xef, 0xbb, 0xbf));
  });

  test('puts the seat of a cluster on the map and in the table beside it', () => {
    const $ = page('map.html');
    expect(
      $('.desk .seat title')
        .map((_, title) => $(title).text())
        .get(),
    ).toContain('Odense: 2 (Odense Robotics)');
    expect(
      $('tr')
        .filter((_, row) => $(row).text().startsWith('Odense, Denmark'))
        .find('a')
        .first()
        .attr('href'),
    ).toBe('clusters/odense-robotics.html');
  });

  test('names no id twice on a page, and gives every page one headline', () => {
    for (const file of files().filter((name) => name.endsWith('.html'))) {
      const $ = page(file);
      const ids = $('[id]')
        .map((_, element) => $(element).attr('id')!)
        .get();
      expect(new Set(ids).size, file).toBe(ids.length);
      expect($('h1'), file).toHaveLength(1);
    }
  });
});

test('a Danish report speaks Danish', async () => {
  const danish = mkdtempSync(join(tmpdir(), 'klynge-report-da-'));
  await writeReport(dataset, danish, 'da');
  const $ = load(readFileSync(join(danish, 'index.html'), 'utf8'));
  expect([$('html').attr('lang'), $('h1').text()]).toEqual(['da', 'Arkivet på et øjeblik']);
  expect($('.key').text()).toContain('dansk');
  expect($('.desk text').text()).toContain('overskrift');
  rmSync(danish, { recursive: true });
});

test('an archive without clusters has pages that say so', async () => {
  const empty = datasetOf([articleNaming({ text: 'I haven bygger kommunen en ny skole, som skal stå færdig om to år, hvis vejret vil.' })]);
  await writeReport(empty, join(empty, 'out'), 'en');
  for (const file of ['clusters.html', 'network.html', 'matrix.html'])
    expect(load(readFileSync(join(empty, 'out', file), 'utf8'))('main').text()).toContain('Nothing to show.');
  rmSync(empty, { recursive: true });
});

test('no cell of a CSV begins as a formula, none breaks its row', () => {
  const table = {
    columns: ['a', 'b'],
    rows: [
      ['=1+1', 'x,"y"\nz'],
      [null, -3],
    ],
  };
  expect(csvOf(table)).toBe(`\uFEFFa,b\r\n'=1+1,"x,""y""\nz"\r\n,-3\r\n`);
  expect(JSON.parse(jsonOf(table))).toEqual([
    { a: '=1+1', b: 'x,"y"\nz' },
    { a: null, b: -3 },
  ]);
});
