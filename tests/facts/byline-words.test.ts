import { describe, expect, test } from 'vitest';
import { readByline } from '../../src/extract/bylines/byline';
import { Parts, bitsOf, lengthOf } from '../../src/extract/bylines/parts';
import { PHRASE, phrasesOf } from '../../src/extract/bylines/phrases';
import { segmentsOf } from '../../src/extract/bylines/segments';
import { wordsOf } from '../../src/extract/bylines/words';
import { tablesOf } from '../../src/languages/languages';

const reading = (line: string, language = 'da') => readByline(line, [], phrasesOf(tablesOf(language)));
/** Each name with what it is, as "author Mette Holm, journalist [Kommunikation]". */
const named = (line: string, language = 'da'): string[] =>
  reading(line, language).names.map(
    ({ as, kind, name, role, affiliation }) =>
      `${as} ${kind === 'organization' ? '# ' : ''}${name}${role === null ? '' : `, ${role}`}${affiliation === null ? '' : ` [${affiliation}]`}`,
  );

describe('whom a line names, and as what', () => {
  test.each<[string, string[]]>([
    ['Af Mette Holm', ['author Mette Holm']],
    ['af Mette Holm', ['author Mette Holm']],
    ['Af: Mette Holm', ['author Mette Holm']],
    ['Af Mette Holm | Jens Dahl', ['author Mette Holm', 'unsaid Jens Dahl']],
    ['Tekst: Mette Holm, foto: Jens Dahl', ['author Mette Holm', 'credit Jens Dahl']],
    ['Tekst og foto: Mette Holm', ['author Mette Holm']],
    ['Tekst: Mette Holm. Foto: Jens Dahl.', ['author Mette Holm', 'credit Jens Dahl']],
    ['Tekst: Mette Holm Juul. Foto: Jens Dahl', ['author Mette Holm Juul', 'credit Jens Dahl']],
    ['Af lektor Mette Holm.', ['author Mette Holm, lektor']],
    ['Af Mette Nes. Foto: Jens Dahl', ['author Mette Nes', 'credit Jens Dahl']],
    ['Af Mette Nes.', ['author Mette Nes']],
    ['Af Mette Chr. Holm', ['author Mette Chr. Holm']],
    ['Af Mette Holm Jr.', ['author Mette Holm Jr.']],
    ['Prisen uddeles af Mette Holm.', []],
    ['Prisen uddeles af Mette Nes.', []],
    ['Forfatter og foto: Mette Holm', ['author Mette Holm']],
    ['Foto og tekst: Mette Holm', ['author Mette Holm']],
    ['Forfatter/foto: Mette Holm', ['author Mette Holm']],
    ['Foto/grafik: Mette Holm', ['credit Mette Holm']],
    ['Foto: Jens Dahl Forfatter: Mette Holm', ['credit Jens Dahl', 'author Mette Holm']],
    ['Foto: Jens Dahl og redaktør Mette Holm', ['credit Jens Dahl', 'credit Mette Holm, redaktør']],
    ['Af denne grund ringer Mette Holm.', []],
    ['Foto: Jens Dahl, tekst: Mette Holm', ['credit Jens Dahl', 'author Mette Holm']],
    ['Foto: Jens Dahl | Mette Holm', ['credit Jens Dahl', 'unsaid Mette Holm']],
    ['Foto af Jens Dahl', ['credit Jens Dahl']],
    ['Kontakt: Mette Holm', ['contact Mette Holm']],
    ['Kontakt: | Mette Holm', ['contact Mette Holm']],
    ['Yderligere oplysninger Mette Holm', ['contact Mette Holm']],
    ['Mette Holm, journalist', ['unsaid Mette Holm, journalist']],
    ['Mette Holm, journalist, redaktør', ['unsaid Mette Holm, journalist, redaktør']],
    ['Mette Holm, journalist, Kommunikation', ['unsaid Mette Holm, journalist [Kommunikation]']],
    ['Mette Holm, Kommunikation, journalist', ['unsaid Mette Holm, journalist [Kommunikation]']],
    ['Mette Holm, Kommunikation, Fakultet', ['unsaid Mette Holm [Kommunikation]', 'unsaid # Fakultet']],
    ['Journalist Mette Holm', ['author Mette Holm']],
    ['Af journalist Mette Holm', ['author Mette Holm, journalist']],
    ['Af lektor Mette Holm og professor Jens Dahl', ['author Mette Holm, lektor', 'author Jens Dahl, professor']],
    ['Af Mette Holm, professor Jens Dahl', ['author Mette Holm, professor Jens Dahl']],
    ['Af Kommunikation', ['author # Kommunikation']],
    ['Kommunikation', ['unsaid # Kommunikation']],
    ['kommunikation', []],
    ['af kommunikation', ['author # kommunikation']],
    ['Af Mette Holm, Havnyt', ['author Mette Holm [Havnyt]']],
    ['Af Mette Holm, havnyt', ['author Mette Holm']],
    ['Af Mette', ['author Mette']],
    ['Mette', []],
    ['Mette:', []],
    ['Af Opdateret Holm', ['author Holm']],
    ['Af prof. Mette Holm', ['author Mette Holm']],
    ['Af Mette Holm og Jens Dahl, begge journalister', ['author Mette Holm', 'author Jens Dahl']],
    ['Af Mette Holm samt Jens Dahl', ['author Mette Holm', 'author Jens Dahl']],
    ['Mette Holm (Havets Universitet)', ['unsaid Mette Holm [Havets Universitet]']],
    ['Institut for Byggeri, By og Miljø', ['unsaid # Institut for Byggeri', 'unsaid By']],
    [`Af ${'Mette Holm, '.repeat(30)}`, []],
  ])('%s', (line, expected) => {
    const found = named(line);
    if (line.startsWith('Institut')) expect(found[0]).toBe(expected[0]);
    else expect(found).toEqual(expected);
  });

  test.each<[string, number]>([
    ['Af Mette Holm', 0],
    ['Mette Holm skriver', 1],
    ['Mette Holm skriver om fjorden', 3],
    ['Mette', 1],
    ['Mette Holm, Havnyt', 0],
    ['kommunikation', 1],
    ['Publiceret Opdateret', 0],
  ])('%s: %i words are left over', (line, left) => expect(reading(line).unexplained).toBe(left));
});

