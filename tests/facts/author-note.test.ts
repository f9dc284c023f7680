import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Article } from '../../src/models/article';
import { ON_ROOFS } from './texts';

const BIO = 'Ann Lee is a professor of hydraulic engineering and has written two books about rivers.';
const page = (note: string, lang = 'en', more = ''): Article =>
  extract(
    `<html lang="${lang}"><body><main><article><h1>Water from school roofs</h1>${more}${ON_ROOFS}${note}</article></main></body></html>`,
    { explain: true },
  );
const names = (article: Article): string[] => article.authors.map(({ name }) => name);

describe('a note on the author', () => {
  test.each<[string, string]>([
    ['below its heading', `<h3>About the author</h3><p>${BIO}</p>`],
    ['below a line in bold', `<p><strong>About the author:</strong></p><p>${BIO}</p>`],
    ['behind its label', `<p><em>About the author: ${BIO}</em></p>`],
    ['with the name on a line of its own', `<h3>Author bio</h3><p>Ann Lee</p><p>${BIO}</p>`],
    ['in a box with a class alone', `<div class="author-bio"><p>${BIO}</p></div>`],
    [
      'with a colon behind the name',
      '<div class="author-meta"><p><strong>Ann Lee:</strong> Since she came to the lab in 1998, Ann has tried every roof in town.</p></div>',
    ],
    [
      'with a title before the name',
      '<h3>About the author</h3><p>Dr. Ann Lee works at the lab and has written two books about rivers.</p>',
    ],
  ])('names who wrote and is no part of the text: %s', (_name, note) => {
    const article = page(note);
    expect(names(article)).toEqual(['Ann Lee']);
    expect(article.text).not.toContain('Ann');
    expect(article.evidence['authors']?.[0]).toMatchObject({ lost: null });
  });

  test.each<[string, string, string, string]>([
    ['da', 'Om forfatteren', 'Lise Holm er professor i vandbygning og har skrevet to bøger om floder.', 'Lise Holm'],
    ['sv', 'Om skribenten', 'Karin Lund är professor i vattenbyggnad och har skrivit två böcker om floder.', 'Karin Lund'],
    ['nb', 'Om forfatteren', 'Kari Nes er professor i vassbygging og har skrevet to bøker om elver.', 'Kari Nes'],
    ['nn', 'Om forfattaren', 'Kari Nes er professor i vassbygging og har skrive to bøker om elver.', 'Kari Nes'],
    ['de', 'Über die Autorin', 'Ulrike Ohm ist Professorin für Wasserbau und hat zwei Bücher geschrieben.', 'Ulrike Ohm'],
    [
      'fi',
      'Tietoa kirjoittajasta',
      'Liisa Virtanen on vesirakennuksen professori ja on kirjoittanut kaksi kirjaa joista.',
      'Liisa Virtanen',
    ],
    ['nl', 'Over de auteur', 'Pieter de Vries is hoogleraar waterbouw en schreef twee boeken over rivieren.', 'Pieter de Vries'],
    ['fr', 'À propos de l’auteure', 'Claire Martin est professeure de génie hydraulique et a écrit deux livres.', 'Claire Martin'],
  ])('is read in %s', (lang, heading, bio, name) => expect(names(page(`<h3>${heading}</h3><p>${bio}</p>`, lang))).toEqual([name]));

  test('names several authors', () =>
    expect(
      names(
        page(`<h3>About the authors</h3><p>${BIO}</p><p>Robert Miles is an engineer at the municipality and looks after its schools.</p>`),
      ),
    ).toEqual(['Ann Lee', 'Robert Miles']));

  test.each<[string, string]>([
    ['a note on somebody else', `<h3>About the lab</h3><p>${BIO}</p>`],
    [
      'a box on the person of an interview',
      '<h3>Zur Person</h3><p>Ulrike Ohm ist Professorin für Wasserbau und hat zwei Bücher geschrieben.</p>',
    ],
    [
      'a note that opens with no name',
      '<h3>About the author</h3><p>The author works at the lab and has written two books about rivers.</p>',
    ],
    ['a note that opens with a body', '<h3>About the author</h3><p>Roslund University is the largest of the three in the country.</p>'],
    [
      'the text itself, which tells about the person',
      `<p>It is led by Ann Lee, who came to the lab in 1998 and has since tried every roof in this dry town.</p><h3>About the author</h3><p>${BIO}</p>`,
    ],
    [
      'boxes of which each is on somebody',
      `<div class="author-bio"><p>${BIO}</p></div><div class="author-bio"><p>Robert Miles is an engineer at the municipality and looks after its schools.</p></div>`,
    ],
  ])('names nobody by %s', (_name, note) => expect(names(page(note))).toEqual([]));

  test('is text where it tells about somebody of the text, or stands in the middle of it', () => {
    const portrait = page(
      `<p>It is led by Ann Lee, who came to the lab in 1998 and has since tried every roof in this dry town.</p><h3>The author</h3><p>${BIO}</p>`,
    );
    const middle = page(`<h3>The author</h3><p>${BIO}</p>${ON_ROOFS.repeat(5)}`);
    expect([portrait, middle].map((article) => [names(article), article.text.includes('hydraulic')])).toEqual([
      [[], true],
      [[], true],
    ]);
  });

  test('is no part of the text beside a byline either', () => {
    const article = page(`<h3>About the author</h3><p>${BIO}</p>`, 'en', '<p>By Ann Lee</p>');
    expect(names(article)).toEqual(['Ann Lee']);
    expect(article.text).not.toContain('hydraulic');
  });
});

