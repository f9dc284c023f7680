import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const cities = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'city')
    .map((mention) => mention.text);

test.each([
  ['de', 'St. Pölten (OTS) - Seit damals sind Netzwerke entstanden.', 'St. Pölten'],
  ['de', 'Kiel (APA/KN) - Seit damals sind Netzwerke entstanden.', 'Kiel'],
  ['nl', 'PERSBERICHT – Oostende, 13/11/2019', 'Oostende'],
  ['fr', 'Communiqué de presse – Dijon, le 30 mai 2021', 'Dijon'],
  ['da', 'Pressemeddelelse - Grenaa, 3. maj 2021', 'Grenaa'],
])('the place at the head of a text: %s: %s', (language, text, city) => expect(cities(language, text)).toEqual([city]));

test.each([
  ['de', 'Essen - Das Beste aus der Küche.'],
  ['de', 'Worms - Seit gestern wachsen sie.'],
])('a word before a hyphen that may be anything: %s: %s', (language, text) => expect(cities(language, text)).toEqual([]));

test('an English county is no town', () => {
  expect(cities('en', 'Jobs in Kelpshire have been given a boost.')).toEqual([]);
  expect(cities('en', 'Jobs in Kelpford have been given a boost.')).toEqual(['Kelpford']);
});
