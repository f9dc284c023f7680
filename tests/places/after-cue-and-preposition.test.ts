import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const cities = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'city')
    .map((mention) => mention.text);

test.each([
  ['fr', 'Elle aime la ville de Gdynia et ses algues', ['Gdynia']],
  ['fr', 'Anna Kowal, postdoctorante venue de Gdynia, compte les algues.', ['Gdynia']],
  ['fr', 'Les algues poussent autour de Rostock et au large', ['Rostock']],
  ['en', 'They counted kelp off the town of Grindavík and further out', ['Grindavík']],
])('a word for a place or an origin and a preposition before a city: %s: %s', (language, text, names) =>
  expect(cities(language, text)).toEqual(names),
);

test.each([
  ['fr', 'Elle vient de Lancer un projet sur les algues.'],
  ['fr', 'La ville de Demain compte ses algues.'],
  ['en', 'The University of Reading counted kelp off the coast of Reason.'],
])('but not before what is no city, or a body’s name: %s: %s', (language, text) => expect(cities(language, text)).toEqual([]));
