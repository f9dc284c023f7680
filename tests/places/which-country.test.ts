import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const countries = (text: string): string[] =>
  extract(text, { contentType: 'text/plain' }).cities.map(({ name, country }) => `${name} ${country}`);

const LINES = 'It is a long way to go, and they were glad of it when the work was done at last.';

test.each([
  ['The firm has people in Boston and in Tulsa, Oklahoma.', ['Boston US', 'Tulsa US']],
  ['The museum is in Rochester. Others are in Omaha, Nebraska, and in Kalamazoo.', ['Rochester US', 'Omaha US', 'Kalamazoo US']],
])('what the text says of one town holds for its neighbors: %s', (text, expected) =>
  expect(countries(`The museums\n\n${text} ${LINES}`)).toEqual(expected),
);

test('the largest cities are known everywhere', () =>
  expect(countries(`The hotels\n\nThe U.S. firm has hotels in Tulsa, Oklahoma, and in St. Petersburg. ${LINES}`)).toContain(
    'Sankt-Peterburg RU',
  ));
