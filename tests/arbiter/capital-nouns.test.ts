import { expect, test } from 'vitest';
import { isNounAlone, isNounOfAbbreviation } from '../../src/extract/mentions/capital-nouns';
import { scanText } from '../../src/extract/mentions/scan';
import { tablesOf } from '../../src/languages/languages';

const asked = (rule: typeof isNounAlone, language: string, text: string): boolean =>
  rule(scanText(text, 'text', tablesOf(language)), 0, text.length);

test.each([
  ['de', 'EU-Grenzen', true],
  ['de', 'IASS-Forscher', true],
  ['de', 'DNSH-Prinzip', true],
  ['de', 'EU-Waldrichtlinie', true],
  ['de', 'QZR-Futures', true],
  ['de', 'EU-Kommission', false],
  ['de', 'QZR-Group', false],
  ['de', 'QZR-Labs', false],
  ['de', 'QZR-Digital', false],
  ['de', 'QZR-Hauptstadtstudio', false],
  ['de', 'US-Umweltbehörde', false],
  ['de', 'BMW-Stiftung', false],
  ['de', 'VDI-Stahlverein', false],
  ['de', 'Rhein-Grenzen', false],
  ['de', 'EU-Plawoder', false],
  ['de', 'EU Grenzen', false],
  ['en', 'EU-Grenzen', false],
])('a noun of an abbreviation, %s: %s: %s', (language, text, expected) =>
  expect(asked(isNounOfAbbreviation, language, text)).toBe(expected),
);

test.each([
  ['de', 'Wasserstoff', true],
  ['de', 'Müller', false],
  ['de', 'Wasserstoff heute', false],
  ['da', 'Wasserstoff', false],
])('a noun alone, %s: %s: %s', (language, text, expected) => expect(asked(isNounAlone, language, text)).toBe(expected));
