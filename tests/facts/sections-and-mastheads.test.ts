import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_SAND, ON_SAND_IN_FRENCH, ON_SAND_IN_GERMAN, ON_ROOFS } from './texts';

const title = (lang: string, titleTag: string, main: string, before = ''): string | null =>
  extract(`<html lang="${lang}"><head><title>${titleTag}</title></head><body>${before}<main>${main}</main></body></html>`, {
    url: 'https://www.kystlab.example/artikel/7',
  }).title;

describe('an h1 that says only which section the page is in', () => {
  test.each<[string, string, string, string, string]>([
    ['in Danish', 'da', 'Nyheder', `<h1>Nyheder</h1><h2>Sandet vandrer langs fjorden</h2>${ON_SAND}`, 'Sandet vandrer langs fjorden'],
    [
      'with the day between',
      'da',
      'Aktuelt - Kystens Institut',
      `<h1>Aktuelt</h1><p>3. maj 2023</p><h2>Sandet vandrer</h2>${ON_SAND}`,
      'Sandet vandrer',
    ],
    [
      'in German, behind the site in the title',
      'de',
      'Institut für Küsten - Aktuelles',
      `<h1>Aktuelles</h1><h2>Der Sand wandert weiter</h2>${ON_SAND_IN_GERMAN}<h2>Weitere Meldungen</h2><p><a href="/a">Neues Boot getauft</a></p>`,
      'Der Sand wandert weiter',
    ],
    [
      'in French, with a title that is everywhere the same',
      'fr',
      'Centre des littoraux de Bretagne',
      `<h1>Actualités</h1><h3>Le sable avance plus vite</h3>${ON_SAND_IN_FRENCH}`,
      'Le sable avance plus vite',
    ],
    [
      'as two words',
      'en',
      'Press releases',
      `<h2>Press releases</h2><h3>Roofs that fill the tanks</h3>${ON_ROOFS}`,
      'Roofs that fill the tanks',
    ],
    [
      'above bold type',
      'fi',
      'Uutiset',
      '<h2>Uutiset</h2><p><strong>Hiekka vaeltaa vuonossa</strong></p><p>3.5.2023</p>' + ON_SAND,
      'Hiekka vaeltaa vuonossa',
    ],
    ['or a day', 'en', 'Coast Lab', `<h1>May 3, 2023</h1><h2>Roofs that fill the tanks</h2>${ON_ROOFS}`, 'Roofs that fill the tanks'],
  ])('is no headline: %s', (_name, lang, tag, main, expected) => expect(title(lang, tag, main)).toBe(expected));

  test.each<[string, string, string, string, string]>([
    ['where nothing else is a heading', 'da', 'Nyheder | Kystens Institut', `<h1>Nyheder</h1>${ON_SAND}`, 'Nyheder'],
    [
      'where the heading below is linked, as in a list',
      'da',
      'Nyheder',
      `<h1>Nyheder</h1><h2><a href="/sandet">Sandet vandrer langs fjorden</a></h2>${ON_SAND}`,
      'Nyheder',
    ],
    [
      'unless it is another word',
      'de',
      'Sandkorn',
      `<h1>Sandkorn</h1><h2>Wie der Fjord seine Ufer verschiebt</h2>${ON_SAND_IN_GERMAN}`,
      'Sandkorn',
    ],
  ])('stays: %s', (_name, lang, tag, main, expected) => expect(title(lang, tag, main)).toBe(expected));
});

describe('the site in a heading of its own', () => {
  const logo = '<header><a href="/">Kystens Institut</a></header>';
  test.each<[string, string, string, string, string]>([
    [
      'named by the link to the first page',
      'Kystens Institut - Sandet vandrer',
      logo,
      `<h1>Kystens Institut</h1><h2>Sandet vandrer langs fjorden</h2>${ON_SAND}`,
      'Sandet vandrer langs fjorden',
    ],
    [
      'in the header, at the end of the title',
      'Nyheder - Kystens Institut',
      '<header><h1>Kystens Institut</h1></header>',
      `<h1>Sandet vandrer langs fjorden</h1>${ON_SAND}`,
      'Sandet vandrer langs fjorden',
    ],
  ])('is no headline: %s', (_name, tag, before, main, expected) => expect(title('da', tag, main, before)).toBe(expected));

  test.each<[string, string, string, string, string]>([
    [
      'where the header has the headline, which begins the title',
      'Sandet vandrer | Kystens Institut',
      '<header class="masthead"><h1>Sandet vandrer</h1></header>',
      `<h1>Bøjen skal sende tal hjem</h1>${ON_SAND}`,
      'Sandet vandrer',
    ],
    [
      'where the title begins with the site',
      'Kystens Institut | Sandet vandrer',
      `${logo}<header class="masthead"><h1>Sandet vandrer</h1></header>`,
      `<h1>Bøjen skal sende tal hjem</h1>${ON_SAND}`,
      'Sandet vandrer',
    ],
  ])('stays: %s', (_name, tag, before, main, expected) => expect(title('da', tag, main, before)).toBe(expected));
});

describe('what only a screen reader speaks in a heading', () => {
  const of = (heading: string): string | null => title('de', 'Ministerium', `<h1>${heading}</h1>${ON_SAND_IN_GERMAN}`);
  test.each<[string, string, string]>([
    [
      'a label behind the headline ends it',
      'Der Sand wandert weiter <span class="visually-hidden">, Thema: </span><span>Küste</span>',
      'Der Sand wandert weiter',
    ],
    [
      'with the sign between them',
      '<span>Der Sand wandert weiter</span> <span class="visually-hidden">: </span><small><span class="visually-hidden">, Thema:</span> Küste</small>',
      'Der Sand wandert weiter',
    ],
    [
      'a label before it is left out',
      '<span class="visually-hidden">Überschrift: </span>Der Sand wandert weiter',
      'Der Sand wandert weiter',
    ],
    [
      'hidden words without a colon end nothing',
      'Der Sand im Fjord <span class="visually-hidden">bei Ribe</span> wandert weiter',
      'Der Sand im Fjord wandert weiter',
    ],
  ])('%s', (_name, heading, expected) => expect(of(heading)).toBe(expected));
});
