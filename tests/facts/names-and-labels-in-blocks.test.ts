import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_ROOFS, ON_SAND, ON_SAND_IN_GERMAN } from './texts';

const TEXTS: Readonly<Record<string, string>> = { da: ON_SAND, de: ON_SAND_IN_GERMAN, en: ON_ROOFS };
const named = (
  lang: string,
  { head = '', below = '', end = '' }: { head?: string; below?: string; end?: string },
  url?: string,
): string[] =>
  extract(
    `<html lang="${lang}"><head>${head}</head><body><main><article><h1>Tanks and dunes</h1>${below}${TEXTS[lang]!}${end}</article></main></body></html>`,
    url === undefined ? {} : { url },
  ).authors.map(({ name }) => name);

describe('a name as a heading below a label of authors', () => {
  test.each<[string, string, string, string[]]>([
    ['is an author', 'en', '<div><p>Written by</p><h3>Karen Hill</h3></div>', ['Karen Hill']],
    ['is an author in German', 'de', '<div><p>Geschrieben von</p><h3>Karin Vogel</h3></div>', ['Karin Vogel']],
    ['is an author in Danish', 'da', '<div><p>Skrevet af</p><h4>Karen Holm</h4></div>', ['Karen Holm']],
    ['is none where nobody is called so', 'en', '<div><p>Written by</p><h3>Green Water</h3></div>', []],
    ['is none where it says more', 'en', '<div><p>Written by</p><h3>Karen Hill and the tanks</h3></div>', []],
    ['is none below a label of others', 'en', '<div><p>Photos by</p><h3>Karen Hill</h3></div>', []],
    ['is none two headings below', 'en', '<div><p>Written by</p><h3>Our desk</h3><h3>Karen Hill</h3></div>', []],
  ])('%s', (_name, lang, end, expected) => expect(named(lang, { end })).toEqual(expected));
});

describe('a name above the label of what somebody is', () => {
  test.each<[string, string, string, string[]]>([
    ['is an author', 'en', '<div><h3>Karen Hill</h3><p>Author</p></div>', ['Karen Hill']],
    ['is an author in German', 'de', '<div><h3>Karin Vogel</h3><p>Autorin</p></div>', ['Karin Vogel']],
    ['is an author in Danish', 'da', '<div><p>Karen Holm</p><p>Forfatter</p></div>', ['Karen Holm']],
    ['is none below a label of contacts', 'en', '<h3>Media contact</h3><p>Karen Hill</p><p>Writer</p>', []],
    ['is none where the label is that of the name below it', 'en', '<p>Karen Hill</p><p>Author</p><p>Mary Shaw</p>', ['Mary Shaw']],
    ['is none where the label says that it goes on', 'en', '<h3>Karen Hill</h3><p>Author:</p><p>The two tanks of the town</p>', []],
    ['is none above what no author is', 'en', '<div><h3>Karen Hill</h3><p>Translator</p></div>', []],
  ])('%s', (_name, lang, end, expected) => expect(named(lang, { end })).toEqual(expected));
});

describe('somebody below the headline', () => {
  test.each<[string, string, string, string[]]>([
    ['with another above a photographer', 'en', '<p>Karen Hill<br>staff writer</p><p>Mary Shaw<br>photographer</p>', ['Karen Hill']],
    [
      'with another above a photographer, in German',
      'de',
      '<p>Karin Vogel<br>Redakteurin</p><p>Maria Keller<br>Fotografin</p>',
      ['Karin Vogel'],
    ],
    ['above the label of another', 'en', '<p>Karen Hill</p><p>Photo</p><p>Mary Shaw</p>', ['Karen Hill']],
    ['behind a label that is none of authors', 'da', '<p>Øvrige deltagere: Karen Holm</p>', []],
  ])('%s', (_name, lang, below, expected) => expect(named(lang, { below })).toEqual(expected));
});

