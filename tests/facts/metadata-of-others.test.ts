import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_ROOFS } from './texts';

const TITLE = 'School roofs can store the rain of a dry town';
const OTHER = 'Students build a bridge of frozen river sand';
const read = (
  { head = '', above = '', after = '' }: { head?: string; above?: string; after?: string },
  title = TITLE,
): [string | null, string[]] => {
  const page = `<html lang="en"><head><title>${title}</title>${head}</head><body><main><article><h1>${title}</h1>${above}${ON_ROOFS}</article>${after}</main></body></html>`;
  const { published, authors } = extract(page, { url: 'https://lab.example/roofs' });
  return [published?.edtf ?? null, authors.map(({ name }) => name)];
};
const jsonLd = (...nodes: object[]): string => `<script type="application/ld+json">${JSON.stringify(nodes)}</script>`;
const article = (headline: string, day: string, name: string): object => ({
  '@type': 'NewsArticle',
  headline,
  datePublished: day,
  author: { '@type': 'Person', name },
});

describe('an article in JSON-LD', () => {
  test.each<[string, object[], [string | null, string[]]]>([
    ['is the page by its headline', [article(TITLE, '2019-03-12', 'Ann Lee')], ['2019-03-12', ['Ann Lee']]],
    [
      'is the page where its headline is put in other words',
      [article('How school roofs store rain', '2019-03-12', 'Ann Lee')],
      ['2019-03-12', ['Ann Lee']],
    ],
    ['is the page where it has no headline', [{ '@type': 'NewsArticle', datePublished: '2019-03-12' }], ['2019-03-12', []]],
    ['is the page where it is the only one, whatever its headline', [article(OTHER, '2021-05-01', 'Ole Vik')], ['2021-05-01', ['Ole Vik']]],
    [
      'is not the page where the only one has the headline and the address of another',
      [{ ...article(OTHER, '2021-05-01', 'Ole Vik'), url: 'https://www.lab.example/gulls' }],
      [null, []],
    ],
    [
      'is the page where its address is a place on it',
      [{ ...article(OTHER, '2021-05-01', 'Ole Vik'), '@id': '#article' }],
      ['2021-05-01', ['Ole Vik']],
    ],
    [
      'is the page by its address, with or without www',
      [{ ...article(OTHER, '2021-05-01', 'Ole Vik'), url: 'https://www.lab.example/roofs' }],
      ['2021-05-01', ['Ole Vik']],
    ],
    [
      'is the one of several whose words are forms of those of the headline',
      [article(OTHER, '2021-05-01', 'Ole Vik'), article('A school roof stores rainwater for towns', '2019-03-12', 'Ann Lee')],
      ['2019-03-12', ['Ann Lee']],
    ],
    [
      'is not the one whose words only begin alike',
      [article(OTHER, '2021-05-01', 'Ole Vik'), article('Scholars raise droves of tortoises', '2019-03-12', 'Ann Lee')],
      [null, []],
    ],
    [
      'is not the first of several with headlines of others',
      [article(OTHER, '2021-05-01', 'Ole Vik'), article('A harbor full of young gulls', '2021-06-01', 'Kari Nes')],
      [null, []],
    ],
    [
      'is the one of several without a headline of another',
      [article(OTHER, '2021-05-01', 'Ole Vik'), article('Roofs store rain', '2019-03-12', 'Ann Lee')],
      ['2019-03-12', ['Ann Lee']],
    ],
  ])('%s', (_name, nodes, facts) => expect(read({ head: jsonLd(...nodes) })).toEqual(facts));
});

describe('a headline whose words only begin as those of the page', () => {
  test.each<[string, string]>([
    ['Byen skal passe bedre på havet', 'Bystyret skaffer passere en havet-rundt-billet'],
    ['Forschung am Wasser hilft der Stadt', 'Forschungsministerin eröffnet Wasserturm im Stadtpark'],
    ['The band under the sand of the port', 'Bandages and portraits undergo tests in sandals'],
    ['Forskare räddar sjöarnas vatten', 'Forskarskolan öppnar vattenparken'],
  ])('%s: %s', (title, headline) =>
    expect(read({ head: jsonLd(article(OTHER, '2021-06-01', 'Kari Nes'), article(headline, '2021-05-01', 'Ole Vik')) }, title)).toEqual([
      null,
      [],
    ]),
  );
  test.each<[string, string]>([
    ['Skolernes tage gemmer regnen', 'Skolens tag kan gemme regn fra tagene'],
    ['Die Dächer der Schule sammeln Regen', 'Schulen sammeln den Regen der Dächer'],
  ])('is the page where they are forms of one: %s', (title, headline) =>
    expect(read({ head: jsonLd(article(OTHER, '2021-06-01', 'Kari Nes'), article(headline, '2021-05-01', 'Ole Vik')) }, title)).toEqual([
      '2021-05-01',
      ['Ole Vik'],
    ]),
  );
});

