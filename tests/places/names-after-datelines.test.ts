import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const cities = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'city')
    .map(({ text: printed }) => printed);

test.each([
  ['en', 'The zones of the map.\nBrooklyn Bedding Aurora – best for natural materials', []],
  ['en', 'LONDON — The U.K. is edging closer to a deal.', ['LONDON']],
  ['en', 'DES MOINES, Iowa (AP) — The senate met.', ['DES MOINES']],
  ['de', 'Kiel (dpa) - Der Hafen ist in Betrieb.', ['Kiel']],
])('a place that a name goes on after opens no dateline: %s: %s', (language, text, expected) =>
  expect(cities(language, text)).toEqual(expected),
);
