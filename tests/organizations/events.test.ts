import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const bodies = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map(({ text: printed }) => printed);

test.each([
  ['da', 'Hun er direktør for Nordic Kelp Exhibition.'],
  ['da', 'Han er leder af Nordic Tide Hackathon.'],
  ['nb', 'Hun er leder for Nordic Kelp Symposium.'],
  ['de', 'Er ist Direktor der Nordic Kelp Championships.'],
  ['en', 'She works at Nordkelp Workshop in Leeds.'],
])('an event is no body: %s: %s', (language, text) => expect(bodies(language, text)).toEqual([]));

test.each([
  ['en', 'The bill passed the National Kelp Congress.', ['National Kelp Congress']],
  ['en', 'It was organized by the Kelp Festival Foundation.', ['Kelp Festival Foundation']],
  ['en', 'It was organized by the Kelp Workshop Foundation.', ['Kelp Workshop Foundation']],
])('but a body may be called after one: %s: %s', (language, text, expected) => expect(bodies(language, text)).toEqual(expected));
