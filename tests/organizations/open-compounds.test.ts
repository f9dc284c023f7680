import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const organizations = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map((mention) => mention.text);

test.each([
  ['de', 'Sie arbeitet im Kompetenzzentrum Algen- und Muschelzucht.', 'Kompetenzzentrum Algen- und Muschelzucht'],
  ['de', 'Das Institut Boden- und Wasserforschung hilft.', 'Institut Boden- und Wasserforschung'],
  ['da', 'Institut Lyd- og Lysteknik er nyt.', 'Institut Lyd- og Lysteknik'],
  ['de', 'Auch die Ostfriesische Industrie- und Handelskammer hilft.', 'Ostfriesische Industrie- und Handelskammer'],
  ['nl', 'De Nederlandse Voedsel- en Warenautoriteit wil het weten.', 'Nederlandse Voedsel- en Warenautoriteit'],
])('a field whose first part a hyphen leaves open, right behind its head: %s: %s', (language, text, name) =>
  expect(organizations(language, text)).toEqual([name]),
);

test.each([
  ['de', 'Die Universität Bremen- und Oldenburger Gäste kamen.', 'Universität Bremen- und Oldenburger'],
  ['de', 'Sie zählt Algen- und Muschelarten.', 'Algen- und Muschelarten'],
])('a place or nothing before the hyphen: %s: %s', (language, text, name) => expect(organizations(language, text)).not.toContain(name));

test.each([
  ['Sie lobt die Pläne des Ministeriums für Kultur und Sport.', 'Ministeriums für Kultur und Sport'],
  ['Vertreter des Verbandes für Küstenschutz kamen.', 'Verbandes für Küstenschutz'],
  ['Sie leitet das Labor des Kompetenzzentrums für Algen.', 'Kompetenzzentrums für Algen'],
])('German heads in the genitive: %s', (text, name) => expect(organizations('de', text)).toEqual([name]));

test('a German club in the genitive whose owners follow is any club', () =>
  expect(organizations('de', 'Die Mitglieder des Vereins der Gärtner kamen.')).toEqual([]));

test.each([
  ['La Société Française de Phycologie vote.', 'Société Française de Phycologie'],
  ['L’Agence Wallonne du Littoral agit.', 'Agence Wallonne du Littoral'],
  ['L’Association des Ports de France soutient le projet.', 'Association des Ports de France'],
  ['L’Agence de l’eau Artois-Picardie paie.', 'Agence de l’eau Artois-Picardie'],
  ['La Chambre d’agriculture de Côte-d’Or siège.', 'Chambre d’agriculture de Côte-d’Or'],
])('French names that go on behind an adjective, a country or a region: %s', (text, name) =>
  expect(organizations('fr', text)).toEqual([name]),
);

test.each([
  ['L’École de musique Claire Moreau ouvre.', 'École de musique'],
  ['L’Institut de chimie Pierre Dubois siège.', 'Institut de chimie'],
])('a person behind a French field: %s', (text, name) => expect(organizations('fr', text)).toEqual([name]));
