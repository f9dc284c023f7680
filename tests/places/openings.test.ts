import { expect, test } from 'vitest';
import { cityTable } from '../../src/gazetteer/cities-table';
import { nameOpenings } from '../../src/gazetteer/places';
import { placeTable } from '../../src/gazetteer/places-table';
import { tokenize } from '../../src/text/tokens';

test('every name of several tokens is found by its first word', () => {
  const { words } = nameOpenings();
  const names = [...cityTable().names.split('\n'), ...placeTable().names].map((name) => tokenize(name.toLowerCase())).filter(({ count }) => count > 1);
  expect(names.length).toBeGreaterThan(10_000);
  expect(names.filter((tokens) => words.find(tokens.words[0]!) === -1).map(({ text }) => text)).toEqual([]);
});
