import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/extract/annotate';
import { annotateDates } from '../../src/extract/annotate-dates';
import { findDates, findDatesAlone } from '../../src/extract/mentions/dates/dates';
import { spotDates } from '../../src/extract/mentions/dates/spot';
import { vocabularyOf } from '../../src/extract/mentions/dates/vocabulary';
import { scanText, type Context } from '../../src/extract/mentions/scan';
import { tablesOf } from '../../src/languages/languages';

const CODES = ['da', 'sv', 'nb', 'nn', 'de', 'en', 'nl', 'fi', 'fr', 'is'] as const;
const context: Context = { reference: '2021-03-10', prefer: 'nearest', registry: [], countries: [] };
const plain = 'The committee of the harbor has looked into the matter and found nothing that anybody would want to change. ';

/** Words of the tables, plain words, numbers and marks, put together at random, between plain prose or without it. */
function texts(code: string): fc.Arbitrary<string> {
  const words = [...vocabularyOf(tablesOf(code)!.dates).words];
  const piece = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.constantFrom(...words).map((word) => word.charAt(0).toUpperCase() + word.slice(1)) },
    { weight: 3, arbitrary: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1000, max: 2300 }), fc.nat()).map(String) },
    { weight: 3, arbitrary: fc.constantFrom('havn', 'Skib', 'x', 'A', '\u{1d400}', '\u212a', 'ﬁ', '\ud83d\ude00', '\udc00', '\ud800') },
    { weight: 4, arbitrary: fc.constantFrom('.', ',', '-', '–', '/', ':', '(', ')', "'", '’', '%', '€', '!', '\n', ' ', '\u00a0') },
  );
  const gap = fc.constantFrom(' ', ' ', ' ', '', '\n');
  return fc.array(fc.tuple(piece, gap), { maxLength: 60 }).map((parts) => parts.map(([word, space]) => word + space).join(''));
}

describe('the dates of a text read for nothing else are those of the whole scan', () => {
  it.each(CODES)('%s', (code) => {
    const tables = tablesOf(code)!;
    fc.assert(
      fc.property(texts(code), fc.nat({ max: 3 }), fc.nat({ max: 3 }), (text, before, behind) => {
        const whole = plain.repeat(before) + text + plain.repeat(behind);
        expect(findDatesAlone(whole, 'text', tables, context)).toEqual(findDates(scanText(whole, 'text', tables), context));
      }),
      { numRuns: 150 },
    );
  });
});

describe('where no date can stand nothing is read', () => {
  it.each([
    ['en', plain.repeat(20)],
    ['en', `${plain}She has 12345 of them and 700 more, each with 15 wheels. ${plain}`],
    ['da', 'Man går på arbejde, og man går hjem igen, siger manden fra havnen, som har haft den plads i mange år. '],
    ['de', 'Die Frauen sagen, dass die Männer so viel arbeiten, und die Kinder sagen es auch. '],
    ['fr', 'Les enfants disent que le bateau est vendu à la ville, et que le port est fermé par les autorités. '],
  ])('%s: %s', (code, text) => expect(spotDates(text, vocabularyOf(tablesOf(code)!.dates))).toEqual([]));
});

describe('a text of which only the dates are wanted', () => {
  const text = 'Klyngen blev stiftet den 3. maj 2019 i Odense, og næste møde holdes på fredag.';
  it('has those of annotate, with their roles', () => {
    const { language, dates, issues } = annotateDates(text, { reference: '2021-03-10' });
    const { mentions } = annotate(text, { reference: '2021-03-10' });
    expect(language?.code).toBe('da');
    expect(dates.map(({ start, end, date }) => [start, end, date])).toEqual(mentions.filter(({ type }) => type === 'date').map(({ start, end, date }) => [start, end, date]));
    expect(dates.map(({ text: printed, role }) => [printed, role])).toEqual([['3. maj 2019', 'founded'], ['fredag', 'event']]);
    expect(issues).toEqual([]);
  });
  it('has none in a language without tables', () => expect(annotateDates(text, { language: 'pl' }).dates).toEqual([]));
  it('is checked as by annotate', () => expect(() => annotateDates(text, { prefer: 'later' as 'past' })).toThrow(TypeError));
});