describe('microdata', () => {
  const thing = (type: string, headline: string, around = 'div'): string =>
    `<${around} itemscope itemtype="https://schema.org/${type}">${headline}<time itemprop="datePublished" datetime="2021-05-01">May 1</time></${around}>`;
  test.each<[string, string, string | null]>([
    ['of the article dates it', thing('NewsArticle', `<span itemprop="headline">${TITLE}</span>`), '2021-05-01'],
    ['without a headline dates it', thing('NewsArticle', ''), '2021-05-01'],
    ['without a thing dates it', '<time itemprop="datePublished" datetime="2021-05-01">May 1</time>', '2021-05-01'],
    ['of another article does not', thing('NewsArticle', `<h3 itemprop="headline"><a href="/r">${OTHER}</a></h3>`), null],
    ['of a comment does not', thing('Comment', '<p>Good work.</p>'), null],
    ['of a video does not', thing('VideoObject', '<p>Waves</p>'), null],
  ])('%s', (_name, after, day) => expect(read({ after })[0]).toBe(day));
  test('of another article leaves the printed day alone', () =>
    expect(
      read({ above: '<p>March 12, 2019</p>', after: thing('NewsArticle', `<h3 itemprop="headline"><a href="/r">${OTHER}</a></h3>`) })[0],
    ).toBe('2019-03-12'));
});

describe('a labeled day below the headline', () => {
  const head = jsonLd(article(TITLE, '2021-05-01', 'Ann Lee'));
  test.each<[string, string, string]>([
    ['goes before that of JSON-LD', '<p>Published: March 12, 2019</p>', '2019-03-12'],
    ['goes before that of JSON-LD, which is the day of a change', '<p>Published: March 12, 2019 | Updated: May 1, 2021</p>', '2019-03-12'],
    ['of a change does not', '<p>Updated: March 12, 2019</p>', '2021-05-01'],
  ])('%s', (_name, above, day) => expect(read({ head, above })[0]).toBe(day));
  test.each<[string, string, string]>([
    [
      'does not in a list on a book',
      '<ul><li>Publisher: Norvik Press</li><li>Published: March 12, 2019</li><li>ISBN: 978-1-23</li></ul>',
      '2021-05-01',
    ],
    ['does not below the number of a book', '<p>ISBN 978-1-23</p><p>First published: March 12, 2019</p>', '2021-05-01'],
    ['does beside how long it takes to read', '<p>Reading time: 4 minutes</p><p>Published: March 12, 2019</p>', '2019-03-12'],
    [
      'does not in a list on a book without a number',
      '<ul><li>Title: Cold Water</li><li>Published: March 12, 2019</li><li>Pages: 312</li></ul>',
      '2021-05-01',
    ],
    [
      'does not in a table on a paper',
      '<table><tr><td>Published</td><td>March 12, 2019</td></tr><tr><td>DOI</td><td>10.5555/12</td></tr></table>',
      '2021-05-01',
    ],
    ['does beside its section', '<ul><li>Sektion: Havet</li><li>Published: March 12, 2019</li></ul>', '2019-03-12'],
    ['does beside its place', '<p>Published: March 12, 2019</p><p>Ort: Kiel</p>', '2019-03-12'],
    ['does above a sentence with a colon', '<p>Published: March 12, 2019</p><p>The result: fewer floods in May.</p>', '2019-03-12'],
    [
      'does in a list on the page',
      '<ul><li>Author: Ann Lee</li><li>Published: March 12, 2019</li><li>Category: Water</li></ul>',
      '2019-03-12',
    ],
    ['does below another labeled day', '<p>Updated: May 1, 2021</p><p>Published: March 12, 2019</p>', '2019-03-12'],
  ])('%s, where JSON-LD and a meta tag agree', (_name, above, day) => {
    const meta = '<meta property="article:published_time" content="2021-05-01T08:00:00Z">';
    expect(read({ head: `${head}${meta}`, above })[0]).toBe(day);
  });
  test('goes before JSON-LD alone in a list on a book', () =>
    expect(read({ head, above: '<ul><li>ISBN: 978-1-23</li><li>Published: March 12, 2019</li></ul>' })[0]).toBe('2019-03-12'));
  test('goes before an earlier one of a meta tag only where that is later', () => {
    const meta = (day: string): string => `<meta property="article:published_time" content="${day}T08:00:00Z">`;
    const above = '<p>Published: March 12, 2019</p>';
    expect([read({ head: meta('2021-05-01'), above })[0], read({ head: meta('2018-05-01'), above })[0]]).toEqual([
      '2019-03-12',
      '2018-05-01',
    ]);
  });
});
