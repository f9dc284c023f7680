import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_GRAIN, ON_ROOFS } from './texts';

const authors = (html: string, { lang = 'en', end = '' } = {}) =>
  extract(
    `<html lang="${lang}"><body><main><article><h1>${lang === 'en' ? 'Water from the roofs' : 'Korn fra den store kloak'}</h1>${html}${lang === 'en' ? ON_ROOFS : ON_GRAIN}${end}</article></main></body></html>`,
  ).authors;
const names = (html: string, more?: Parameters<typeof authors>[1]): string[] => authors(html, more).map(({ name }) => name);

describe('a role with words of its own behind a name', () => {
  test('is that of the name before it', () =>
    expect(authors('<p>By Helen Marsh, National Water Analyst</p>')).toMatchObject([
      { name: 'Helen Marsh', role: 'National Water Analyst' },
    ]));
  test('without the full stop of its sentence', () =>
    expect(authors('<p>By Helen Marsh, National Water Analyst.</p>')).toMatchObject([
      { name: 'Helen Marsh', role: 'National Water Analyst' },
    ]));
  test('in an element of its own', () =>
    expect(names('<div class="byline"><a href="/staff/hm">Helen Marsh</a><span>National Water Analyst</span></div>')).toEqual([
      'Helen Marsh',
    ]));
  test('on a line of its own in an element of authors', () =>
    expect(names('<div class="byline"><div>Helen Marsh</div><div>National Water Analyst</div></div>')).toEqual(['Helen Marsh']));
  test('is none where a given name opens the words', () =>
    expect(names('<p>By Helen Marsh, Oliver Berg, editor</p>')).toEqual(['Helen Marsh', 'Oliver Berg']));
  test('on a line of its own, not where a given name opens it', () =>
    expect(names('<div class="byline"><div>Helen Marsh</div><div>Oliver Berg Analyst</div></div>')).toEqual([
      'Helen Marsh',
      'Oliver Berg',
    ]));
});

describe('what stands around a name', () => {
  test.each<[string, string, string, string[]]>([
    ['of what somebody writes, without a comma', 'en', 'By Helen Marsh Local Government Reporter', ['Helen Marsh']],
    ['a surname that is such a word', 'en', 'By Helen Sport', ['Helen Sport']],
    ['an agency and a role before it', 'en', 'By Associated Press writer Helen Marsh', ['Helen Marsh']],
    ['a unit alone is the author', 'en', 'By Roof Water Institute', ['Roof Water Institute']],
    ['a paper behind the role', 'da', 'Af Helen Marsh, journalist, Havets Blad', ['Helen Marsh']],
    ['somebody else behind the role', 'da', 'Af Helen Marsh, journalist, Oliver Berg', ['Helen Marsh', 'Oliver Berg']],
    ['somebody else behind a slash', 'en', 'By Helen Marsh/Oliver Berg', ['Helen Marsh', 'Oliver Berg']],
    ['a label of its own behind a slash', 'da', 'Tekst: Helen Marsh/Foto: Oliver Berg', ['Helen Marsh']],
    ['a label of its own in small letters', 'sv', 'Text: Helen Marsh/foto: Oliver Berg', ['Helen Marsh']],
    ['a label with a slash', 'da', 'Tekst/foto: Helen Marsh', ['Helen Marsh']],
    ['an agency behind a slash', 'da', 'Af Helen Marsh/Ritzau', ['Helen Marsh']],
    ['an agency between slashes', 'da', 'Af Helen Marsh /ritzau/', ['Helen Marsh']],
    ['a slash behind a credit', 'en', 'Photo: RWI/Oliver Berg', []],
    ['who changed the page last', 'en', 'Last updated by Oliver Berg on 12 March 2019', []],
    ['the same in German', 'de', 'Zuletzt aktualisiert von Helen Marsh', []],
    ['a button of the network', 'en', 'By Helen Marsh Follow', ['Helen Marsh']],
    ['who wrote an interview down', 'de', 'Aufgezeichnet von Helen Marsh', ['Helen Marsh']],
  ])('%s', (_name, lang, line, expected) => expect(names(`<p>${line}</p>`, { lang })).toEqual(expected));

  test('the day behind who changed the page is that of the change', () => {
    const page = `<html lang="en"><body><main><article><h1>Water from the roofs</h1><p>Last updated by Oliver Berg on 12 March 2019</p>${ON_ROOFS}</article></main></body></html>`;
    expect(extract(page).modified?.edtf).toBe('2019-03-12');
  });
});

describe('a label of one author and of several', () => {
  test.each<[string, string]>([
    ['in a list of terms', '<dl><dt>Author(s)</dt><dd>Helen Marsh, Oliver Berg</dd></dl>'],
    ['on the line', '<p>Author(s): Helen Marsh, Oliver Berg</p>'],
  ])('%s', (_name, html) => expect(names(html)).toEqual(['Helen Marsh', 'Oliver Berg']));
  test('in German', () => expect(names('<p>Autor(en): Helen Marsh</p>', { lang: 'de' })).toEqual(['Helen Marsh']));
  test('other parentheses part a line as before', () => expect(names('<p>By Helen Marsh (text)</p>')).toEqual(['Helen Marsh']));
});

describe('names on buttons', () => {
  test.each<[string, string, string[]]>([
    ['in an element of authors', '<div class="byline">By <button type="button">Helen Marsh</button></div>', ['Helen Marsh']],
    [
      'that say themselves what they are',
      '<div><button class="author-name">Helen Marsh</button><button class="author-name">Oliver Berg</button></div>',
      ['Helen Marsh', 'Oliver Berg'],
    ],
    ['not of other elements', '<div class="tabs"><button>Helen Marsh</button></div>', []],
    ['no other words among the authors', '<div class="byline">By Helen Marsh <button>Read Bio</button></div>', ['Helen Marsh']],
  ])('%s', (_name, html, expected) => expect(names(html)).toEqual(expected));

  test('other buttons are no text', () =>
    expect(
      extract(
        `<html lang="en"><body><main><article><h1>Water from the roofs</h1>${ON_ROOFS}<button>Helen Marsh</button></article></main></body></html>`,
      ).text,
    ).not.toContain('Helen Marsh'));
});

