import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_ROOFS, ON_SAND, ON_SAND_IN_FRENCH, ON_SAND_IN_GERMAN } from './texts';

const tags = (lang: string, main: string, head = ''): string[] =>
  extract(`<html lang="${lang}"><head>${head}</head><body><main>${main}</main></body></html>`, {
    url: 'https://www.kystlab.example/artikel/7',
  }).tags;

const DANISH = `<h1>Sandet vandrer langs fjorden</h1><p>3. maj 2023</p>${ON_SAND}`;
const ENGLISH = `<h1>Roofs that fill the tanks</h1><p>3 May 2023</p>${ON_ROOFS}`;
const GERMAN = `<h1>Der Sand wandert weiter</h1><p>03.05.2023</p>${ON_SAND_IN_GERMAN}`;
const FRENCH = `<h1>Le sable avance plus vite</h1><p>3 mai 2023</p>${ON_SAND_IN_FRENCH}`;

describe('declared keywords that content systems put there for themselves', () => {
  const of = (keywords: string, more = ''): string[] => tags('en', ENGLISH, `<meta name="keywords" content="${keywords}">${more}`);
  test.each<[string, string, string[]]>([
    [
      'codes of a wire, an id and a number',
      'RULES:COAST-WATER,HYD12,8f2e7083-bbc4-423a-9015-2fb31e1cce50,Hydrology,100312362',
      ['Hydrology'],
    ],
    ['nothing but codes', 'WTR,TNK,ROOF,CST08,PLB,GEN,ASIA', []],
    ['labeled values among topics', 'Roofs,Tanks,Water,Page Type: Article,Region: Global', ['Roofs', 'Tanks', 'Water']],
    ['mostly labeled values', 'Day: Friday,Time: 11.00,Page Type: Article,Medium', []],
    ['switches', 'Tanks,type_review,channel_water', ['Tanks']],
    ['one topic with a colon stays', 'Water: the last tank,Roofs', ['Water: the last tank', 'Roofs']],
    ['abbreviations stay among words', 'CO2,COVID19,Roofs', ['CO2', 'COVID19', 'Roofs']],
    ['a year stays', '2023,Roofs', ['2023', 'Roofs']],
  ])('%s', (_name, keywords, expected) => expect(of(keywords)).toEqual(expected));

  const site = '<meta property="og:site_name" content="Coast Lab">';
  test('the site', () => expect(of('Coast Lab,Roofs', site)).toEqual(['Roofs']));
  test('not where it is all there is', () => expect(of('Coast Lab', site)).toEqual(['Coast Lab']));
});

describe('labels of tags', () => {
  test.each<[string, string[], string[]]>([
    ['a heading without a colon above words', tagsOf('da', '<h3>Nøgleord</h3><p>sand, bølger, bøje</p>'), ['sand', 'bølger', 'bøje']],
    [
      'bold above a list of words',
      tagsOf('de', '<p><strong>Schlagwörter</strong></p><ul><li>Sand</li><li>Küste</li></ul>'),
      ['Sand', 'Küste'],
    ],
    ['an element before words', tagsOf('fr', '<p><span>Mots clés</span> sable, vagues, bouée</p>'), ['sable', 'vagues', 'bouée']],
    [
      'an element glued to links',
      tagsOf('en', '<div><span>Topics</span><a href="/t/w">Water</a><a href="/t/r">Roofs</a></div>'),
      ['Water', 'Roofs'],
    ],
    [
      'more to the topic',
      tagsOf('de', '<p>Lesen Sie mehr zum Thema</p><p><a href="/t/s">Sand</a> <a href="/t/k">Küste</a></p>'),
      ['Sand', 'Küste'],
    ],
    ['published under', tagsOf('en', '<p>Published under: <a href="/c/w">Water</a> , <a href="/c/r">Roofs</a></p>'), ['Water', 'Roofs']],
    ['words below a heading of topics may be what the text tells', tagsOf('da', '<h3>Emner</h3><p>sand, bølger, bøje</p>'), []],
    [
      'a sentence below a label is none',
      tagsOf('da', '<h3>Nøgleord</h3><p>Sand, bølger og en bøje er det, som projektet handler om.</p>'),
      [],
    ],
  ])('%s', (_name, got, expected) => expect(got).toEqual(expected));

  test('before the text, with links', () => {
    const list = '<h3>Mots-clés</h3><ul><li><a href="/mot1">sable</a></li><li><a href="/mot2">vagues</a></li></ul>';
    expect(tags('fr', `<h1>Le sable avance plus vite</h1><p>3 mai 2023</p>${list}${ON_SAND_IN_FRENCH}`)).toEqual(['sable', 'vagues']);
  });
});

function tagsOf(lang: 'da' | 'de' | 'en' | 'fr', end: string): string[] {
  return tags(lang, { da: DANISH, de: GERMAN, en: ENGLISH, fr: FRENCH }[lang] + end);
}

describe('entries of a printed list that are no topics', () => {
  test.each<[string, string, string[]]>([
    [
      'counts of articles',
      '<h4>Schlagwörter</h4><ul><li><a href="/t/s">Sand<span>398</span></a></li><li><a href="/t/k">Küste<span>25</span></a></li></ul>',
      ['Sand', 'Küste'],
    ],
    ['counts in parentheses', '<p>Themen: <a href="/t/s">Sand (12)</a> <a href="/t/k">Küste (3)</a></p>', ['Sand', 'Küste']],
    ['the comments', '<p>Themen: <a href="/t/s">Sand</a> <a href="#comments">Stimmen lesen</a></p>', ['Sand']],
    ['a link to more', '<p>Themen: <a href="/t/s">Sand</a> <a href="/t">Mehr erfahren</a></p>', ['Sand']],
    ['a credit', '<p>Themen: <a href="/t/s">Sand</a> <a href="/p">© Uta Lenz</a></p>', ['Sand']],
    ['a number inside stays', '<p>Themen: <a href="/t/b">Boje 7</a> <a href="/t/k">Küste</a></p>', ['Boje 7', 'Küste']],
  ])('%s', (_name, end, expected) => expect(tagsOf('de', end)).toEqual(expected));
});

describe('hashtags', () => {
  test.each<[string, string, string[]]>([
    [
      'of several words in a row',
      '<div><a href="/1">#Sand</a> <a href="/2">#Küste</a> <a href="/3">#Boje im Fjord</a></div>',
      ['Sand', 'Küste', 'Boje im Fjord'],
    ],
    ['a number sign is none', '<div><a href="/1">#1 Die Fähre</a> <a href="/2">#2 Die Boje</a></div>', []],
  ])('%s', (_name, end, expected) => expect(tagsOf('de', end)).toEqual(expected));
});