describe('a name beside a picture below the headline', () => {
  const day = '<p class="date">12 March 2019</p>';
  test.each<[string, string, string[]]>([
    ['is on it where it is a large one', '<img src="a.jpg" alt="Karen Hill"><p>Karen Hill</p>', []],
    ['is on it where it is called a portrait', '<img src="a.jpg" alt="Portrait of Karen Hill"><p>Karen Hill</p>', []],
    ['is on it where nothing stands for it', '<figure><img src="a.jpg" alt=""></figure><p>Karen Hill</p>', []],
    ['is the author below a small one', '<img class="avatar" src="a.jpg" alt="Karen Hill"><p>Karen Hill</p>', ['Karen Hill']],
    ['is the author below a narrow one', '<img width="48" src="a.jpg" alt="Karen Hill"><p>Karen Hill</p>', ['Karen Hill']],
    ['is the author below the sign of the house', '<img src="a.svg" alt="Norvik Post"><p>Karen Hill</p>', ['Karen Hill']],
    [
      'is the author where it stands in another block',
      '<div><img src="a.jpg" alt="Karen Hill"></div><div><div><p>Karen Hill</p></div></div>',
      ['Karen Hill'],
    ],
  ])('%s', (_name, html, expected) => expect(named('en', { below: `<div>${html}</div>${day}` })).toEqual(expected));
  test('wrote what an opener says that they wrote', () =>
    expect(named('en', { below: `<div><img src="a.jpg" alt="Karen Hill"><p>By Karen Hill</p></div>${day}` })).toEqual(['Karen Hill']));
});

describe('several people with what they are, each on a line', () => {
  const day = '<p class="date">12 March 2019</p>';
  test('took part', () =>
    expect(named('en', { below: `${day}<p>Karen Hill, professor<br>Mary Shaw, professor<br>Ann Baker, professor</p>` })).toEqual([]));
  test('are none where one stands alone', () =>
    expect(named('en', { below: `${day}<p>Karen Hill, professor</p>` })).toEqual(['Karen Hill']));
});

describe('a name that ends the text', () => {
  test.each<[string, string, string, string[]]>([
    ['signs it', 'da', '<p>Karen Holm</p>', ['Karen Holm']],
    ['signs it with a role', 'da', '<p>Karen Holm, professor</p>', ['Karen Holm']],
    ['is there to be called with a telephone', 'da', '<p>Karen Holm, professor, tlf. 11 22 33 44</p>', []],
    ['is there to be written to with an address', 'da', '<p>Karen Holm, professor, kh@fjord.example</p>', []],
    ['is that of another role behind a label', 'da', '<p>Webredaktør: Karen Holm</p>', []],
  ])('%s', (_name, lang, end, expected) => expect(named(lang, { end })).toEqual(expected));
});

describe('one name of several people', () => {
  const head = '<meta name="author" content="Ann and Peter">';
  test('stands once for a byline of its parts', () =>
    expect(named('en', { head, below: '<div class="author">Written by <a href="/author/1">Ann and Peter</a></div>' })).toEqual([
      'Ann and Peter',
    ]));
  test('leaves two whole names alone', () =>
    expect(named('en', { head, below: '<p>By Karen Hill and Mary Shaw</p>' })).toEqual(['Karen Hill', 'Mary Shaw']));
});

describe('an article from elsewhere with the byline of the house', () => {
  const house = '<meta property="og:site_name" content="Norvik News"><meta name="author" content="Norvik News">';
  const by = '<div class="byline">By <a href="/author/norvik-news">Norvik News</a></div>';
  const person = '<p><a href="https://talk.example/profiles/karen-hill-309">Karen Hill</a>, <em>Norvik University</em></p>';
  const note =
    '<p><a href="https://talk.example/profiles/karen-hill-309">Karen Hill</a>, Professor of Waves, wrote this for a magazine.</p>';
  test('is by the person below it who has a page', () =>
    expect(named('en', { head: house, below: `${by}${person}`, end: note }, 'https://news.norvik.example/tanks')).toEqual(['Karen Hill']));
  test('is by the house where the text tells about the person', () =>
    expect(
      named(
        'en',
        { head: house, below: `${by}${person}`, end: '<p>The two tanks were built by Karen Hill and her students in the yard.</p>' },
        'https://news.norvik.example/tanks',
      ),
    ).toEqual(['Norvik News']));
  test('is by the house where nobody else is named', () =>
    expect(named('en', { head: house, below: by }, 'https://news.norvik.example/tanks')).toEqual(['Norvik News']));
});
