import { expect, test } from 'vitest';
import { cityTable } from '../../src/gazetteer/cities-table';
import { openedTokens } from '../../src/gazetteer/openings';
import { placeTable } from '../../src/gazetteer/places-table';
import { tokenize } from '../../src/text/tokens';

test('every name of several tokens is found by its first word', () => {
  const names = [cityTable().names, placeTable().names]
    .flatMap((set) => [...set.all()].map((line) => tokenize(set.name(line))))
    .filter(({ count }) => count > 1);
  expect(names.length).toBeGreaterThan(10_000);
  expect(names.filter(({ words }) => openedTokens(words[0]!) === 0).map(({ text }) => text)).toEqual([]);
});
