import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const people = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'person')
    .map(({ text: printed }) => printed);

test.each([
  ['nb', 'Det sier Hans Kr. Vollan, som er rådgiver.', ['Hans Kr. Vollan']],
  ['da', 'Prisen går til Jens Chr. Berg og Anna Holm.', ['Jens Chr. Berg', 'Anna Holm']],
  ['de', 'Das Haus baute Karl Friedr. Holm im Jahr 1890.', ['Karl Friedr. Holm']],
  ['da', 'Billetten koster 5 kr. Torsdag er der lukket.', []],
])('a given name may be shortened: %s: %s', (language, text, expected) => expect(people(language, text)).toEqual(expected));

test.each([
  ['sv', 'Klustret arrangerar varje år mötesplatsen Vasa TangWeek.', []],
  ['fi', 'Yritysmaailma kuunteli, kun kolme puhujaa esiintyi.', []],
  ['sv', 'Klustret leds av Karin MacLeod.', ['Karin MacLeod']],
])('no one is called like an event or a long compound: %s: %s', (language, text, expected) =>
  expect(people(language, text)).toEqual(expected),
);
