import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const bodies = (text: string): string[] =>
  annotate(text, { language: 'de' })
    .mentions.filter(({ type }) => type === 'organization')
    .map(({ text: printed }) => printed);

test('a company after a compound for who belongs to another body', () => {
  expect(bodies('Gewonnen hat das TN-Mitglied Holm Armaturen GmbH aus Kiel.')).toContain('Holm Armaturen GmbH');
});

test('thousands of such compounds in a row are read without recursion', () => {
  expect(bodies(`${'TN-Mitglied '.repeat(20_000)}Holm GmbH`).length).toBeGreaterThan(0);
});

test.each([
  ['Damals hieß der Kreis „Algenforum Tangau e.V.“, später anders.', ['Algenforum Tangau e.V.']],
  ['Die Algenfreunde Holm e. V. laden ein.', ['Algenfreunde Holm e. V.']],
  // A name that goes on over a small word is not its end.
  ['Die Freunde des Tangs e. V. laden ein.', []],
  ['Das e. V. ist eine Form.', []],
])('a society with its form: %s', (text, names) => expect(bodies(text)).toEqual(names));
