import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const cities = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'city')
    .map(({ text: printed }) => printed);

test.each([
  ['de', 'Der Behälter ist für Essen und Getränke gedacht.'],
  ['de', 'Oft ging es ums Essen, und das Essen war gut.'],
  ['de', 'Im Mai fährt das Kawasaki Racing Team nicht mehr.'],
  ['en', 'Reading about the mill is a joy.'],
  ['en', 'Enterprise: $175 a month, with support.'],
  ['en', 'I swam in Puget Sound in Washington State last year.'],
  ['en', 'Enterprise – $175 a month, with support.'],
])('a word that means something else is no city: %s: %s', (language, text) => expect(cities(language, text)).toEqual([]));

test.each([
  ['de', 'Sie wurde in Essen geboren und zog nach Köln.', ['Essen', 'Köln']],
  ['de', 'Die Museen in Bonn, Köln und Essen öffnen wieder.', ['Bonn', 'Köln', 'Essen']],
  ['de', 'Nach der Reise im Mai zog er von Essen nach Wien.', ['Essen', 'Wien']],
  ['de', 'Die Strecke zwischen Essen und Köln ist gesperrt.', ['Essen', 'Köln']],
  ['de', 'Hamburg, Essen und Köln bauen Mühlen.', ['Hamburg', 'Essen', 'Köln']],
  ['de', 'Essen und Hilden bauen Mühlen.', ['Essen', 'Hilden']],
  ['de', 'Das Büro Rostock und Partner plant die Mühle.', ['Rostock']],
  ['en', 'Millers from Cork and Bath came.', ['Cork', 'Bath']],
  ['en', 'London, Reading and York have new mills.', ['London', 'Reading', 'York']],
  ['en', 'Reading, 12 March – A mill has opened.', ['Reading']],
  ['en', 'She was born in Reading and moved to London.', ['Reading', 'London']],
  ['en', 'The mill was sold in Washington last year.', ['Washington']],
])('where the city is meant it is named: %s: %s', (language, text, expected) => expect(cities(language, text)).toEqual(expected));
