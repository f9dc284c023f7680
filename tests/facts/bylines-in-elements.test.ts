import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_ROOFS } from './texts';

const names = (byline: string, head = ''): string[] =>
  extract(
    `<html lang="en"><head>${head}</head><body><main><article><h1>Water from school roofs</h1>${byline}${ON_ROOFS}</article></main></body></html>`,
  ).authors.map(({ name }) => name);

describe('a byline in elements', () => {
  test.each<[string, string, string[]]>([
    [
      'ends a name where its element ends',
      '<div class="author-line"><span class="author-label">Written By:</span> <span class="author-name"><a href="/author/c">Celeste Long</a></span> <span class="author-title">Gardener &amp; Astrologer</span></div>',
      ['Celeste Long'],
    ],
    [
      'names several',
      '<p class="byline">By <span class="author">Ann Lee</span> and <span class="author">Robert Miles</span></p>',
      ['Ann Lee', 'Robert Miles'],
    ],
    [
      'names more than one element marks',
      '<p class="byline">By <span class="author">Ann Lee</span> and Robert Miles</p>',
      ['Ann Lee', 'Robert Miles'],
    ],
    [
      'names nobody who has the rights of a picture',
      '<div class="picture">Image by <span class="author-name"><a class="license-author" href="/w">Robert Miles</a></span></div>',
      [],
    ],
    [
      'names the author beside that',
      '<div class="picture">Image: <span class="author-name"><a class="license-author" href="/w">Robert Miles</a></span></div><p>Author: Ann Lee</p>',
      ['Ann Lee'],
    ],
  ])('%s', (_name, byline, expected) => expect(names(byline)).toEqual(expected));
});

describe('who wrote and took the pictures', () => {
  test.each([
    'Story and photos by Ann Lee',
    'Photos and Story By Ann Lee',
    'Text and photos by Ann Lee',
    'Words and pictures by Ann Lee',
    'Text and photos: Ann Lee',
  ])('is the author: %s', (byline) => expect(names(`<p>${byline}</p>`)).toEqual(['Ann Lee']));
  test.each(['Photos by Ann Lee', 'Photos and video by Ann Lee', 'Ann Lee: 30 April 2024', 'Son Güncelleme : 30.04.2024 - 16:49'])(
    'is nobody in “%s”',
    (line) => expect(names(`<p>${line}</p>`)).toEqual([]),
  );
  test('and a desk keeps its name', () => expect(names('<p>by News Desk</p>')).toEqual(['News Desk']));
  test('which does not hide the label of a day', () => expect(names('<p>News: 30 April 2024</p>')).toEqual([]));
});

describe('a property of the site’s own for the author', () => {
  test.each(['articleAuthor', 'page_author', 'pageAuthor', 'acme:author'])('is read: %s', (property) =>
    expect(names('', `<meta name="${property}" content="Ann Lee">`)).toEqual(['Ann Lee']),
  );
  test.each(['co-authored', 'authority', 'twitter:author'])('is not %s', (property) =>
    expect(names('', `<meta name="${property}" content="Ann Lee">`)).toEqual([]),
  );
});
