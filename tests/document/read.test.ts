import { isTag, type Element } from 'domhandler';
import { describe, expect, it } from 'vitest';
import { metaContents } from '../../src/extract/document/document';
import { typesOf } from '../../src/extract/document/json-ld';
import { resolveUrl } from '../../src/extract/document/links';
import { readDocument } from '../../src/extract/document/read-document';
import { textOf } from '../../src/extract/document/text';
import { DEFAULT_LIMITS } from '../../src/extract/limits';
import type { ExtractOptions, Limits } from '../../src/models/options';

const read = (html: string, options: ExtractOptions = {}, limits: Partial<Limits> = {}) =>
  readDocument(html, options, { ...DEFAULT_LIMITS, ...limits });
const ld = (json: string) => read(`<script type="application/ld+json">${json}</script>`).jsonLd;
/** The tree written as nested names: "div(p,p)". */
const shape = (node: { children: readonly unknown[] }): string =>
  (node.children as Element[])
    .filter(isTag)
    .map((child) => child.name + (child.children.some(isTag) ? `(${shape(child)})` : ''))
    .join(',');
const tree = (html: string) => shape(read(html).root);

describe('the tree', () => {
  it.each([
    ['<p>a<p>b', 'p,p'],
    ['<ul><li>a<li>b</ul>', 'ul(li,li)'],
    ['<p>a<div>b</div>', 'p,div'],
    ['<table><tr><td>a<td>b<tr><td>c</table>', 'table(tr(td,td),tr(td))'],
    ['<dl><dt>a<dd>b<dt>c</dl>', 'dl(dt,dd,dt)'],
    ['<div><br>a<br/>b</div>', 'div(br,br)'],
    ['<a href="1">x<a href="2">y</a>', 'a,a'],
  ])('closes what %s leaves open', (html, expected) => expect(tree(html)).toBe(expected));
  it('lets no end tag close a table cell from inside', () =>
    expect(tree('<div><table><tr><td>a</div><p>b</p></td></tr></table></div>')).toBe('div(table(tr(td(p))))'));
  it('lets no inline end tag close a block that was left open in it', () => expect(tree('<b><div>x</b><p>y</p></div>')).toBe('b(div(p))'));
  it('ignores an end tag that nothing opened', () => expect(tree('<div></section><p>a</p></div>')).toBe('div(p)'));
  it('leaves entities in literal text, and those of addresses that end in no semicolon, as they are', () => {
    const { root } = read('<xmp>&amp;</xmp><a href="?a=1&copy=2&amp;b=3">x</a>');
    expect(textOf(root)).toBe('&amp;x');
    expect((root.children.at(-1) as Element).attribs['href']).toBe('?a=1&copy=2&b=3');
  });
  it('joins text around entities', () => expect(textOf(read('K&oslash;benhavn &amp; &Aring;rhus').root)).toBe('København & Århus'));
  it('reads no text from scripts and styles', () =>
    expect(textOf(read('<p>a</p><script>var b</script><style>c{}</style>').root)).toBe('a'));
  it('keeps the first of two attributes of one name', () =>
    expect((read('<p id="a" id="b">').root.children[0] as Element).attribs['id']).toBe('a'));
});

describe('limits', () => {
  it('reads elements deeper than allowed as neighbors, and says so', () => {
    const page = read('<div><div><div><p>a</p></div></div></div><p>b</p>', {}, { depth: 2 });
    expect(shape(page.root)).toBe('div(div(div,p)),p');
    expect(page.issues).toMatchObject([{ code: 'limit-depth' }]);
  });
  it('makes no node over the limit, and says so', () => {
    const page = read('<p>a</p><p>b</p>', {}, { nodes: 3 });
    expect(textOf(page.root)).toBe('a');
    expect(page.issues).toMatchObject([{ code: 'limit-nodes' }]);
  });
  it('says nothing where none was reached', () => expect(read('<p>a</p>').issues).toEqual([]));
});