describe('what a line announces', () => {
  const flags = (line: string): string[] => (['elsewhere', 'tags', 'contact'] as const).filter((flag) => reading(line)[flag]);
  test.each<[string, string[]]>([
    ['Læs også: Af Mette Holm', ['elsewhere']],
    ['Mette Holm læs også', []],
    ['Mette Holm | Læs også', []],
    ['Emner: hav, sand', ['tags']],
    ['Emner', ['tags']],
    ['Emner hav og sand', []],
    ['Hav | Emner: sand', ['tags']],
    ['Mette Holm, emner: sand', []],
    ['Kontakt: Mette Holm', ['contact']],
    ['Kontakt', ['contact']],
    ['Kontakt os nu', []],
    ['For mere information ring nu', ['contact']],
  ])('%s: %j', (line, expected) => expect(flags(line)).toEqual(expected));

  test.each<[string, [string, number, number][]]>([
    ['Publiceret: ', [['published', 10, 10]]],
    ['Lagt online ', [['published', 11, 11]]],
    ['Mette Holm Senest ændret', [['modified', 13, 24]]],
    [
      'Publiceret | Opdateret',
      [
        ['published', 10, 10],
        ['modified', 9, 22],
      ],
    ],
    ['Mette Holm', []],
  ])('labels of days in %j', (line, labels) =>
    expect(reading(line).labels.map(({ kind, length, end }) => [kind, length, end])).toEqual(labels),
  );
});

