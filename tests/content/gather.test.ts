import { describe, expect, it } from 'vitest';
import { cuesOfName } from '../../src/extract/content/cues-of-name';
import { CUE, type Cue } from '../../src/extract/content/cues';
import { gatherLines } from '../../src/extract/content/gather';
import { readDocument } from '../../src/extract/document/read-document';
import { DEFAULT_LIMITS } from '../../src/extract/limits';

const lines = (html: string) => gatherLines(readDocument(html, {}, DEFAULT_LIMITS).root).lines;
const texts = (html: string) => lines(html).map((line) => line.text);
const kinds = (html: string) => lines(html).map(({ kind, text }) => `${kind}: ${text}`);

describe('lines', () => {
  it.each([
    ['<p>a <b>b</b>c</p>', ['a bc']],
    ['<p>a<br>b<br><br>c</p>', ['a', 'b', 'c']],
    ['<div>a<p>b</p>c</div>', ['a', 'b', 'c']],
    ['a<p>b</p>', ['a', 'b']],
    ['<p> \n </p><p>&nbsp;</p><p>x</p>', ['x']],
    ['<ul><li>a<ul><li>b</ul></ul>', ['a', 'b']],
    ['<p>a<script>x</script><noscript>y</noscript><svg><text>z</text></svg></p>', ['a']],
    ['<template>a</template><template shadowrootmode="open"><p>b</p></template>', ['b']],
    ['<select><option>a</select><button>b</button><p>c</p>', ['c']],
    ['<pre>a\n  b\n\nc</pre>', ['a', 'b', 'c']],
    ['<h1>a<a class="headerlink" href="#a">¶</a></h1><h2>b <a href="https://site.example/b#b"> # </a></h2>', ['a', 'b']],
    ['<p>a<a href="#n1">1</a> <a href="/next">→</a> <a href="#c">C#</a> <a href="#d"><b>+</b></a></p>', ['a1 → C# +']],
  ])('of %s', (html, expected) => expect(texts(html)).toEqual(expected));

  it('follow the rule for white space', () =>
    expect(texts('<p>\u00a0K\u00f8ben\u00adhavn \u200b og\n\t\u2009\u00c5rhus\ufeff </p>')).toEqual(['København og Århus']));
  it('keep joiners where a script needs them', () => expect(texts('<p>می\u200cخواهم a\u200cb</p>')).toEqual(['می\u200cخواهم ab']));
  it('know their kinds', () =>
    expect(
      kinds(
        '<h2>a</h2><ul><li><p>b</p></ul><blockquote><p>c</p></blockquote><figure><figcaption>d</figcaption></figure><table><tr><th>e<td>f</table><p class="image-caption">g</p><dl><dt>h<dd>i</dl>',
      ),
    ).toEqual([
      'heading: a',
      'list-item: b',
      'quote: c',
      'caption: d',
      'table-cell: e',
      'table-cell: f',
      'caption: g',
      'list-item: h',
      'list-item: i',
    ]));
  it('take a long cell for the paragraph of a layout table', () =>
    expect(lines(`<table><tr><td>${'ord '.repeat(100)}</table>`)[0]?.kind).toBe('paragraph'));
  it('know where their links stand', () => {
    const [line] = lines('<p>Se <a href="/x"> kort \n over</a> byen</p>');
    expect(line).toMatchObject({ text: 'Se kort over byen', linkLength: 9, links: [{ href: '/x', start: 3, end: 12 }] });
  });
  it('carry a link over the blocks inside it', () =>
    expect(lines('<a href="/x"><p>a</p><p>b</p></a><p>c</p>').map((line) => line.links.length)).toEqual([1, 1, 0]));
  it('know what inline elements say of them, the inner ones first', () =>
    expect(
      lines('<p><span class="meta">3. maj <b class="author">Bo Dam</b></span></p>')[0]?.marks.map(({ start, end }) => [start, end]),
    ).toEqual([
      [7, 13],
      [0, 13],
    ]));
  it('bear few marks where hundreds of elements go on over many of them', () => {
    const found = lines(`${'<span class="author">'.repeat(300)}${'x<br>'.repeat(2000)}`);
    expect(found).toHaveLength(2000);
    expect(found.reduce((sum, { marks }) => sum + marks.length, 0)).toBeLessThan(20_000);
  });
  it('know a line break from a block', () =>
    expect(lines('<p>a<br>b</p><p>c</p>').map((line) => line.afterBreak)).toEqual([false, true, false]));
});

describe('regions', () => {
  it.each([
    ['<nav>x</nav>', 'navigation'],
    ['<div class="brodkrumme">x</div>', 'navigation'],
    ['<footer>x</footer>', 'footer'],
    ['<div role="contentinfo">x</div>', 'footer'],
    ['<div class="kommentarer"><p>x</p></div>', 'comments'],
    ['<div id="cookie-banner">x</div>', 'notice'],
    ['<aside>x</aside>', 'aside'],
    ['<div class="relaterede-nyheder">x</div>', 'teaser'],
    ['<p style="display: none">x</p>', 'hidden'],
    ['<div class="sr-only">x</div>', 'hidden'],
    ['<div class="overflow-hidden">x</div>', 'content'],
    ['<div class="hidden md:block">x</div>', 'content'],
    ['<article><header><p>x</p></header></article>', 'content'],
    ['<body class="has-sidebar comments-open"><p>x</p>', 'content'],
    ['<p>x</p>', 'content'],
  ])('of %s: %s', (html, region) => expect(lines(html)[0]?.region).toBe(region));
});

describe('cues of class names', () => {
  const has = (name: string, cue: Cue) => (cuesOfName(name) & CUE[cue]) !== 0;
  it.each([
    ['main-nav', 'navigation'],
    ['Brødkrumme', 'navigation'],
    ['hovedIndhold', 'body'],
    ['articleBody', 'body'],
    ['c-related__list', 'teaser'],
    ['NewsletterBox', 'signup'],
    ['news-list', 'teaser'],
    ['faktaboks', 'box'],
  ] as const)('%s speaks of %s', (name, cue) => expect(has(name, cue)).toBe(true));
  it.each([
    ['navigator-of-seas', 'body'],
    ['adrift', 'advert'],
    ['shareholder', 'share'],
  ] as const)('%s does not speak of %s', (name, cue) => expect(has(name, cue)).toBe(false));
});

describe('class names in the words of any language', () => {
  it.each<[string, Cue]>([
    ['news-article', 'article'],
    ['nyhed-tekst', 'article'],
    ['frett-grein', 'article'],
    ['brødkrumme', 'navigation'],
    ['uutiskirje', 'signup'],
    ['cookie-samtykke', 'notice'],
    ['vafrakokur', 'notice'],
    ['skjult', 'hidden'],
  ])('%s: %s', (name, cue) => expect(cuesOfName(name) & CUE[cue]).not.toBe(0));
  it.each<[string, Cue]>([
    ['skjult-tekst', 'hidden'],
    ['fjord', 'article'],
    ['samtykkende', 'notice'],
  ])('%s: no %s', (name, cue) => expect(cuesOfName(name) & CUE[cue]).toBe(0));
});
