import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Article } from '../../src/models/article';
import { ON_ROOFS, ON_SAND, ON_SAND_IN_GERMAN } from './texts';

const read = (lang: string, text: string, { above = '', below = '' }: { above?: string; below?: string }): Article =>
  extract(`<html lang="${lang}"><body><main><article><h1>Water</h1>${above}${text}${below}</article></main></body></html>`);
const names = (article: Article): string[] => article.authors.map(({ name }) => name);

describe('a name in a heading below the text', () => {
  test.each<[string, string, string]>([
    ['above the trade', 'da', '<div><h3>Lise Borg</h3><p>Journalist</p><p>Skriver om vand og havne.</p></div>'],
    ['above what is told of them', 'da', '<div><h4>Lise Borg</h4><p>Lise har skrevet om havet i tyve år og bor i en båd.</p></div>'],
    ['above their whole name', 'da', '<div><h4>Lise Borg</h4><p>Lise Borg har skrevet om havet i tyve år og bor i en båd.</p></div>'],
  ])('is the author’s %s', (_name, lang, below) => {
    const article = read(lang, ON_SAND, { below });
    expect(names(article)).toEqual(['Lise Borg']);
    expect(article.text).not.toContain('Lise');
  });
  test.each<[string, string, string[]]>([
    [
      'whatever it is, with a writer’s page',
      '<h4><a href="/author/finlay">Finlow Grieb</a></h4><p>Finlow har gået over alle bjerge to gange.</p>',
      ['Finlow Grieb'],
    ],
    ['not with another page', '<h4><a href="/bjerge/finlay">Finlow Grieb</a></h4><p>Finlow har gået over alle bjerge to gange.</p>', []],
    [
      'not above other words',
      '<h4><a href="/author/finlay">Finlow Grieb</a></h4><p>Bjergene er høje, og der er langt til toppen af dem.</p>',
      [],
    ],
  ])('is the author’s %s', (_name, below, expected) =>
    expect(names(read('da', ON_SAND, { below: `<div>${below}</div>` }))).toEqual(expected),
  );
  test.each<[string, string]>([
    ['of a professor', '<div><h3>Lise Borg</h3><p>Professor</p></div>'],
    ['of a contact', '<div><h3>Kontakt</h3><h4>Lise Borg</h4><p>Journalist</p></div>'],
    ['of a list of staff', '<div><h3>Lise Borg</h3><p>Journalist</p><h3>Mette Holm</h3><p>Journalist</p></div>'],
    ['above something else', '<div><h3>Lise Borg</h3><p>Se hvad der ellers sker på havnen i denne uge, og meld dig til.</p></div>'],
    ['that is a headline', '<div><h3>Varmt Vand</h3><p>Varmt vand strømmer ind i fjorden, og fiskene flytter mod nord.</p></div>'],
  ])('is no author’s: %s', (_name, below) => expect(names(read('da', ON_SAND, { below }))).toEqual([]));
  test('is no author’s where the text tells of the person', () => {
    const told = `${ON_SAND}<p>Bølgerne er blevet målt af Lise Borg, der har boet ved fjorden i tyve år og kender hver en sten.</p>`;
    expect(
      names(read('da', told, { below: '<div><h3>Lise Borg</h3><p>Lise har målt bølger i tyve år og bor i en båd.</p></div>' })),
    ).toEqual([]);
  });
});

describe('"About" and a name', () => {
  test('is the heading of the author’s box, not a name', () => {
    const box =
      '<section class="author-box"><h4>About Winnie Qwold</h4><div class="author-box-text"><p>Winnie cooks on one ring.</p></div></section>';
    expect(names(read('en', ON_ROOFS, { below: box }))).toEqual(['Winnie Qwold']);
  });
  test('names nobody in a box about the site', () => {
    const box =
      '<section class="author-box"><h4>About Harbor Kitchen</h4><div class="author-box-text"><p>We cook on one ring.</p></div></section>';
    expect(names(read('en', ON_ROOFS, { below: box }))).toEqual([]);
  });
});

describe('the letters of a writer behind the name at the end', () => {
  test.each<[string, string, string[]]>([
    ['belong to it', '<p><em>Torsten Vogt</em> <em>(<a href="mailto:tvo@holm.example">tvo</a>)</em></p>', ['Torsten Vogt']],
    ['are no other word', '<p>Torsten Vogt (rad)</p>', []],
  ])('%s', (_name, below, expected) => expect(names(read('de', ON_SAND_IN_GERMAN, { below }))).toEqual(expected));
  test('are no part of the text', () =>
    expect(read('de', ON_SAND_IN_GERMAN, { below: '<p>Torsten Vogt (tvo)</p>' }).text).not.toContain('tvo'));
});

describe('a name alone above the text', () => {
  test('is the author’s whom the last line is about', () =>
    expect(
      names(read('en', ON_ROOFS, { above: '<p>Ann Lee</p>', below: '<p>Ann Lee is a freelance writer who lives on a boat.</p>' })),
    ).toEqual(['Ann Lee']));
  test('is nobody’s where the text tells of the person before', () =>
    expect(
      names(read('en', ON_ROOFS, { above: '<p>Ann Lee</p>', below: '<p>The tanks were built by Ann Lee.</p><p>They hold much.</p>' })),
    ).toEqual([]));
});

describe('who posted, below the text and above the comments', () => {
  const comments =
    '<div class="comments"><h2>Comments</h2><div class="comment"><p>My father built it.</p><p>Posted by: Hamish Orr | May 15, 2010</p></div></div>';
  test.each<[string, string]>([
    ['with a day', '<p>Posted by T.W. Qwold on May 14, 2010 in Ferries</p>'],
    ['with only a time', '<p>Posted by T.W. Qwold at 09:04 PM in Ferries</p>'],
  ])('is the author, by initials too: %s', (_name, line) =>
    expect(names(read('en', ON_ROOFS, { below: line + comments }))).toEqual(['T.W. Qwold']),
  );
  test('is nobody who only comments', () => expect(names(read('en', ON_ROOFS, { below: comments }))).toEqual([]));
});

describe('a unit that links to its writer’s page', () => {
  test.each<[string, string, string[]]>([
    ['is the author below the headline', '<h5><a href="/blog/author/lab-team">Lab Team</a></h5>', ['Lab Team']],
    ['is none where it is anybody', '<h5><a href="/author/staff">Staff</a></h5>', []],
    ['is none with another page', '<h5><a href="/blog/lab-team">Lab Team</a></h5>', []],
  ])('%s', (_name, above, expected) => expect(names(read('en', ON_ROOFS, { above }))).toEqual(expected));
});
