import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';
import { extract } from '../../src/extract/extract';

const places = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'city' || type === 'place')
    .map(({ type, text: printed }) => `${type} ${printed}`);

test.each([
  ['In Delaware there is no such tax.', ['place Delaware']],
  ['They dig for coal in Wyoming.', ['place Wyoming']],
  ['She works in New York and lives in Quebec.', ['city New York', 'city Quebec']],
])('a state is no town of its name in another one: %s', (text, expected) => expect(places('en', text)).toEqual(expected));

test.each([
  ['de', 'Das Essen war gut, und sie brachten etwas Essen mit.', []],
  ['de', 'Unter dem Dach der Halle hingen Netze.', []],
  ['de', 'Er wohnt in Essen und sie in Halle.', ['city Essen', 'city Halle']],
  ['de', 'Das Buch zeigt das Berlin der Zwanziger.', ['city Berlin']],
  ['de', 'Es gibt Familien, die Leipzig verlassen.', ['city Leipzig']],
  ['en', 'Choose between Growth, Pro and Enterprise.', []],
  ['en', 'He was born in Enterprise and lives in Reading.', ['city Enterprise', 'city Reading']],
])('a noun that is a town’s name as well is a noun: %s: %s', (language, text, expected) =>
  expect(places(language, text)).toEqual(expected),
);

test.each([
  ['Kelp@Cork and its members met in Galway.', ['city Galway']],
  ['Follow @Berlin or write to info@Cork.', []],
  ['She lives in Hull, and he works in Stoke.', ['city Hull', 'city Stoke']],
])('the name of an account is no town: %s', (text, expected) => expect(places('en', text)).toEqual(expected));

const countryOf = (text: string, city: string): string | undefined =>
  extract(`<html lang="en"><body><article><h1>A day out</h1><p>${text}</p></article></body></html>`).cities.find(
    ({ mentions }) => mentions[0]!.text === city,
  )?.country;

test.each([
  ['She grew up in Andover, Mass., and studied there.', 'Andover', 'US'],
  ['She grew up in Andover and studied there.', 'Andover', 'GB'],
  ['He was born in London, Ont., near the river.', 'London', 'CA'],
  ['He was born in London, on the river.', 'London', 'GB'],
  ['They live in Cambridge (MA) with two cats.', 'Cambridge', 'US'],
  ['They live in Newark, N.J., with two cats.', 'Newark', 'US'],
  ['They live in Dover, DE, with two cats.', 'Dover', 'US'],
  ['They live in Hanover, DE, with two cats.', 'Hanover', 'DE'],
])('a shortened state says where a city is: %s', (text, city, country) => expect(countryOf(text, city)).toBe(country));

test('a town that no table has lies in the country behind it', () => {
  expect(countryOf('The house stands in Quellington, Pennsylvania, on a hill.', 'Quellington')).toBe('US');
  expect(countryOf('The house stands in Quellington, on a hill.', 'Quellington')).toBe('GB');
});

test.each([
  ['en', 'The boats sail from the U.K. to the U.S. in June.', ['place U.K.', 'place U.S.']],
  ['en', 'The boats sail to the U.S.', ['place U.S.']],
  ['en', 'U.S. and U.K. boats sail on.', ['place U.S.', 'place U.K.']],
  ['de', 'Er fuhr in die U.S.A. und blieb.', ['place U.S.A.']],
  ['en', 'Plan U. S. Hill signed it.', []],
])('a country abbreviated letter by letter, with its last stop: %s: %s', (language, text, expected) =>
  expect(places(language, text)).toEqual(expected),
);

test.each([
  ['en', 'We get our sails from SailHelper and store them in BoatBoard.', []],
  ['en', 'She spoke at the Ocean Conference in Leeds.', ['city Leeds']],
  ['en', 'He works at McMurdo Station and lives in DeKalb.', ['city DeKalb']],
])('a product and an event are no place: %s: %s', (language, text, expected) => expect(places(language, text)).toEqual(expected));
