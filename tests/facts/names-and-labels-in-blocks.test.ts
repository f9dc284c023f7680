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
    [
      'is none below another heading',
      'en',
      '<h2>Read also</h2><p>Written by</p><h3>Marie Baker</h3><p>The life of a great builder.</p>',
      [],
    ],
    [
      'is none below another heading in Danish',
      'da',
      '<h2>Læs også</h2><p>Skrevet af</p><h3>Marie Holm</h3><p>Et liv med sand og vand.</p>',
      [],
    ],
    ['is none below a label of others', 'en', '<div><p>Photos by</p><h3>Karen Hill</h3></div>', []],
    ['is none two headings below', 'en', '<div><p>Written by</p><h3>Our desk</h3><h3>Karen Hill</h3></div>', []],
  ])('%s', (_name, lang, end, expected) => expect(named(lang, { end })).toEqual(expected));
});

describe('a name above the label of what somebody is', () => {
  test.each<[string, string, string, string[]]>([
    ['is an author', 'en', '<div><h3>Karen Hill</h3><p>Author</p></div>', ['Karen Hill']],
    ['is an author in German', 'de', '<div><h3>Karin Vogel</h3><p>Autorin</p></div>', ['Karin Vogel']],
    ['is an author in Danish', 'da', '<div><p>Karen Holm</p><p>Forfatter</p></div>', ['Karen Holm']],
    [
      'is none where speakers are listed',
      'en',
      '<h3>Speakers</h3><p>Karen Hill</p><p>Author</p><p>She has written four books on water.</p>',
      [],
    ],
    [
      'is none where speakers are listed in Danish',
      'da',
      '<h3>Mød talerne</h3><p>Karen Holm</p><p>Forfatter</p><p>Hun har skrevet fire bøger om vand.</p>',
      [],
    ],
    [
      'is none where speakers are listed in German, the last of two neither',
      'de',
      '<h3>Die Gäste</h3><p>Karin Vogel</p><p>Autorin</p><p>Sie hat vier Bücher über das Wasser geschrieben.</p><p>Maria Keller</p><p>Autorin</p><p>Auch sie schreibt.</p>',
      [],
    ],
    [
      'is none below the label of a picture',
      'en',
      '<p>Photo</p><p>Karen Hill</p><p>Author</p><p>She has written four books on water.</p>',
      [],
    ],
    ['is none below a translator', 'en', '<p>Translation</p><p>Karen Hill</p><p>Author</p><p>She has written four books on water.</p>', []],
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
    ['with the day above a picture of nobody', 'en', '<p>Karen Hill, March 12, 2019</p><p>Photo</p>', ['Karen Hill']],
    ['with the day above where a picture is from', 'en', '<p>Karen Hill, March 12, 2019</p><p>Photo</p><p>Colourbox</p>', ['Karen Hill']],
    ['with the day above a picture, in Danish', 'da', '<p>Karen Holm, 12. marts 2019</p><p>Foto</p><p>Colourbox</p>', ['Karen Holm']],
    [
      'with the day above a picture, in German',
      'de',
      '<p>Karin Vogel, 12. März 2019</p><p>Bild</p><p>Der Sand im Hafen.</p>',
      ['Karin Vogel'],
    ],
    ['behind a place', 'de', '<p>Kiel: Karin Vogel, 12. März 2019</p>', ['Karin Vogel']],
    ['behind a place, in Danish', 'da', '<p>Aarhus: Karen Holm, 12. marts 2019</p>', ['Karen Holm']],
    ['above the label of another', 'en', '<p>Karen Hill</p><p>Photo</p><p>Mary Shaw</p>', ['Karen Hill']],
    ['behind a label that is none of authors', 'da', '<p>Øvrige deltagere: Karen Holm</p>', []],
  ])('%s', (_name, lang, below, expected) => expect(named(lang, { below })).toEqual(expected));
});

