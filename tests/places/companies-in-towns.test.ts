import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const cities = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'city')
    .map(({ text: printed }) => printed);

test.each([
  ['da', 'Det er slagteriet i Skælskør og Carlsberg i Fredericia, der er med.', ['Skælskør', 'Fredericia']],
  ['sv', 'Techtank i Olofström, parken i Karlskrona och Norrport i Karlshamn går samman.', ['Olofström', 'Karlskrona', 'Karlshamn']],
  ['nl', 'De robots zijn gebouwd door H2L Robotics uit Delft en Lely uit Maassluis.', ['Delft', 'Maassluis']],
  // Towns in an area, and after a preposition.
  ['da', 'De kommer fra Hobro og Skørping i Himmerland.', ['Hobro', 'Skørping']],
  ['da', 'Mødet er i Carlsberg i Pfalz.', ['Carlsberg']],
])('what is in a town or from it is no town: %s: %s', (language, text, expected) => expect(cities(language, text)).toEqual(expected));
