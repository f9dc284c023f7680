import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const authors = (language: string, byline: string): [string, string][] =>
  extract(
    `<html lang="${language}"><body><main><article><h1>Hegnet husker, hvem der passede det</h1><p class="byline">${byline}</p>
    <p>Et hegn, der blev flettet for længe siden, giver stadig flere fugle ly end et, der blev klippet med maskine.</p>
    <p>Holdet målte hegn i vest og sammenlignede dem med billeder fra luften, og det tog i alt elleve lange dage.</p></article></main></body></html>`,
  ).authors.map(({ name, kind }) => [name, kind]);

test.each([
  ['en', 'By Communications and Marketing', ['Communications and Marketing']],
  ['en', 'By Press and Communications Office', ['Press and Communications Office']],
  ['da', 'Af Kommunikation og Presse', ['Kommunikation og Presse']],
  ['de', 'Von Presse und Kommunikation', ['Presse und Kommunikation']],
  ['nl', 'Door Marketing en Communicatie', ['Marketing en Communicatie']],
  ['en', 'By Reuters and AFP', ['Reuters', 'AFP']],
  ['en', 'By The Coastal Times', ['The Coastal Times']],
])('a department with two fields is one: %s: %s', (language, byline, expected) =>
  expect(authors(language, byline)).toEqual(expected.map((name) => [name, 'organization'])),
);

test('two people are two', () =>
  expect(authors('en', 'By Anna Holm and Peter Marsh')).toEqual([
    ['Anna Holm', 'person'],
    ['Peter Marsh', 'person'],
  ]));
