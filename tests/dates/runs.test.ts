import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canBeDate, chooseAt, type Chosen } from '../../src/extract/mentions/dates/choose';
import { chooseAll } from '../../src/extract/mentions/dates/choose-all';
import { orderIn } from '../../src/extract/mentions/dates/order';
import { Reader } from '../../src/extract/mentions/dates/reader';
import { runsIn } from '../../src/extract/mentions/dates/runs';
import { vocabularyOf } from '../../src/extract/mentions/dates/vocabulary/vocabulary';
import { WordClass } from '../../src/extract/mentions/lexicon';
import { scanText } from '../../src/extract/mentions/scan';
import { LANGUAGES, tablesOf } from '../../src/languages/languages';
import { NUMBER } from '../../src/text/token-kinds';
import { datesIn } from './dates-in';

const CODES = LANGUAGES.map(({ code }) => code);
const plain = 'The committee of the harbor has looked into the matter and found nothing that anybody would want to change. ';

function readerOf(code: string, text: string): Reader {
  const scan = scanText(text, 'text', tablesOf(code));
  const vocabulary = vocabularyOf(tablesOf(code)!);
  return new Reader(scan, vocabulary, () => orderIn(scan, vocabulary, { reference: null, prefer: 'nearest', registry: [], countries: [] }));
}

/** Words of the tables, plain words, numbers and punctuation, combined at random, with or without plain prose in between. */
function texts(code: string): fc.Arbitrary<string> {
  const words = [...vocabularyOf(tablesOf(code)!).words];
  const piece = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.constantFrom(...words).map((word) => word.charAt(0).toUpperCase() + word.slice(1)) },
    { weight: 3, arbitrary: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1000, max: 2300 }), fc.nat()).map(String) },
    { weight: 3, arbitrary: fc.constantFrom('havn', 'Skib', 'x', 'A', '\u{1d400}', '\u212a', 'ﬁ', '\ud83d\ude00', '\udc00', '\ud800') },
    { weight: 4, arbitrary: fc.constantFrom('.', ',', '-', '–', '/', ':', '(', ')', "'", '’', '%', '€', '!', '\n', ' ', '\u00a0') },
  );
  const gap = fc.constantFrom(' ', ' ', ' ', '', '\n');
  const middle = fc.array(fc.tuple(piece, gap), { maxLength: 60 }).map((parts) => parts.map(([word, space]) => word + space).join(''));
  return fc
    .tuple(fc.nat({ max: 3 }), middle, fc.nat({ max: 3 }))
    .map(([before, text, after]) => plain.repeat(before) + text + plain.repeat(after));
}

/** What the grammar reads if every date word and every number is tried, with every production. */
function readEverywhere(reader: Reader): Chosen[] {
  const { tokens, classes } = reader.scan;
  const read: Chosen[] = [];
  reader.lookAt(0, reader.count);
  for (let i = 0, floor = 0; i < reader.count; i++) {
    if (tokens.kinds[i] === NUMBER ? !canBeDate(reader, i) : (classes[i]! & WordClass.date) === 0) continue;
    const found = chooseAt(reader, i, floor);
    if (!found) continue;
    read.push(found);
    floor = found.reading.end;
    i = floor - 1;
  }
  return read;
}

describe('reading only the runs that can hold a date reads all that there is', () => {
  it.each(CODES)('%s', (code) => {
    fc.assert(
      fc.property(texts(code), (text) => {
        const long = text + plain;
        expect(chooseAll(readerOf(code, long))).toEqual(readEverywhere(readerOf(code, long)));
      }),
      { numRuns: 150 },
    );
  });
});

describe('a day in words', () => {
  it('stands beside a month cut short, whatever else the line says', () => {
    expect(datesIn('Apr Four committee of the harbor meets again.', 'en').map(({ value }) => value.text)).toEqual(['Apr Four']);
  });
});

describe('where no date can stand nothing is read', () => {
  it.each([
    ['en', plain.repeat(20)],
    ['en', `${plain}She has 12345 of them and 700 more, each with 15 wheels. ${plain}`],
    ['da', 'Man går på arbejde, og man går hjem igen, siger manden fra havnen, som har haft den plads i mange år. '],
    ['de', 'Die Frauen sagen, dass die Männer so viel arbeiten, und die Kinder sagen es auch. '],
    ['fr', 'Les enfants disent que le bateau est vendu à la ville, et que le port est fermé par les autorités. '],
  ])('%s: %s', (code, text) => expect(runsIn(readerOf(code, text))).toEqual([]));
});