describe('a name below the headline beside a line with the day', () => {
  test.each<[string, string, string[]]>([
    ['with its unit', '<p>Helen Marsh, Communications</p><p>12 March 2019</p>', ['Helen Marsh']],
    ['in capitals', '<p>HELEN MARSH</p><p>MARCH 12, 2019</p>', ['HELEN MARSH']],
    ['not in capitals without a day', '<p>HELEN MARSH</p>', []],
    ['no section in capitals', '<p>WATER QUALITY</p><p>MARCH 12, 2019</p>', []],
    ['not with a unit and no day', '<p>Helen Marsh, Communications</p>', []],
    [
      'not who the text tells about',
      '<p>Helen Marsh, Communications</p><p>12 March 2019</p><p>Nobody but Helen Marsh knows the roofs of the town so well that she can name each.</p>',
      [],
    ],
  ])('%s', (_name, html, expected) => expect(names(html)).toEqual(expected));
});

describe('the role behind a name', () => {
  const role = (lang: string, line: string) =>
    authors(`<p>${line}</p>`, { lang }).map(({ name, role, affiliation }) => [name, role, affiliation]);
  test.each<[string, string, [string, string | null, string | null][]]>([
    ['da', 'Af Helen Marsh, lektor ved Institut for Vandbyggeri', [['Helen Marsh', 'lektor', 'Institut for Vandbyggeri']]],
    ['sv', 'Text: Helen Marsh, docent vid Institutionen för vattenteknik', [['Helen Marsh', 'docent', 'Institutionen för vattenteknik']]],
    ['de', 'Von Helen Marsh, Professorin an der Universität Roslund', [['Helen Marsh', 'Professorin', 'Universität Roslund']]],
    ['da', 'Af Helen Marsh, professor i vandbyggeri', [['Helen Marsh', 'professor i vandbyggeri', null]]],
    ['en', 'By Helen Marsh, director of communications', [['Helen Marsh', 'director of communications', null]]],
    ['en', 'By Helen Marsh | Water Editor | May 3, 2021', [['Helen Marsh', 'Water Editor', null]]],
    ['en', 'By Helen Marsh (Water Analyst)', [['Helen Marsh', 'Water Analyst', null]]],
    [
      'en',
      'By Helen Marsh, Senior AnalystUpdated May 3, 2021'.replace('Updated', '<span>Updated</span>'),
      [['Helen Marsh', 'Senior Analyst', null]],
    ],
    ['en', 'By Helen Marsh, London', [['Helen Marsh', null, null]]],
    ['en', 'By Helen Marsh, Institute of Roof Water', [['Helen Marsh', null, 'Institute of Roof Water']]],
  ])('%s: %s', (lang, line, expected) => expect(role(lang, line)).toEqual(expected));
});

describe('the address of an author', () => {
  const emails = (line: string) => authors(`<p>${line}</p>`).map(({ name, email }) => [name, email]);
  test.each<[string, [string, string | null][]]>([
    [
      'By Helen Marsh | hmarsh@roofs.example | Roof News and Oliver Berg | oberg@roofs.example | Roof News',
      [
        ['Helen Marsh', 'hmarsh@roofs.example'],
        ['Oliver Berg', 'oberg@roofs.example'],
      ],
    ],
    [
      'By Helen Marsh and Oliver Berg, oberg@roofs.example',
      [
        ['Helen Marsh', null],
        ['Oliver Berg', 'oberg@roofs.example'],
      ],
    ],
    ['By Helen Marsh <a href="mailto: helen@roofs.example">Write</a>', [['Helen Marsh', 'helen@roofs.example']]],
    ['By Helen Marsh <a href="mailto:?subject=Roofs">Share</a>', [['Helen Marsh', null]]],
  ])('%s', (line, expected) => expect(emails(line)).toEqual(expected));
});

describe('a site that has its author’s name', () => {
  const kind = (name: string, type: string | null = null) =>
    extract(
      `<html lang="en"><head><meta property="og:site_name" content="${name}"><meta name="author" content="${name}">${type === null ? '' : `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Water from the roofs","author":{"@type":"${type}","name":"${name}"}}</script>`}</head><body><main><article><h1>Water from the roofs</h1>${ON_ROOFS}</article></main></body></html>`,
    ).authors.map((author) => [author.name, author.kind]);
  test.each<[string, string | null, string]>([
    ['Helen Marsh', null, 'person'],
    ['Helen Marsh', 'Person', 'person'],
    ['Roof Weekly', null, 'organization'],
    ['Helen Marsh Institute', null, 'organization'],
    ['Quiet Roofs', null, 'organization'],
  ])('%s (%s): %s', (name, type, expected) => expect(kind(name, type)).toEqual([[name, expected]]));
});

describe('an agency right behind a name', () => {
  test.each([
    ['Helen Marsh Reuters', 'Helen Marsh', 'Reuters'],
    ['Helen Marsh AFP', 'Helen Marsh', 'AFP'],
    ['Helen R. Bloomberg', 'Helen R. Bloomberg', null],
    ['Helen Bloomberg', 'Helen Bloomberg', null],
    ['Helen Marsh Sid', 'Helen Marsh Sid', null],
  ])('%s', (line, name, affiliation) => expect(authors(`<p>By ${line}</p>`)).toMatchObject([{ name, affiliation }]));
});
