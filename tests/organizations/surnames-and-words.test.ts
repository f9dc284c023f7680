import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const found = (language: string, text: string): string[] =>
  annotate(text, { language }).mentions.flatMap(({ type, text: printed }) => (type === 'organization' ? [printed] : []));

test.each([
  ['de', 'Frau Siemens lacht, und Herr Voith geht.'],
  ['de', 'So sagte es Frau Palfinger am Zaun.'],
  ['nl', 'Mevrouw Heerema lacht om de boot.'],
  ['en', 'Mr. Costain feeds the ducks.'],
  ['en', 'Mr Costain feeds the ducks.'],
  ['sv', 'Fru Liander matar hunden.'],
  ['da', 'Hr. Danfoss fodrer sin hund.'],
])('somebody called by a surname is no company: %s: %s', (language, text) => expect(found(language, text)).toEqual([]));

test.each([
  ['sv', 'Liander säger att hon trivs.'],
  ['sv', 'Elmos hund skäller.'],
  ['nb', 'Vitens grenser er ukjente.'],
  ['en', 'Transgene expression was high in the mice.'],
  ['en', 'Make UK roads safe again.'],
  ['en', 'The PBL course was long, and NFI stands on the box.'],
  ['fr', 'Le musée des Arts et Métiers ferme.'],
  ['de', 'Leopoldina lacht.'],
])('a word, a village or a first name is none, either: %s: %s', (language, text) => expect(found(language, text)).toEqual([]));

test.each([
  ['de', 'Die Kabel liefert Siemens aus München.', 'Siemens'],
  ['de', 'Den Kran baut Palfinger.', 'Palfinger'],
  ['de', 'Gefördert wird sie von Dr. Oetker.', 'Dr. Oetker'],
  ['nl', 'Het net is van Liander.', 'Liander'],
  ['en', 'In a letter Make UK says no.', 'Make UK'],
])('inside a sentence the body is found: %s: %s', (language, text, name) => expect(found(language, text)).toEqual([name]));
