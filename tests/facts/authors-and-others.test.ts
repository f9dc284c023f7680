import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Article } from '../../src/models/article';
import { ON_SAND, ON_SAND_IN_GERMAN, ON_ROOFS } from './texts';

const read = (lang: string, main: string, head = ''): Article =>
  extract(`<html lang="${lang}"><head>${head}</head><body><main>${main}</main></body></html>`, {
    url: 'https://www.kystlab.example/artikel/7',
  });

const authors = (lang: string, main: string, head = ''): string[] => read(lang, main, head).authors.map(({ name }) => name);

const H1 = '<h1>Sandet vandrer langs fjorden</h1>';
const GERMAN = '<h1>Der Sand wandert weiter</h1>';
const ENGLISH = '<h1>Roofs that fill the tanks</h1>';

describe('what metadata have beside an author', () => {
  const of = (...names: string[]): string[] =>
    authors('en', ENGLISH + ON_ROOFS, names.map((name) => `<meta name="author" content="${name}">`).join(''));
  test.each<[string, string[], string[]]>([
    ['a motto behind a dash is left out', ['Ruth Dale - Remote Work'], ['Ruth Dale']],
    ['another name behind a dash is not', ['Ruth Dale - Tom Hill'], ['Ruth Dale', 'Tom Hill']],
    ['a company by its legal form is left out', ['Ruth Dale', 'Coastmedia Inc.'], ['Ruth Dale']],
    ['not where nobody else is named', ['Coastmedia Inc.'], ['Coastmedia Inc.']],
    ['a domain with its town is nobody', ['havnyt.example, Ribe, Denmark'], []],
    ['nor are the makers of a theme with their address', ['Frank Holt - http://holt.example'], []],
  ])('%s', (_name, names, expected) => expect(of(...names)).toEqual(expected));
});

describe('where a name ends', () => {
  test.each<[string, string, string[]]>([
    ['at an element glued to it', '<p class="author">Ruth Lee Dale<span>Harbor Staff Writer</span></p>', ['Ruth Lee Dale']],
    ['not inside a name of two elements', '<p class="author"><span>Ruth</span> <span>Dale</span></p>', ['Ruth Dale']],
    [
      'with its link, whose address spells all of it',
      '<p class="byline">By <a class="author" href="/author/ruth-dale">Ruth dale</a></p>',
      ['Ruth dale'],
    ],
    ['before a dash and what a person does', '<p>Written by Mia - Science communicator</p>', ['Mia']],
  ])('%s', (_name, line, expected) => expect(authors('en', `${ENGLISH}${line}${ON_ROOFS}`)).toEqual(expected));
});

describe('a name in a list of two below the headline', () => {
  test.each<[string, string, string[]]>([
    ['is the author beside the day', '<ul><li>Mette Dal</li><li>03.05.2023</li></ul>', ['Mette Dal']],
    ['also below the day', '<ul><li>3. maj 2023</li><li>Mette Dal</li></ul>', ['Mette Dal']],
    ['not in a list of people', '<p>3. maj 2023</p><ul><li>Mette Dal</li><li>Lone Friis</li><li>Jens Vang</li></ul>', []],
    ['not where the day is above the list', '<p>3. maj 2023</p><ul><li>Mette Dal</li></ul>', []],
  ])('%s', (_name, list, expected) => expect(authors('da', `${H1}${list}${ON_SAND}`)).toEqual(expected));
});

describe('a person below a picture', () => {
  const picture = '<div><img src="/jens.jpg" alt=""></div>';
  test.each<[string, string, string[]]>([
    ['is shown, where a sentence says what they do', `${picture}<p>Jens Vang, lektor ved Institut for Kyster.</p><p>3. maj 2023</p>`, []],
    [
      'wrote, where the line is a byline',
      `${picture}<p>Af Jens Vang, lektor ved Institut for Kyster.</p><p>3. maj 2023</p>`,
      ['Jens Vang'],
    ],
  ])('%s', (_name, lines, expected) => expect(authors('da', `${H1}${lines}${ON_SAND}`)).toEqual(expected));

  test('does not sign the text with their portrait', () => {
    expect(authors('da', `${H1}<p>3. maj 2023</p>${ON_SAND}<div><img src="/j.jpg" alt="Jens Vang"></div><p>Jens Vang</p>`)).toEqual([]);
  });
  test('signs the text without one', () => {
    expect(authors('da', `${H1}<p>3. maj 2023</p>${ON_SAND}<p>Jens Vang</p>`)).toEqual(['Jens Vang']);
  });
});

describe('a signature with a word before the name', () => {
  test.each<[string, string, string[]]>([
    ['is nobody', '<p>Deine Mady</p>', []],
    ['is somebody where the word is a given name', '<p>Uta Lenz</p>', ['Uta Lenz']],
  ])('%s', (_name, line, expected) => expect(authors('de', `${GERMAN}${ON_SAND_IN_GERMAN}${line}`)).toEqual(expected));
});

describe('the editors beside the author', () => {
  test.each<[string, string, string[]]>([
    ['are left out', '<p>Text: Uta Lenz, Redaktion: Udo Kern</p>', ['Uta Lenz']],
    ['also behind a bar', '<p>Autorin: Uta Lenz | Redaktion: Udo Kern</p>', ['Uta Lenz']],
    ['count where nobody else is named', '<p>Redaktion: Udo Kern</p>', ['Udo Kern']],
    ['a label of another kind is not theirs', '<p>Text: Uta Lenz, Recherche und Text: Udo Kern</p>', ['Uta Lenz', 'Udo Kern']],
  ])('%s', (_name, line, expected) => expect(authors('de', `${GERMAN}${ON_SAND_IN_GERMAN}${line}`)).toEqual(expected));
});

describe('people below a contact label', () => {
  const contact = '<h3>Kontakt</h3><p>Lektor Jens Vang<br>Mobil: 51 22 33 44<br>jv@kystlab.example</p>';
  test('are contacts, journalists too', () => {
    const record = read('da', `${H1}${ON_SAND}${contact}<p>Journalist Lone Friis<br>Mobil: 51 22 33 45</p>`);
    expect(record.authors).toEqual([]);
    expect(record.contacts.map(({ name }) => name)).toEqual(['Jens Vang', 'Lone Friis']);
  });
  test('a byline below them is none', () => {
    const record = read('da', `${H1}${ON_SAND}${contact}<p>Tekst: Lone Friis</p>`);
    expect(record.authors.map(({ name }) => name)).toEqual(['Lone Friis']);
    expect(record.contacts.map(({ name }) => name)).toEqual(['Jens Vang']);
  });
});

test.each<[string, string[]]>([
  ['<p>Ray Young</p>', ['Ray Young']],
  ['<p>Ray Young: 7c1b2d3e</p>', []],
  ['<p>Ray Young : three answers</p>', []],
])('a name with a colon behind it is a label: %s', (line, expected) =>
  expect(authors('en', `${ENGLISH}${line}${ON_ROOFS}`)).toEqual(expected),
);