describe('a name beside a picture below the headline', () => {
  const day = '<p class="date">12 March 2019</p>';
  test.each<[string, string, string[]]>([
    ['is on it where it is a large one', '<img src="a.jpg" alt="Karen Hill"><p>Karen Hill</p>', []],
    ['is on it where it is called a portrait', '<img src="a.jpg" alt="Portrait of Karen Hill"><p>Karen Hill</p>', []],
    ['is the author where nothing stands for it', '<figure><img src="a.jpg" alt=""></figure><p>Karen Hill</p>', ['Karen Hill']],
    ['is the author below a sign of sharing', '<div><img src="s.svg" alt=""></div><p>Karen Hill</p>', ['Karen Hill']],
    ['is the author below a small one', '<img class="avatar" src="a.jpg" alt="Karen Hill"><p>Karen Hill</p>', ['Karen Hill']],
    ['is the author below a round one', '<img class="img-circle" src="a.jpg" alt="Karen Hill"><p>Karen Hill</p>', ['Karen Hill']],
    ['is the author below one cut round', '<img class="w-12 rounded-full" src="a.jpg" alt="Karen Hill"><p>Karen Hill</p>', ['Karen Hill']],
    ['is on one with round corners', '<img class="rounded rounded-lg" src="a.jpg" alt="Karen Hill"><p>Karen Hill</p>', []],
    ['is on a wide round one', '<img class="circle" width="1200" src="a.jpg" alt="Karen Hill"><p>Karen Hill</p>', []],
    ['is on a scene cut round', '<img class="circle" src="a.jpg" alt="Karen Hill beside the old lighthouse"><p>Karen Hill</p>', []],
    [
      'is on one about a circular economy by its class',
      '<img class="img-circular-economy" src="a.jpg" alt="Karen Hill"><p>Karen Hill</p>',
      [],
    ],
    ['is on one with wide corners', '<img class="border-radius-500" src="a.jpg" alt="Karen Hill"><p>Karen Hill</p>', []],
    ['is on a rounded opening picture', '<img class="hero is-rounded" src="a.jpg" alt="Karen Hill"><p>Karen Hill</p>', []],
    ['is on one of an inner circle', '<img class="inner-circle-photo" src="a.jpg" alt="Karen Hill"><p>Karen Hill</p>', []],
    ['is on one behind a mask', '<img class="is-style-circle-mask" src="a.jpg" alt="Karen Hill"><p>Karen Hill</p>', []],
    ['is on one about a circular economy by its file alone', '<img src="circle.jpg" alt="Karen Hill"><p>Karen Hill</p>', []],
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
  test.each<[string, string, string[]]>([
    ['en', '<p>Karen Hill, journalist<br>Mary Shaw, journalist</p>', ['Karen Hill']],
    ['de', '<p>Karin Vogel, Journalistin<br>Maria Keller, Journalistin</p>', ['Karin Vogel']],
  ])('may have written where they are two: %s', (lang, below, [first]) =>
    expect(named(lang, { below: `<p class="date">12 March 2019</p>${below}` })).toContain(first),
  );
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
  test.each<[string, string, string]>([
    ['where the person is an expert', '<p>Expert: <a href="/profile/karen-hill">Karen Hill</a></p>', ''],
    ['where a label tells who was asked', '<p>Ekspert: <a href="/profile/karen-hill">Karen Hill</a></p>', ''],
    [
      'where the text quotes the person by the surname',
      person,
      '<p>Professor Hill led the study, and says that the two tanks are full.</p>',
    ],
    ['where a Danish text does', person, '<p>Professor Hill stod for målingerne og siger, at de to tanke er fulde.</p>'],
  ])('is by the house %s', (_name, below, end) =>
    expect(named('en', { head: house, below: `${by}${below}`, end }, 'https://news.norvik.example/tanks')).toEqual(['Norvik News']),
  );
  test('is by the house where nobody else is named', () =>
    expect(named('en', { head: house, below: by }, 'https://news.norvik.example/tanks')).toEqual(['Norvik News']));
});
