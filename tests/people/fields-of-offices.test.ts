import { expect, it } from 'vitest';
import { annotate } from '../../src/index';

const peopleIn = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'person')
    .map((mention) => mention.text);

it.each([
  ['nl', 'Dat zegt wethouder Onderwijs Piet Smit.', ['Piet Smit']],
  ['nl', 'Gedeputeerde Economie Jan de Vries opent de hal.', ['Jan de Vries']],
  ['fr', 'Luc Petit, vice-président Relations avec les entreprises, signe.', ['Luc Petit']],
  ['fr', 'Anne Petit est directrice Recherche depuis mai.', ['Anne Petit']],
  ['en', 'Nick Holm chairs the Daisy Appeal in Hull.', ['Nick Holm']],
  ['en', 'He recalled the Karen Holm case.', ['Karen Holm']],
])('%s: %s', (language, text, expected) => {
  expect(peopleIn(language, text)).toEqual(expected);
});
