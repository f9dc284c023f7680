import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/index';

const peopleIn = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'person')
    .map((mention) => mention.text);

describe('people told by an age, by what they say, or by what they are', () => {
  it.each([
    ['en', 'Tavri Dorkin, 19, from Holyhead, mends nets.', ['Tavri Dorkin']],
    ['en', 'Tavri Dorkin (19) mends nets.', ['Tavri Dorkin']],
    ['nl', 'Directeur Elbert Wiepstra: “Wij blijven.”', ['Elbert Wiepstra']],
    ['en', 'Anna Hall said the nets were dry.', ['Anna Hall']],
    ['en', 'Kirsty Lindqvist-Hall, a researcher, was there.', ['Kirsty Lindqvist-Hall']],
    // Houses, and numbers that are no age.
    ['en', 'The Albert Hall said no.', []],
    ['en', 'They met in Anna Hall.', []],
    ['en', 'Blue Tide, 1987, was a film.', []],
    ['nl', 'Drie Punten: “Wij blijven.”', []],
  ])('%s: %s', (language, text, names) => expect(peopleIn(language, text)).toEqual(names));
});
