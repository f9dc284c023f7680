import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_ROOFS } from './texts';

interface Around {
  readonly before?: string;
  readonly below?: string;
  readonly end?: string;
  readonly language?: string;
}

const names = ({ before = '', below = '', end = '', language = 'en' }: Around): string[] =>
  extract(
    `<html lang="${language}"><body><main>${before}<article><h1>Water from school roofs</h1>${below}${ON_ROOFS}${end}</article></main></body></html>`,
  ).authors.map(({ name }) => name);

describe('a name ends with the element that holds it', () => {
  test.each<[string, string, string[]]>([
    ['before the paper', '<p>By <a href="/person/a/ann-lee">Ann Lee</a> <a href="/">Harbor News</a></p>', ['Ann Lee']],
    ['before the section', '<p>May 18, 2023 By <a href="/blog/author/ann-lee">Ann Lee</a> In <a href="/t/w">Water</a></p>', ['Ann Lee']],
    ['before the account', '<p>By <a href="/authors/ann-lee">Ann Lee</a><a href="https://example.com/annlee">Twitter</a></p>', ['Ann Lee']],
    [
      'before the handle',
      '<p>by <a href="/authors/ann-lee">Ann Lee</a><a href="https://example.com/al">@annlee</a> May 18, 2023</p>',
      ['Ann Lee'],
    ],
    ['before a button', '<p class="byline">Ann Lee <a href="mailto:ann@post.example">Tips me</a></p>', ['Ann Lee']],
    ['before what somebody does', '<p class="author"><a href="/authors/ann-lee">Ann Lee</a> Lifestyle Writer</p>', ['Ann Lee']],
    ['before the next one', '<p>By <a href="/a/1">Ann Lee</a> <a href="/a/2">Robert Miles</a></p>', ['Ann Lee', 'Robert Miles']],
    ['before a comma', '<p>By <a href="/a/1">Ann Lee</a>, <a href="/a/2">Robert Miles</a></p>', ['Ann Lee', 'Robert Miles']],
    ['not behind one word of it', '<p>By <a href="/a/1">Ann</a> Lee</p>', ['Ann Lee']],
    ['nor inside a unit', '<p>By <a href="/u">Harbor Engineering</a> Team</p>', ['Harbor Engineering Team']],
  ])('%s', (_name, below, expected) => expect(names({ below })).toEqual(expected));
});

describe('a byline', () => {
  test.each<[string, Around, string[]]>([
    ['before the paper it was written for', { below: '<p>By Ann Lee For The Harbor Post</p>' }, ['Ann Lee']],
    ['in small print that a class calls a caption', { below: '<div class="caption author">By Ann Lee</div>' }, ['Ann Lee']],
    ['not in the caption of a figure', { below: '<figure><img src="a.jpg"><div class="caption author">By Ann Lee</div></figure>' }, []],
    ['not of a picture: a name and an agency', { below: '<p>By Michael M. Santiago/Gloss Images.</p>' }, []],
    ['among buttons to share', { below: '<div class="author share"><span>By Ann Lee</span> <a href="#">Tweet</a></div>' }, ['Ann Lee']],
    ['not in words about sharing', { below: '<p>Share this Story : Harbor Citizen</p>' }, []],
    ['in the foot of its own header', { below: '<footer class="article-meta"><p class="author">Ann Lee</p></footer>' }, ['Ann Lee']],
    ['not of a teaser above the headline', { before: '<div class="teaser"><span class="author">Ann Lee</span></div>' }, []],
    ['not of a link above it to another article', { before: '<aside><p><a href="/2023/boats">by Ann Lee</a></p></aside>' }, []],
    ['not of who reviewed it, told on the line above', { below: '<p>Reviewed by</p><p><a href="/authors/ann-lee">Ann Lee</a></p>' }, []],
    [
      'not of who translated it, in an element of authors',
      { below: '<p>Von: Uta Klein</p><p>Übersetzt von: <a rel="author" href="/a">Ole Vik</a></p>', language: 'de' },
      ['Uta Klein'],
    ],
    [
      'not of comments, each of a day of its own',
      { end: '<div>Posted by: Ann Lee at May 18, 2023</div><p>Very good.</p><div>Posted by: Bob Ray at May 20, 2023</div>' },
      [],
    ],
    ['of one day at the end', { end: '<div>Posted by: Ann Lee at May 18, 2023</div>' }, ['Ann Lee']],
    [
      'just above the text, however far below the headline',
      { below: `<ul>${'<li>Open the gallery</li>'.repeat(40)}</ul><p>By Ann Lee - The Harbor Times - May 18, 2023</p>` },
      ['Ann Lee'],
    ],
    [
      'the person, not the series, that both are links',
      { below: '<div>12/19/2023 • <a href="/green-monday">Green Monday</a> • <a href="/profile/ann-lee">Ann Lee</a></div>' },
      ['Ann Lee'],
    ],
  ])('%s', (_name, around, expected) => expect(names(around)).toEqual(expected));
});

describe('a house in an element of authors', () => {
  test.each<[string, string, string[]]>([
    ['a unit', '<p class="article-author">Redaktion Holmstad</p>', ['Redaktion Holmstad']],
    ['an agency', '<p class="article-author">dpa</p>', ['dpa']],
    ['not with other words', '<p class="article-author">Learn about the Editorial Team of ours</p>', []],
    ['not beside somebody', '<p class="article-author">dpa</p><p class="article-author">Ann Lee</p>', ['Ann Lee']],
    ['not without the class', '<p>Harbor Engineering Team</p>', []],
  ])('%s', (_name, below, expected) => expect(names({ below })).toEqual(expected));
});

describe('what themes tell screen readers before a byline', () => {
  test.each([
    ['en', 'Post author', 'By'],
    ['de', 'Beitragsautor', 'Von'],
    ['da', 'Indlægsforfatter', 'Af'],
    ['nb', 'Innleggsforfatter', 'Av'],
    ['nn', 'Innleggsforfattar', 'Av'],
    ['sv', 'Inläggsförfattare', 'Av'],
    ['fi', 'Artikkelin kirjoittaja', 'Kirjoittanut:'],
    ['fr', 'Auteur de la publication', 'Par'],
    ['nl', 'Berichtauteur', 'Door'],
    ['is', 'Höfundur færslu', 'Eftir'],
  ])('%s: %s', (language, label, opener) => {
    const below = `<ul><li class="post-author"><span class="screen-reader-text">${label}</span> <span>${opener} <a href="/author/kari">Kari Nes</a></span></li></ul>`;
    expect(names({ below, language })).toEqual(['Kari Nes']);
  });
});

test('beside a whole name in metadata a single word is something else', () => {
  const page = (author: string): string[] =>
    extract(
      `<html lang="en"><head><meta name="author" content="${author}"></head><body><h1>Water from school roofs</h1>${ON_ROOFS}</body></html>`,
    ).authors.map(({ name }) => name);
  expect(page('Ann Lee | Sponsored')).toEqual(['Ann Lee']);
  expect(page('Ann Lee | Robert Miles')).toEqual(['Ann Lee', 'Robert Miles']);
  expect(page('Image: Gloss Pictures')).toEqual([]);
});
