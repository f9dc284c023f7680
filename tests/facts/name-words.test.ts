import { describe, expect, test } from 'vitest';
import { bareName, nameWord, readName, withoutMarks } from '../../src/extract/bylines/names';
import { segmentsOf } from '../../src/extract/bylines/segments';

describe('what a word can be in a name', () => {
  test.each([
    ['name', ['Mette', 'Åsa', 'Þór', 'O’Neill', "D'Arcy", 'Jean-Luc', 'J.', 'J.K.', 'J.-P.', 'MARSH', '“Mette”', '(Holm)', 'Jo.', 'Ida.']],
    ['particle', ['von', 'van', 'de', 'af', 'y', '(der)']],
    ['title', ['Prof.', 'prof', 'Dr.', 'dr', 'Mrs', 'fru', 'Ph.D.', 'dipl.', 'Univ.-Prof.']],
    ['suffix', ['Jr', 'Jr.', 'Sr.', 'III', 'IV']],
    [null, ['fjorden', 'og', '', '""', '2019', 'A4', '—', 'mette@fjord.example', 'Holm.', 'Universitet.', 'é']],
  ] as const)('%s', (kind, words) => expect(words.map((word) => [word, nameWord(word)])).toEqual(words.map((word) => [word, kind])));
});

describe('a name read from the first word on', () => {
  test.each([
    ['Mette Holm', { name: 'Mette Holm', words: 2, capitals: 2 }],
    ['Mette Holm har fulgt fjorden', { name: 'Mette Holm', words: 2, capitals: 2 }],
    ['Prof. Dr. Eva von der Heide', { name: 'Eva von der Heide', words: 6, capitals: 2 }],
    ['van den Berg', { name: 'van den Berg', words: 3, capitals: 1 }],
    ['Eva von der', { name: 'Eva', words: 1, capitals: 1 }],
    ['Tom Reed Jr.', { name: 'Tom Reed Jr.', words: 3, capitals: 2 }],
    ['J. K. Reed', { name: 'J. K. Reed', words: 3, capitals: 3 }],
    ['“Mette Holm”,', { name: 'Mette Holm', words: 2, capitals: 2 }],
    ['Mette Holm Dr. Jens Dahl', { name: 'Mette Holm', words: 2, capitals: 2 }],
    ['Ann B C D E F G H', { name: 'Ann B C D E F G', words: 7, capitals: 7 }],
  ])('%s', (text, run) => expect(readName(text.split(' '))).toEqual(run));

  test.each(['fjorden fryser', 'der Berg', 'y Gasset', 'von', 'Dr.', 'Jr.', '12 Mette'])('none in %s', (text) =>
    expect(readName(text.split(' '))).toBeNull(),
  );
});

test.each([
  ['Dr. Mette Holm', 'Mette Holm'],
  ['Prof. Dr. Mette Holm', 'Mette Holm'],
  ['Mette Holm (mho)', 'Mette Holm'],
  ['(Mette Holm)', 'Mette Holm'],
  ['“Mette Holm”', 'Mette Holm'],
  ['Mette (Mia) Holm', 'Mette (Mia) Holm'],
  ['Dr.', 'Dr.'],
  ['', ''],
])('the bare name of %s', (text, name) => expect(bareName(text)).toBe(name));

test.each([
  ['»Havet«', 'Havet'],
  ['[Havet;', 'Havet'],
  ['Hav(et)er', 'Hav(et)er'],
  ['“”', ''],
])('%s without the marks around it', (text, bare) => expect(withoutMarks(text)).toBe(bare));

describe('a line in its segments', () => {
  const parts = (text: string, ...taken: string[]): string[] => {
    const spans = taken.map((one) => ({ start: text.indexOf(one), end: text.indexOf(one) + one.length }));
    return segmentsOf(text, spans).map(({ start, end }) => text.slice(start, end).trim());
  };

  test.each<[string, string[]]>([
    ['Mette Holm', ['Mette Holm']],
    ['Mette Holm | Jens Dahl • Nyt', ['Mette Holm', 'Jens Dahl', 'Nyt']],
    ['Mette Holm (Havnyt)', ['Mette Holm', 'Havnyt']],
    ['Mette Holm–Jens Dahl', ['Mette Holm', 'Jens Dahl']],
    ['Jens-Peter Dahl', ['Jens-Peter Dahl']],
    ['Mette Holm - Jens-Peter Dahl', ['Mette Holm', 'Jens-Peter Dahl']],
    ['Tekst/foto', ['Tekst/foto']],
    ['Mette Holm / Havnyt', ['Mette Holm', 'Havnyt']],
    ['Mette Holm//Havnyt', ['Mette Holm', 'Havnyt']],
    ['Mette Holm -', ['Mette Holm']],
    ['Mette Holm mho@hav.example Jens', ['Mette Holm', 'Jens']],
    ['Mette Holm kl. 10.30 og Jens', ['Mette Holm kl.', 'og Jens']],
    ['Nr12 Mette', ['Mette']],
    ['| |', []],
    ['', []],
  ])('%s', (text, segments) => expect(parts(text)).toEqual(segments));

  test('dates are taken out, with what stands on both sides kept apart', () => {
    expect(parts('Mette Holm 3. maj 2021 Havnyt', '3. maj 2021')).toEqual(['Mette Holm', 'Havnyt']);
    expect(parts('3. maj 2021 af Mette Holm', '3. maj 2021')).toEqual(['af Mette Holm']);
    expect(parts('Mette 3. maj, 4. maj Holm', '3. maj', '4. maj')).toEqual(['Mette', ',', 'Holm']);
  });
});
