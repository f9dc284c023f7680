import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const organizations = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map((mention) => mention.text);

test.each([
  ['da', 'Hun forsker ved Institut for Fysik, Kemi og Farmaci i Norvik.', 'Institut for Fysik, Kemi og Farmaci'],
  ['sv', 'Hon forskar vid Institutionen för Fysik, Kemi och Biologi nu.', 'Institutionen för Fysik, Kemi och Biologi'],
  ['da', 'Hun forsker ved Institut for Geovidenskab, Data og Miljø nu.', 'Institut for Geovidenskab, Data og Miljø'],
  ['en', 'She teaches at the Department of Film, Drama and Music now.', 'Department of Film, Drama and Music'],
  ['en', 'It went to the Department of Energy, Justice and Home Affairs.', 'Department of Energy, Justice and Home Affairs'],
])('a field that is a town or a given name as well, among others: %s: %s', (language, text, name) =>
  expect(organizations(language, text)).toEqual([name]),
);

test.each([
  ['de', 'Das Ministerium für Verkehr, Hamburg und Bremen unterschrieben.', 'Ministerium für Verkehr'],
  ['en', 'The Ministry of Health, Leeds and York signed.', 'Ministry of Health'],
  ['da', 'Institut for Fysik, Odense og Aarhus skrev under.', 'Institut for Fysik'],
])('towns behind a field: %s: %s', (language, text, name) => expect(organizations(language, text)).toEqual([name]));

test.each([
  [
    'de',
    'Das Ministerium für Kultur, Kunst, Musik und Theater fördert das.',
    'Ministerium für Kultur',
    'Ministerium für Kultur, Kunst, Musik',
  ],
  [
    'en',
    'She led the Institute of Housing, Medicine, Land and German there.',
    'Institute of Housing, Medicine, Land and German',
    'Institute of Housing, Medicine',
  ],
])('no list is cut in its middle: %s: %s', (language, text, name, cut) => {
  const found = organizations(language, text);
  expect(found).toContain(name);
  expect(found).not.toContain(cut);
});

test('a company behind an institute: French', () =>
  expect(organizations('fr', 'L’Institut Pasteur et Sanofi des Alpes travaillent ensemble.')).toEqual(['Institut Pasteur', 'Sanofi']));
