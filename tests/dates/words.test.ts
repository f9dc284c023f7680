import { expect, it } from 'vitest';
import { wordsOf } from '../../src/extract/mentions/dates/vocabulary/phrases';
import { vocabularyOf } from '../../src/extract/mentions/dates/vocabulary/vocabulary';
import { DateWords } from '../../src/extract/mentions/dates/words';
import { LANGUAGES, tablesOf } from '../../src/languages/languages';
import { CAPITALIZED, NUMBER, WORD } from '../../src/text/token-kinds';
import { tokenize } from '../../src/text/tokens';
import { encode } from '../../src/text/utf8';
import { WordTable } from '../../src/text/words';

it('knows a word at the first look, however many stand before it in the table', () => {
  const table = new WordTable();
  const add = (printed: string, kind: number, shape: number): number => {
    const { view, length } = encode(printed);
    return table.add(printed, printed.toLowerCase(), kind, shape, view, 0, length);
  };
  for (let i = 0; i < 3000; i++) add(`x${i}`, WORD, CAPITALIZED);
  const month = add('Oktober', WORD, CAPITALIZED);
  const year = add('1974', NUMBER, 0);
  const alike = (): DateWords => new DateWords(table, vocabularyOf(tablesOf('da')!));
  expect(alike().value(year)).toBe(1974);
  expect(alike().width(year)).toBe(4);
  const words = alike();
  expect(alike().bits(month)).toBe(words.bits(month));
  expect(words.bits(month)).not.toBe(words.bits(0));
});

/** Every text in the tables of a language. */
const textsIn = (tables: unknown): string[] =>
  typeof tables === 'string' ? [tables] : typeof tables === 'object' && tables !== null ? Object.values(tables).flatMap(textsIn) : [];

it.each(LANGUAGES.map(({ code, dates }) => [code, dates] as const))(
  'cuts the phrases of the tables as a text that holds them is cut: %s',
  (_, dates) => {
    const phrases = [...textsIn(dates).flatMap((text) => text.split(' | ')), 'kl. 8', "90'erne", '1. maj', 'i  dag '].map((phrase) =>
      phrase.toLowerCase(),
    );
    expect(phrases.map((phrase) => wordsOf(phrase))).toEqual(phrases.map((phrase) => tokenize(phrase).words));
  },
);
