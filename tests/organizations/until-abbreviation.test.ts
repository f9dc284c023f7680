import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';
import { extract } from '../../src/extract/extract';

const bodies = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map(({ text: printed }) => printed);

const read = (language: string, text: string) => extract(`<html lang="${language}"><article><h1>Havn</h1><p>${text}</p></article></html>`);

test.each([
  ['de', 'Das Bundesamt für Strömung in der Nordseebucht (BSN) warnt.', 'Bundesamt für Strömung in der Nordseebucht'],
  ['fr', 'Le Service de police de la Ville de Lyon (SPVL) répond.', 'Service de police de la Ville de Lyon'],
  ['en', 'The Institute of Maritime Pilots in England and Wales (IMPEW) agreed.', 'Institute of Maritime Pilots in England and Wales'],
  ['de', 'Das Institut für Physik in der Stadt (NABU) warnt.', 'Institut für Physik'],
  ['de', 'Das Institut für Physik in der Stadt warnt.', 'Institut für Physik'],
])('a name goes on up to the abbreviation that only the whole explains: %s: %s', (language, text, name) =>
  expect(bodies(language, text)).toContain(name),
);

test('an office behind "und" is no part of a ministry', () => {
  const text = 'Karl Holm vom Bundesministerium für Bildung und Forschung und NABU-Direktorin Petra Lind kamen an den Hafen.';
  expect(bodies('de', text)).toContain('Bundesministerium für Bildung und Forschung');
});

describe('what stands in parentheses behind a body', () => {
  const abbreviations = (language: string, text: string) => read(language, text).organizations.map((one) => [one.name, one.abbreviation]);

  test('is its abbreviation', () =>
    expect(abbreviations('de', 'Das Bundesamt für Strömung in der Nordseebucht (BSN) warnt alle Segler im Norden.')).toEqual([
      ['Bundesamt für Strömung in der Nordseebucht', 'BSN'],
    ]));
  test('is none where it is a state', () => {
    const [school] = abbreviations('en', 'She left the Velmsen Graduate School of Business (Texas) for a harbor town in the north.');
    expect(school).toEqual(['Velmsen Graduate School of Business', null]);
  });
  test('is none where it is the name again', () => {
    const found = abbreviations('en', 'Among the clouds that the harbor rents are those of IBM (IBM +0.18%) and of a few others.');
    expect(found).toEqual([['IBM', null]]);
  });
});

test('a compound in the genitive is named without it', () => {
  const { people, organizations } = read(
    'de',
    'Das sagte der Sprecher des US-Verkehrsministeriums, Karl Holm, am Montag vor der neuen Halle am Kai.',
  );
  expect(organizations.map(({ name }) => name)).toEqual(['US-Verkehrsministerium']);
  expect(people.map(({ affiliation }) => affiliation)).toEqual(['US-Verkehrsministerium']);
});
