import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { card } from '../../src/cli/card';
import { printable } from '../../src/cli/printable';
import { csvCell } from '../../src/export/csv-cell';
import { embeddable } from '../../src/export/formats/json-ld';
import { Slugs, slugOf } from '../../src/report/slug';
import { csvOf } from '../../src/report/table';

const page = (text: string, href = '/x'): string =>
  `<html lang="da"><head><title>${text}</title></head><body><article><h1>${text}</h1><p class="byline">Af Karen Holst, 17. maj 2019</p><p>Det nye hus bliver bygget i sommer, og de første forskere flytter ind, når taget er lagt på. Læs <a href="${href}">mere om huset</a> her.</p><p>${text}</p></article></body></html>`;
/** What controls a terminal: control characters, introducers of escape sequences, bidi overrides. */
const STEERING = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;
const paint = { strong: (text: string) => text, dim: (text: string) => text, warn: (text: string) => text, accent: (text: string) => text };
const look = { paint, columns: 40, source: 'pages/\u001B[31m.html' };

describe('the terminal', () => {
  test.each([
    ['an escape sequence', '\u001B[2J\u001B]0;title\u0007'],
    ['a control sequence of one unit', '\u009B31m'],
    ['a carriage return', 'first\rsecond'],
    ['bidi overrides', '\u202Egnp.exe\u202C\u2066x\u2069'],
    ['backspaces', 'abc\b\b\b'],
  ])('%s steers nothing', (_name, text) => {
    expect(printable(text)).not.toMatch(STEERING);
  });

  test('a card of any page holds printable text and line ends alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(card(extract(page(`\u001B[31m&#27;[2J${text}`)), look).replaceAll('\n', '')).not.toMatch(STEERING);
      }),
      { numRuns: 30, seed: 9 },
    );
  });
});

describe('a spreadsheet', () => {
  const formulas = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\0=1',
    '=cmd|" /C calc"!A0',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
  ];

  test.each(formulas)('takes %j for text', (text) => {
    expect(csvCell(text).replace(/^"/u, '')).toMatch(/^'/u);
  });

  test.each(formulas)('takes %j for text in the data of a report, in a row and at the head of a column', (text) => {
    const [head, row] = csvOf({ columns: [text], rows: [[text]] })
      .slice('\uFEFF'.length)
      .split(/\r\n(?!$)/u);
    for (const line of [head!, row!]) expect(line.replace(/^"/u, '')).toMatch(/^'/u);
  });

  test.each([
    ['plain text', 'plain text'],
    ['a "word"', '"a ""word"""'],
    ['two\nlines', '"two\nlines"'],
    ['a=b', 'a=b'],
    ['3-4', '3-4'],
  ])('leaves %j alone but for quotes', (text, cell) => expect(csvCell(text)).toBe(cell));

  test('numbers stay numbers', () => expect(csvCell(-12.5)).toBe('-12.5'));
});

describe('a page that embeds JSON-LD', () => {
  test.each(['</script><script>alert(1)</script>', '<!--', '<script>', '</SCRIPT >'])('is not broken by %s', (text) => {
    const json = embeddable({ headline: text });
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual({ headline: text });
  });
});

describe('the name of a file of a report', () => {
  test.each(['../../etc/passwd', '..', '', '/', 'C:\\x', 'a\u0000b', '%2e%2e%2f', '<b>', 'klynge\u202Egpj.exe', 'x'.repeat(5_000), '中文'])(
    'made of %j holds letters, digits and hyphens alone',
    (name) => {
      expect(slugOf(name)).toMatch(/^[a-z0-9-]{1,60}$/u);
    },
  );

  test("is no other one's", () => {
    const slugs = new Slugs();
    const given = ['Vind', 'vind', 'VIND!', 'vind-2', '中', '文'].map((name) => slugs.of(name));
    expect(new Set(given).size).toBe(given.length);
  });
});

describe('links', () => {
  const links = (href: string): string[] =>
    extract(page('Havets vækst', href), { url: 'https://www.example.dk/nyt/' }).links.map(({ url }) => url);

  test.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java&#10;script:alert(1)',
    '&#1;javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://x.dk/1',
    'mailto:a@b.dk',
    'tel:12345678',
    'about:blank',
    'ftp://x.dk/',
  ])('%s is none', (href) => {
    for (const url of links(href)) expect(url).toMatch(/^https?:\/\//u);
    expect(links(href).some((url) => /alert|passwd|blob|vbscript|ftp/u.test(url) && !url.startsWith('https://www.example.dk/'))).toBe(
      false,
    );
  });

  test.each([
    ['/om', 'https://www.example.dk/om'],
    ['//x.dk/a', 'https://x.dk/a'],
    ['http://x.dk/a', 'http://x.dk/a'],
  ])('%s is %s', (href, url) => expect(links(href)).toEqual([url]));

  test('of the page itself are http or https too', () => {
    const record = extract(
      page('Havets vækst').replace('<head>', '<head><link rel="canonical" href="javascript:alert(1)"><base href="data:text/html,x">'),
    );
    expect(record.canonicalUrl).toBeNull();
    expect(record.links).toEqual([]);
  });
});

test('markup in a text is text', () => {
  const record = extract(page('&lt;img src=x onerror=alert(1)&gt; vokser'));
  expect(record.title).toBe('<img src=x onerror=alert(1)> vokser');
});