describe('JSON-LD', () => {
  it('takes graphs, arrays and nesting apart, outer objects first', () => {
    const nodes = ld('[{"@graph":[{"@type":"NewsArticle","author":[{"@type":"Person"}]},{"@type":["WebPage","ItemPage"]}]}]');
    expect(nodes.flatMap(typesOf)).toEqual(['NewsArticle', 'Person', 'WebPage', 'ItemPage']);
  });
  it.each([
    ['a comma before a bracket', '{"@type":"A","b":[1,2,],}'],
    ['a raw line end in a string', '{"@type":"A","b":"x\ny"}'],
    ['a comment around it', '<!-- {"@type":"A"} -->'],
    ['CDATA around it', '//<![CDATA[\n{"@type":"A"}\n//]]>'],
    ['a semicolon behind it', '{"@type":"A"};'],
    ['entities for quotation marks', '{&quot;@type&quot;:&quot;A&quot;}'],
  ])('repairs %s', (_name, json) => expect(ld(json).flatMap(typesOf)).toEqual(['A']));
  it('leaves commas inside strings alone', () => expect(ld('{"@type":"A","b":"x,]",}')[0]).toMatchObject({ b: 'x,]' }));
  it('says that a script is no JSON', () => {
    const page = read('<script type="application/ld+json">{oops</script>');
    expect(page.issues).toMatchObject([{ code: 'json-ld-broken' }]);
    expect(page.jsonLd).toEqual([]);
    expect(page.issues).toMatchObject([{ code: 'json-ld-broken' }]);
  });
  it.each(['null', '1', '"x"', '[[[]]]', '[null,[1]]'])('finds nothing in %s', (json) => expect(ld(json)).toEqual([]));
});

describe('metadata', () => {
  it('reads meta tags by property, name and itemprop', () => {
    const page = read(
      '<meta property="OG:Title" content="a"><meta name="DC.Date" content="b"><meta itemprop="datePublished" content="c"><meta name="x">',
    );
    expect(page.meta).toEqual([
      { key: 'og:title', content: 'a' },
      { key: 'dc.date', content: 'b' },
      { key: 'datepublished', content: 'c' },
    ]);
  });
  it('reads times and microdata with their values', () => {
    const page = read(
      '<time datetime="2020-10-22">i  går</time><span itemprop="author name">Ida\n Holm</span><span itemprop="dateModified" content="2021">x</span>',
    );
    expect(page.times).toMatchObject([{ datetime: '2020-10-22', text: 'i går' }]);
    expect(page.microdata.map(({ prop, value }) => [prop, value])).toEqual([
      ['author', 'Ida Holm'],
      ['datemodified', '2021'],
    ]);
  });
  it('reads language, title and canonical address', () => {
    const page = read(
      '<html lang="da-DK"><title> A \n B </title><svg><title>icon</title></svg><base href="/x/"><link rel="canonical" href="y">',
      { url: 'https://a.dk/z' },
    );
    expect(page).toMatchObject({ htmlLang: 'da-DK', titleTag: 'A B', base: 'https://a.dk/x/', canonical: 'https://a.dk/x/y' });
  });
  it.each<[string, string | null, string | null]>([
    ['https://a.dk/x', 'https://a.dk/x?from=mail', 'https://a.dk/x'],
    ['https://b.dk/', 'https://a.dk/x', null],
    ['/', 'https://a.dk/x', null],
    ['https://a.dk/?p=12', 'https://a.dk/x', 'https://a.dk/?p=12'],
    ['https://a.dk/', 'https://a.dk', 'https://a.dk/'],
    ['https://a.dk/', null, 'https://a.dk/'],
    ['Hvad er der i vandet?', 'https://a.dk/x', null],
    [' https://a.dk/x\n', 'https://a.dk/z', 'https://a.dk/x'],
  ])('canonical %s on %s: %s', (href, url, expected) =>
    expect(read(`<link rel="canonical" href="${href}">`, url === null ? {} : { url }).canonical).toBe(expected),
  );
});

describe('addresses', () => {
  it.each([
    ['/a', 'https://x.dk/b', 'https://x.dk/a'],
    ['//y.dk/a', 'https://x.dk/', 'https://y.dk/a'],
    ['HTTP://x.dk/a', null, 'http://x.dk/a'],
    ['/a', null, null],
    ['javascript:alert(1)', 'https://x.dk/', null],
    ['mailto:a@x.dk', 'https://x.dk/', null],
    ['data:text/html,x', null, null],
    ['', 'https://x.dk/', null],
  ])('resolves %s against %s', (href, base, expected) => expect(resolveUrl(href, base)).toBe(expected));
});

describe('the contents of meta tags', () => {
  const page = read(
    '<meta name="twitter:title" content="a"><meta property="og:title" content="b"><meta name="Twitter:Title" content="c"><meta name="date" content="d">',
  );
  it.each([
    [['og:title'], ['b']],
    [['twitter:title'], ['a', 'c']],
    [
      ['og:title', 'twitter:title'],
      ['a', 'b', 'c'],
    ],
    [['author', 'date', 'date'], ['d']],
    [['author', 'creator'], []],
  ])('of %j are %j, in page order', (keys, contents) => expect(metaContents(page, ...keys)).toEqual(contents));
});

describe('attributes without a common name', () => {
  it('are found by it, the first of two', () => {
    const element = read('<p DATA-Dag="1" data-dag=2 =x class=y data-nul>z</p>').root.children[0] as Element;
    expect(element.attribs).toEqual({ 'data-dag': '1', '=x': '', class: 'y', 'data-nul': '' });
  });
});
