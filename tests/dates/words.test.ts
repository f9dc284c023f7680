import { expect, it } from 'vitest';
import { vocabularyOf } from '../../src/extract/mentions/dates/vocabulary/vocabulary';
import { DateWords } from '../../src/extract/mentions/dates/words';
import { tablesOf } from '../../src/languages/languages';
import { CAPITALIZED, NUMBER, WORD } from '../../src/text/tokens';
import { WordTable } from '../../src/text/words';

it('knows a word at the first look, however many stand before it in the table', () => {
  const table = new WordTable();
  for (let i = 0; i < 3000; i++) table.add(`x${i}`, `x${i}`, WORD, CAPITALIZED, i * 7919);
  const month = table.add('Oktober', 'oktober', WORD, CAPITALIZED, 1);
  const year = table.add('1974', '1974', NUMBER, 0, 2);
  const alike = (): DateWords => new DateWords(table, vocabularyOf(tablesOf('da')!.dates));
  expect(alike().value(year)).toBe(1974);
  expect(alike().width(year)).toBe(4);
  const words = alike();
  expect(alike().bits(month)).toBe(words.bits(month));
  expect(words.bits(month)).not.toBe(words.bits(0));
});