describe('the words of a line, and what they begin', () => {
  const phrases = phrasesOf(tablesOf('da'));
  const words = (text: string) => wordsOf(text, { start: 0, end: text.length }, phrases);
  test.each<[string, [string, string, boolean, boolean][]]>([
    [
      'Af Mette, Holm: nu',
      [
        ['Af', 'af', false, false],
        ['Mette', 'mette', true, false],
        ['Holm', 'holm', false, true],
        ['nu', 'nu', false, false],
      ],
    ],
    [
      'Mette , Holm : nu',
      [
        ['Mette', 'mette', true, false],
        ['Holm', 'holm', false, true],
        ['nu', 'nu', false, false],
      ],
    ],
    [
      'Mette  , Holm',
      [
        ['Mette', 'mette', false, false],
        ['Holm', 'holm', false, false],
      ],
    ],
    [
      'Mette. ! Holm)',
      [
        ['Mette.', 'mette', false, false],
        ['Holm)', 'holm', false, false],
      ],
    ],
    [
      'Tekst: Mette Holm. Foto: Bo Juul.',
      [
        ['Tekst', 'tekst', false, true],
        ['Mette', 'mette', false, false],
        ['Holm', 'holm', true, false],
        ['Foto', 'foto', false, true],
        ['Bo', 'bo', false, false],
        ['Juul', 'juul', true, false],
      ],
    ],
    [
      'Delt af Mette Holm.',
      [
        ['Delt', 'delt', false, false],
        ['af', 'af', false, false],
        ['Mette', 'mette', false, false],
        ['Holm.', 'holm', false, false],
      ],
    ],
    ['  ', []],
  ])('%j', (text, expected) =>
    expect(words(text).map(({ text: word, lower, comma, colon }) => [word, lower, comma, colon])).toEqual(expected),
  );

  const phraseAt = (text: string, index: number): [number, number] => {
    const phrase = new Parts(words(text), phrases).phraseAt(index);
    return [bitsOf(phrase), lengthOf(phrase)];
  };
  test.each<[string, number, number, number]>([
    ['skrevet af Mette', 0, PHRASE.by | PHRASE.author, 2],
    ['skrevet Mette', 0, PHRASE.published, 1],
    ['skrevet, af Mette', 0, PHRASE.published, 1],
    ['skrevet: af Mette', 0, PHRASE.published, 1],
    ['Mette skrevet af', 1, PHRASE.by | PHRASE.author, 2],
    ['Mette Holm', 0, 0, 0],
    ['for mere information om', 0, PHRASE.contact, 3],
    ['for mere', 0, 0, 0],
  ])('%s, from word %i', (text, index, bits, length) => expect(phraseAt(text, index)).toEqual([bits, length]));

  const part = (text: string, from: number): [number, number] => {
    const parts = new Parts(words(text), phrases);
    return [parts.partEnd(from), parts.lastUnit];
  };
  test.each<[string, number, number, number]>([
    ['Mette Holm, Havnyt', 0, 2, -1],
    ['Mette Holm og Jens', 0, 2, -1],
    ['Mette Holm Havnyt', 0, 3, -1],
    ['Mette Holm foto: Jens', 0, 2, -1],
    ['Havets Universitet i Vejle', 0, 4, 1],
    ['Havets Universitet, Vejle', 2, 3, -1],
    ['Navn: Mette Holm', 0, 1, -1],
  ])('the part of %s from word %i ends at %i', (text, from, end, unit) => expect(part(text, from)).toEqual([end, unit]));

  const nameIn = (text: string): string | null => {
    const all = words(text);
    return new Parts(all, phrases).nameAt(0, all.length)?.name ?? null;
  };
  test.each<[string, string | null]>([
    ['Mette Holm', 'Mette Holm'],
    ['Mette Holm Journalist', 'Mette Holm'],
    ['Mette Holm Publiceret', 'Mette Holm'],
    ['Mette Holm Opdateret', 'Mette Holm'],
    ['Mette Holm Foto Jens', 'Mette Holm'],
    ['Mette Holm Kontakt', 'Mette Holm'],
    ['Mette Holm Telefon', 'Mette Holm'],
    ['Mette Nr Holm', 'Mette Nr Holm'],
    ['Mette Holm Nr', 'Mette Holm'],
    ['Mette af Holm', 'Mette af Holm'],
    ['mette', null],
  ])('the name that begins %s', (text, name) => expect(nameIn(text)).toBe(name));
  test.each<[string, boolean]>([
    ['Mette Holm', true],
    ['Mette holm', false],
    ['Mette', false],
    ['mette Holm', false],
  ])('%s begins a whole name: %s', (text, is) => expect(new Parts(words(text), phrases).isNameAt(0)).toBe(is));

  test('phrases are found by their first letters before anything is read', () => {
    const mayCredit = (text: string): boolean => (phrases.mayHold(text) & PHRASE.credit) !== 0;
    expect(['Mette Holm, foto', 'FOTO', 'Mette Holm', 'xfoto', ''].map(mayCredit)).toEqual([true, true, false, false, false]);
  });
  test('where the language is not known openers of others count too', () => {
    expect(phrasesOf(null).get('escrito por')).toBe(PHRASE.by);
    expect(phrasesOf(null).get('by')).toBeDefined();
    expect(phrasesOf(tablesOf('da')).get('escrito por')).toBeUndefined();
    expect(phrasesOf(tablesOf('da')).get('written by')).toBeDefined();
  });
});

describe('segments at the edge of a line', () => {
  const parts = (text: string, taken: { start: number; end: number }[] = []): string[] =>
    segmentsOf(text, taken).map(({ start, end }) => text.slice(start, end));
  test.each<[string, string[]]>([
    ['a|b', ['a', 'b']],
    ['|a', ['a']],
    ['a * b', ['a ', ' b']],
    ['a*b', ['a*b']],
    ['a + b', ['a ', ' b']],
    ['- a', ['- a']],
    ['a/b', ['a/b']],
    ['a//b', ['a', 'b']],
    ['x a1b y', ['x ', ' y']],
    ['a1|b', ['b']],
    ['#a b', [' b']],
  ])('%j', (text, expected) => expect(parts(text)).toEqual(expected));
  test('spans that overlap are taken once', () =>
    expect(
      parts('abc def ghi', [
        { start: 4, end: 7 },
        { start: 5, end: 8 },
      ]),
    ).toEqual(['abc ', 'ghi']));
});
