import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const TEXT = '<p>The researchers followed the waves for three winters and saw that the sand wanders further than had been thought.</p>';
const authors = (language: string, line: string): string[] =>
  extract(`<html lang="${language}"><body><main><h1>The sand wanders</h1><p>${line}</p>${TEXT}${TEXT}</main></body></html>`).authors.map(
    ({ name }) => name,
  );

describe('a label of authors without a colon', () => {
  test.each<[string, string, string[]]>([
    ['en', 'Text Karen Holm', ['Karen Holm']],
    ['en', 'Author Karen Holm', ['Karen Holm']],
    ['da', 'Tekst Mette Holm', ['Mette Holm']],
    ['de', 'Text Uta Klein', ['Uta Klein']],
    ['de', 'Autor Klein', ['Klein']],
  ])('%s: "%s" names somebody', (language, line, expected) => expect(authors(language, line)).toEqual(expected));

  test.each<[string, string]>([
    ['en', '3.3.2. Source Replacement'],
    ['en', 'Author Guidelines'],
    ['en', 'Text Size'],
    ['en', 'Story Ideas'],
    ['en', 'Byline Policy'],
    ['da', 'Tekst Størrelse'],
    ['de', 'Text Vorlesen'],
    ['de', 'Autor Werden'],
  ])('%s: "%s" names nobody', (language, line) => expect(authors(language, line)).toEqual([]));
});

describe('two words with capitals below the headline', () => {
  test.each(['Main Menu', 'Quick Links', 'Reading List', 'Site Map'])('"%s" is nobody', (line) => expect(authors('en', line)).toEqual([]));
  test.each(['Karen Holm', 'Hope White', 'Mark Young'])('"%s" is somebody', (line) => expect(authors('en', line)).toEqual([line]));
});

describe('a sentence with an opener behind a word that nothing explains', () => {
  test.each<[string, string]>([
    [
      'da',
      'Bedømmelsesudvalget består af professor Lena Åkerström, Fjordens Universitet, seniorforsker Tom Hasselbalch, DHI, og lektor Anja Riis (formand), Havnens Universitet.',
    ],
    ['da', 'Udvalget ledes af professor Mette Holm, Havnens Universitet.'],
    ['sv', 'Kommittén består av professor Anna Svensson och docent Per Lund.'],
  ])('%s: "%s" names no author', (language, line) => expect(authors(language, line)).toEqual([]));

  test.each<[string, string, string]>([
    ['da', 'Artiklen er skrevet af Mette Holm', 'Mette Holm'],
    ['da', 'Indlæg af Mette Holm', 'Mette Holm'],
    ['en', 'Posted by Karen Holm, Jr.', 'Karen Holm'],
  ])('%s: "%s" names one', (language, line, name) => expect(authors(language, line)[0]).toContain(name));
});
