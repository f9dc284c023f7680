import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const bodies = (language: string, text: string): [string, string | null][] =>
  extract(`<html lang="${language}"><body><article><h1>—</h1><p>${text}</p></article></body></html>`).organizations.map(
    ({ name, abbreviation }) => [name, abbreviation],
  );

test.each([
  [
    'da',
    'Partnerne er Norvik Energi A/S – Tangvik Robotics A/S – Fjord Sparekasse A/S.',
    [
      ['Norvik Energi A/S', null],
      ['Tangvik Robotics A/S', null],
      ['Fjord Sparekasse A/S', null],
    ],
  ],
  [
    'de',
    'Beteiligt sind die Velkona GmbH – Tarvec GmbH.',
    [
      ['Velkona GmbH', null],
      ['Tarvec GmbH', null],
    ],
  ],
  [
    'en',
    'The work was done at Velkona Ltd – Aarhus University last year.',
    [
      ['Velkona Ltd', null],
      ['Aarhus University', null],
    ],
  ],
])('bodies with a dash between are several: %s: %s', (language, text, expected) => expect(bodies(language, text)).toEqual(expected));

test.each([
  [
    'da',
    'Det siger Karen Holm fra Institut for Fysik (Aarhus Universitet).',
    [
      ['Institut for Fysik', null],
      ['Aarhus Universitet', null],
    ],
  ],
  [
    'de',
    'Das Institut für Physik (Universität Hamburg) forscht.',
    [
      ['Institut für Physik', null],
      ['Universität Hamburg', null],
    ],
  ],
  ['da', 'Det siger Karen Holm fra Institut for Tang (IFT).', [['Institut for Tang', 'IFT']]],
  ['nb', 'Det sier Havforskningsinstituttet (Institute of Marine Research) i dag.', [['Havforskningsinstituttet', null]]],
])('a university in parentheses is not its department once more: %s: %s', (language, text, expected) =>
  expect(bodies(language, text)).toEqual(expected),
);
