import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_GRAIN, ON_ROOFS, ON_SAND_IN_FRENCH, ON_SAND_IN_GERMAN } from './texts';

const TEXTS: Readonly<Record<string, string>> = { da: ON_GRAIN, en: ON_ROOFS, de: ON_SAND_IN_GERMAN, fr: ON_SAND_IN_FRENCH };
const names = (lang: string, { head = '', end = '' }): string[] =>
  extract(
    `<html lang="${lang}"><body><main><article><h1>Fra tag til mark</h1>${head}${TEXTS[lang] ?? ON_GRAIN}${end}</article></main></body></html>`,
  ).authors.map(({ name }) => name);

describe('a sentence about the article names who wrote it', () => {
  test.each<[string, string, string[]]>([
    ['da', 'Artiklen er skrevet af Lise Borg, der arbejder som journalist på Havnens Blad.', ['Lise Borg']],
    ['en', 'This article was written by Helen Marsh and first appeared in Harbor News.', ['Helen Marsh']],
    ['fr', 'Article rédigé par Claire Aubret', ['Claire Aubret']],
    ['da', 'Rapporten er skrevet af Lise Borg, der arbejder som biolog på Havnens Laboratorium.', []],
    ['en', 'The roofs were all measured by Helen Marsh and her students last year.', []],
  ])('%s: %s', (lang, line, expected) => expect(names(lang, { end: `<p>${line}</p>` })).toEqual(expected));
});

describe('a name beside', () => {
  test.each<[string, string, string, string[]]>([
    ['the agency that the text draws on', 'fr', '<p>Claire Aubret (avec AFP)</p>', ['Claire Aubret']],
    ['but not another body', 'fr', '<p>Claire Aubret (avec le Laboratoire des vagues)</p>', []],
    ['a compound that ends with a trade of writers', 'da', '<p>Lise Borg, videnskabsjournalist</p>', ['Lise Borg']],
    ['but not any other trade', 'da', '<p>Lise Borg, kulturforsker</p>', []],
    ['the label "reporter", with that of an editor', 'en', '<p>Reporter: Helen Marsh · Redaktion: Carl Brandt</p>', ['Helen Marsh']],
    ['the label of pictures with a curly apostrophe', 'nl', '<p>Tekst: Lise Borg | Foto’s: Ole Bang</p>', ['Lise Borg']],
    [
      'roles below the names, of whom one took the pictures',
      'da',
      '<ul class="authors"><li class="author"><div class="author-name">Lise Borg</div><div>Journalist</div></li><li class="author"><div class="author-name">Ole Bang</div><div>Fotograf</div></li></ul>',
      ['Lise Borg'],
    ],
    [
      'roles below the names, of whom both wrote',
      'da',
      '<ul class="authors"><li class="author"><div class="author-name">Lise Borg</div><div>Journalist</div></li><li class="author"><div class="author-name">Ole Bang</div><div>Redaktør</div></li></ul>',
      ['Lise Borg', 'Ole Bang'],
    ],
    ['a day, not of a company', 'da', '<p>3.4.2024 09:00 | Havnens Varme AS | Pressemeddelelse</p>', []],
    ['a day, of a person', 'da', '<p>3.4.2024 09:00 | Lise Borg | Pressemeddelelse</p>', ['Lise Borg']],
  ])('%s', (_name, lang, head, expected) => expect(names(lang, { head })).toEqual(expected));
});

/** "Holtby" has the hash of a label of pictures: phrases are looked for by hash first. */
test('a name that looks like a label by its hash only', () => {
  const posted = '<div class="post-footer"><div>Posted by <a rel="author" href="/profile/1">Janet Holtby</a> at 9:15 AM</div></div>';
  expect(names('en', { end: posted })).toEqual(['Janet Holtby']);
});