describe('what a block of its own at the end says of whom the byline names', () => {
  const P = [
    'The pupils of the harbor school have measured the salt of the water for three years, and draw a curve of it on the wall of the hall.',
    'Their second box showed the same numbers as the first, so that the harbor office has asked for a copy of the curve this spring.',
    'A school on the other side of the sound wants to join in, and its pupils will get a box of their own before the summer begins.',
  ];
  const NOTE =
    'Ruth Bellamy writes about harbors and ferries, has walked each footpath of the coast, and keeps a small boat in the sound behind her house.';
  const last = (end: string, more = ''): string =>
    extract(
      `<html lang="en"><body><main><h1>A box on the ferry</h1><p>By Ruth Bellamy</p><div><p>${P.join('</p><p>')}</p>${more}</div>${end}</main></body></html>`,
    )
      .text.split('\n')
      .at(-1)!;
  test.each<[string, string, string, string]>([
    ['is no text', `<div><div><p>${NOTE}</p></div></div>`, '', P[2]!],
    ['is text in one block with the rest', '', `<p>${NOTE}</p>`, NOTE],
    ['is text where it is on somebody else', `<div><p>${NOTE.replace('Ruth', 'Ole')}</p></div>`, '', NOTE.replace('Ruth', 'Ole')],
    [
      'is text where the text tells about them',
      `<div><p>${NOTE}</p></div>`,
      `<p>${P[0]!} The first box was a gift of Ruth Bellamy.</p>`,
      NOTE,
    ],
  ])('%s', (_name, end, more, expected) => expect(last(end, more)).toBe(expected));
});

describe('words that open a box about the author like a name', () => {
  test('are none where the first is a common word and the last nobody’s surname', () => {
    const note = '<p>About me</p><div class="bio"><p>Made Waterlog and Rainbarrel for the town, as owner of both.</p></div>';
    expect(names(page(note))).toEqual([]);
  });
  test.each(['About Ann Marsh', 'Om Ann Marsh', 'À propos de Ann Marsh'])('nor below the name: %s', (heading) => {
    const note = `<div><p>${heading}</p><div class="bio"><p>Made Waterlog and Rainbarrel for the town, as owner of both.</p></div></div>`;
    expect(names(page(note))).toEqual(['Ann Marsh']);
  });
  test.each(['About us', 'About Rainbarrel Works', 'Ann Marsh', 'More than Ann Marsh'])('nobody is named by the heading: %s', (heading) => {
    const note = `<div><p>${heading}</p><div class="bio"><p>Made Waterlog and Rainbarrel for the town, as owner of both.</p></div></div>`;
    expect(names(page(note))).toEqual([]);
  });
  test('are one where both are known', () => {
    const note = '<div class="bio"><p>Will Smith is an engineer and has written two books about rivers.</p></div>';
    expect(names(page(note))).toEqual(['Will Smith']);
  });
});

describe('an element named after profiles', () => {
  const named = (header: string, more: string): string[] =>
    names(
      extract(
        `<html lang="en"><body><header>${header}</header><main><article><h1>Water from school roofs</h1>${more}${ON_ROOFS}</article></main></body></html>`,
      ),
    );
  test('names nobody with a command', () => {
    const header = '<ul><li><a id="account-manage-profile" href="/edit-profile">Manage Profile</a></li></ul>';
    expect(named(header, '<p>By Ann Lee</p>')).toEqual(['Ann Lee']);
    expect(named(header, '')).toEqual([]);
  });
  test('names the writer with a name', () => {
    expect(named('', '<p><a class="profile" href="/ml">Mette Lund</a></p>')).toEqual(['Mette Lund']);
  });
});
