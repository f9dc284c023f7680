import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const found = (language: string, text: string): [string, string][] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type !== 'date')
    .map(({ type, text: printed }) => [type, printed]);

const people = (language: string, text: string): string[] =>
  found(language, text).flatMap(([type, name]) => (type === 'person' ? [name] : []));

test.each([
  ['nl', 'Van Eindhoven naar het noorden', []],
  ['nl', 'Van Utrecht tot Zwolle lag er sneeuw.', []],
  ['fr', 'De Lyon à Paris, les trains roulent.', []],
  ['nl', 'Van Houten zegt dat hij meer schepen wil.', ['Van Houten']],
  ['nl', 'Minister Van Houten wil meer schepen.', ['Van Houten']],
  ['nl', 'Van Dijkstra wil meer schepen.', ['Van Dijkstra']],
])('who comes from a town is nobody called so: %s: %s', (language, text, expected) => expect(people(language, text)).toEqual(expected));

test.each([
  ['fr', 'La Ville de Nantes prêtera les panneaux.', []],
  ['fr', 'Jean de Nantes prêtera les panneaux.', ['Jean de Nantes']],
])('after an article stands what the town owns: %s: %s', (language, text, expected) => expect(people(language, text)).toEqual(expected));

test.each([
  ['de', 'Die Bundesagentur für Arbeit und Arbeitsministerin Hofmann hatten das gefordert.'],
  ['de', 'Siemens und Verkehrsminister Hofmann hatten das gefordert.'],
])('whoever holds an office is no body beside one: %s: %s', (language, text) =>
  expect(found(language, text)).not.toContainEqual(['organization', expect.stringContaining('Hofmann')]),
);

test.each([
  ['nl', 'Ze werkt met collega’s van UGent en UHasselt aan het wad.', ['UGent', 'UHasselt']],
  ['fr', 'L’ULiège dépose un brevet.', ['ULiège']],
  ['en', 'University College Cork will follow up after the storm.', ['University College Cork']],
  ['de', 'Sie lehrt an der Université du Luxembourg.', ['Université du Luxembourg']],
  ['da', 'Ifølge Naalakkersuisut er isen tynd.', ['Naalakkersuisut']],
])('bodies known by name: %s: %s', (language, text, expected) =>
  expect(found(language, text).flatMap(([type, name]) => (type === 'organization' ? [name] : []))).toEqual(expected),
);
