import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const people = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'person')
    .map(({ text: printed }) => printed);

test.each([
  ['en', 'The song was written with singer Lajorn Morrison in a kitchen.', ['Lajorn Morrison']],
  ['en', 'Karen Ashdown spoke. Her cousin Zorith Ashdown left.', ['Karen Ashdown', 'Zorith Ashdown']],
  ['en', 'Karen Ashdown spoke. Then Mayor Ashdown left, and so did Prince Ashdown.', ['Karen Ashdown', 'Ashdown', 'Ashdown']],
  ['en', 'They had to let Emperor Palmer and Tsar Nicholas go.', ['Palmer', 'Nicholas']],
])('a word that is nothing else is the given name before a surname: %s: %s', (language, text, expected) =>
  expect(people(language, text)).toEqual(expected),
);

test.each([
  ['en', 'Kevin Price wrote it.\n\nKelpway Price\n\nIt is low.', ['Kevin Price']],
  ['en', 'Kevin Price wrote it. Later Price left, as Mr Price said.', ['Kevin Price', 'Price', 'Price']],
])('a common word after another is not the surname of somebody: %s: %s', (language, text, expected) =>
  expect(people(language, text)).toEqual(expected),
);

test.each([
  ['en', 'We stayed at the Hudson, and it was unlike the Drake.', []],
  ['en', 'If you fall, our Jade mat is soft.', []],
  ['en', 'While the Hugo and other awards are small, they count.', []],
  ['en', 'Karen Ashdown won, and the Ashdown campaign cheered.', ['Karen Ashdown', 'Ashdown']],
])('a word with an article is a thing: %s: %s', (language, text, expected) => expect(people(language, text)).toEqual(expected));

test.each([
  ['en', 'Her work was shown at Galleria Paola Rossi, Milan, and at Museum Peter Holm.', []],
  ['de', 'Er wurde aus dem Kibbuz Anna Holm entführt.', []],
  ['da', 'Værket hænger i Galleri Anna Holm i byen.', []],
  ['sv', 'De bodde på Hotell Anna Holm i tre dagar.', []],
  ['nb', 'De spiste på Restaurant Anna Holm i går.', []],
  ['da', 'Galleriets leder Anna Holm sagde nej.', ['Anna Holm']],
])('what is called after people is not one: %s: %s', (language, text, expected) => expect(people(language, text)).toEqual(expected));
