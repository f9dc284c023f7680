import { describe, expect, test } from 'vitest';
import { phrasesOf } from '../../src/extract/bylines/phrases';
import { readDocument } from '../../src/extract/document/read-document';
import { isAgency } from '../../src/extract/bylines/agencies';
import { isOfSomebody, isWriters } from '../../src/extract/facts/authors/people-pages';
import { isAccount, isAnybody } from '../../src/extract/facts/accounts';
import { splitNames } from '../../src/extract/facts/split-names';
import { SiteNames } from '../../src/extract/facts/site-names';
import { DEFAULT_LIMITS } from '../../src/extract/limits';
import { tablesOf } from '../../src/languages/languages';

test.each([
  'admin',
  'Admin',
  'Web Admin',
  'site admin',
  'wp-admin',
  'news-admin',
  'Webredaktionen',
  'vefstjóri',
  'Web Editor',
  'admin_jens',
  'Hav Admin',
  '@havnyt',
  '#hav',
  'https://hav.example/mho',
  'www.hav.example',
  '12345',
  '<b>Mette</b>',
  '{author}',
  'havets-redaktion',
  'havnyt.example',
  'nyt.hav.dk',
  '',
  '---',
  'annlee7qk2xa0ci',
  '7a41b92-c0d8-3f1e',
  'x'.repeat(101),
])('%s is an account, no name', (name) => expect(isAccount(name)).toBe(true));
test.each([
  'Mette Holm',
  'Jean-Luc Hav',
  'Adminda Holm',
  'O’Neill',
  'J. K. Reed',
  'Redaktionen',
  '王伟',
  'St. Olsen',
  'x'.repeat(100),
  'Agent 47',
  'W3C',
  'BR24 Redaktion',
  'Studio 4k2d Hav',
])('%s may be a name', (name) => expect(isAccount(name)).toBe(false));

test.each(['Staff', 'Redaktionen', 'staff reporter', 'Norvik Post staff reporter', 'Hav Editorial Team'])('%s is whoever writes', (name) =>
  expect(isAnybody(name)).toBe(true),
);
test.each(['Mette Holm', 'Staff Holm', 'Reporter Mette Holm', ''])('%s is not whoever writes', (name) =>
  expect(isAnybody(name)).toBe(false),
);

test('agencies, in any case, and nobody else', () => {
  expect(['Ritzau', 'NTB', 'dpa', 'Associated Press', 'ritzau'].map(isAgency)).toEqual([true, true, true, true, true]);
  expect(['Ritzau Holm', 'Mette Holm', 'Press', ''].map(isAgency)).toEqual([false, false, false, false]);
});

describe('the names in one property', () => {
  const site = new SiteNames(readDocument('<meta property="og:site_name" content="Havnyt">', {}, DEFAULT_LIMITS));
  const names = (text: string) => splitNames(text, phrasesOf(tablesOf('da')), site).map(({ name, kind }) => `${kind} ${name}`);

  test.each<[string, string[]]>([
    ['Mette Holm', ['person Mette Holm']],
    ['Mette Holm; Jens Dahl', ['person Mette Holm', 'person Jens Dahl']],
    ['Mette Holm | Jens Dahl', ['person Mette Holm', 'person Jens Dahl']],
    ['Mette Holm • Jens Dahl', ['person Mette Holm', 'person Jens Dahl']],
    ['Mette Holm / Jens Dahl', ['person Mette Holm', 'person Jens Dahl']],
    ['Mette Holm og Jens Dahl', ['person Mette Holm', 'person Jens Dahl']],
    ['Mette Holm, Jens Dahl', ['person Mette Holm', 'person Jens Dahl']],
    ['Holm, Mette', ['person Mette Holm']],
    ['Holm, Mette K.', ['person Mette K. Holm']],
    ['Af Mette Holm', ['person Mette Holm']],
    ['af mette holm', ['person mette holm']],
    ['Mette', ['person Mette']],
    ['mette holm', ['person mette holm']],
    ['Mette Holm mho@hav.example', ['person Mette Holm']],
    ['Havnyt', ['organization Havnyt']],
    ['Mette Holm; Havnyt', ['person Mette Holm', 'organization Havnyt']],
    ['admin; Mette Holm', ['person Mette Holm']],
    ['Foto: Jens Dahl', []],
    ['; ;', []],
    ['en kort tekst om havet som ingen har skrevet under på', []],
    ['fælles kontor for havets venner', ['organization fælles kontor for havets venner']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('the pages of people, in the words of any language', () => {
  test.each([
    '/author/ann-lee',
    '/blog-authors/ann-lee',
    '/forfatter/kari-nes',
    '/nyt-forfattere/kari-nes',
    '/toimittaja/aino-virta',
    '/hofundur/jon-bergsson',
    '/journalister/kari-nes',
    '/@ann-lee',
  ])('%s is a writer’s', (href) => expect(isWriters(href)).toBe(true));
  test.each(['/author/', '/for-authors/guide', '/licenses/by/4.0/', '/medarbejdere/kari-nes', '/my-journalister/kari-nes', '/frettir/1'])(
    '%s is not',
    (href) => expect(isWriters(href)).toBe(false),
  );
  test.each(['/medarbejdere/kari-nes', '/starfsfolk/jon-bergsson', '/colaboradores/ana-ruiz', '/henkilosto/aino-virta'])(
    '%s is somebody’s',
    (href) => expect(isOfSomebody(href)).toBe(true),
  );
  test.each(['/medarbejdere', '/fjord/kari-nes'])('%s is nobody’s', (href) => expect(isOfSomebody(href)).toBe(false));
});
