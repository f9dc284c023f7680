import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const people = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'person')
    .map(({ text: printed }) => printed);

test.each([
  ['en', 'The harbor was painted by Anna May Holm in spring.', ['Anna May Holm']],
  ['en', 'The bridge was opened by Sir Peter May Holm.', ['Peter May Holm']],
  ['en', 'A letter by Maria Do Carmo was found in the harbor.', ['Maria Do Carmo']],
  ['en', 'Prices Will Do Better As Demand For Homes Rises', []],
  ['en', 'Prices Will Rise As Demand For Homes Rises', []],
])('names have small words inside that sentences have as well: %s: %s', (language, text, expected) =>
  expect(people(language, text)).toEqual(expected),
);

test.each([
  ['da', 'Bag projektet står Danish Water og to kommuner.', []],
  ['en', 'The match was won by Danish Kaneria.', ['Danish Kaneria']],
])('the adjective of a country opens no name of a person before a common word: %s: %s', (language, text, expected) =>
  expect(people(language, text)).toEqual(expected),
);

test.each([
  ['sv', 'Pengarna kommer från Holmen och Norra Skog.', []],
  ['sv', 'Pengarna kommer från Nora Skog.', ['Nora Skog']],
])('a direction opens no name of a person: %s: %s', (language, text, expected) => expect(people(language, text)).toEqual(expected));

test.each([
  ['en', 'A letter by Daniel Coats was found in the harbor.', ['Daniel Coats']],
  ['en', 'Robert Hands told us about the harbor.', ['Robert Hands']],
  ['en', 'We saw Amber Waves in the harbor.', []],
])('a given name of most languages stands before a surname: %s: %s', (language, text, expected) =>
  expect(people(language, text)).toEqual(expected),
);

test.each([
  ['de', 'Die Forscherin Anna Pokal leitet das Labor.', ['Anna Pokal']],
  ['de', 'Der Physiker Peter Saal sagte, das Meer steige.', ['Peter Saal']],
  ['de', 'Im Winter beginnt der Anna Pokal in Kiel.', []],
  ['en', 'Her prints hang in the Marian Holm Gallery.', []],
])('a role tells a person from a thing: %s: %s', (language, text, expected) => expect(people(language, text)).toEqual(expected));

test.each([
  ['nl', 'Prof. dr. G. ’t Holm won de prijs.', ['G. ’t Holm']],
  ['nl', "Piet van 't Holm kwam.", ["Piet van 't Holm"]],
  ['nl', "Anna zag 't Schip liggen.", ['Anna']],
  ['nl', 'Van Cluster 1 naar Cluster 2 is het ver.', []],
  ['fr', '« Nous fusionnons demain », précise M.Verlant. Jean Verlant est là.', ['Verlant', 'Jean Verlant']],
])('shortened articles and glued titles: %s: %s', (language, text, expected) => expect(people(language, text)).toEqual(expected));
