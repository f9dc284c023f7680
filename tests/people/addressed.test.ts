import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const people = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'person')
    .map((mention) => mention.text);

test.each([
  ['de', 'Danach sprach Herr Kollatz aus Kiel.', ['Kollatz']],
  ['de', 'Danach sprach Herr Dr. Kollatz, und Frau Vetterlein schwieg.', ['Kollatz', 'Vetterlein']],
  ['de', 'Er gab seiner Frau Geld.', []],
  ['de', 'Herr Präsident, so geht es nicht.', []],
  ['fr', 'M. Vetterlein a parlé, Mme Kollatz aussi.', ['Vetterlein', 'Kollatz']],
  ['fr', 'M. le maire se tait.', []],
  ['nl', 'De heer Vetterlein sprak, mevrouw Kollatz ook.', ['Vetterlein', 'Kollatz']],
  ['nl', 'De heer des huizes zweeg.', []],
  ['en', 'Mr Vetterlein spoke, and Ms Kollatz listened.', ['Vetterlein', 'Kollatz']],
  ['da', 'Fru Kollatz kom i går.', ['Kollatz']],
])('a surname that nobody is known by, after a form of address: %s: %s', (language, text, names) =>
  expect(people(language, text)).toEqual(names),
);
