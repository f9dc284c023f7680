import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-in';

const dates = (text: string, language: string): (string | null)[] => datesIn(text, language).map(({ value }) => value.edtf);
const last = (text: string, language: string, reference: string): string | null | undefined =>
  datesIn(text, language, { reference }).at(-1)?.value.edtf;

describe('a day without a year takes the year printed before beside the same day', () => {
  test.each([
    ['fr', 'Le 6 mars 2020, la digue céda. Les marins parlent encore de ce 6 mars.', '2020-09-20', '2020-03-06'],
    [
      'fr',
      'Le 6 mars 2020, la digue céda. Beaucoup de voiles, entre le 9 et le 22 mars, ont disparu.',
      '2020-09-14',
      '2020-03-09/2020-03-22',
    ],
    [
      'de',
      'Am 7. Oktober 2023 brach der Deich. Am 7. Oktober kam das Wasser, und jeder Fischer wurde geweckt.',
      '2024-08-22',
      '2023-10-07',
    ],
    ['da', 'Den 9. oktober 2020 brød diget. Byen husker den 9. oktober som en våd dag.', '2021-06-20', '2020-10-09'],
    ['en', 'On 9 October 2020 the dike broke. Nobody forgets 9 October in the harbor.', '2021-06-20', '2020-10-09'],
  ])('%s: %s', (language, text, reference, edtf) => expect(last(text, language, reference)).toBe(edtf));

  test.each([
    // A verb says that it lies ahead.
    ['de', 'Am 7. Oktober 2023 brach der Deich. Am 7. Oktober findet die Feier statt.', '2024-08-22', '2024-10-07'],
    ['da', 'Den 9. oktober 2020 brød diget. Byen skal fejre den 9. oktober.', '2021-06-20', '2021-10-09'],
    // It is soon to come, and no verb says more.
    ['en', 'The harbor party was first held on 12 April 2020. The next party: 12 April.', '2021-03-10', '2021-04-12'],
    // It was printed with two years.
    ['en', 'On 9 October 2019 and 9 October 2020 the dike broke. Nobody forgets 9 October here.', '2021-06-20', '2021-10-09'],
    // The year is too far back.
    ['en', 'On 9 October 2009 the dike broke. Nobody forgets 9 October in the harbor.', '2021-06-20', '2021-10-09'],
    // The full date comes later.
    ['da', 'Mødet holdes den 2. april. Et år før, den 3. april 2020, brød diget.', '2021-03-10', '2020-04-03'],
  ])('but %s: %s', (language, text, reference, edtf) => expect(last(text, language, reference)).toBe(edtf));

  test('one resumed in the past is meant again', () => {
    const text = 'Am 7. Oktober 2020 brach der Deich. Er war am 7. Oktober offen. Der 7. Oktober ist ein Feiertag.';
    expect(datesIn(text, 'de', { reference: '2021-08-22' }).map(({ value }) => value.edtf)).toEqual([
      '2020-10-07',
      '2020-10-07',
      '2020-10-07',
    ]);
  });

  test('a date before the full one is not touched', () =>
    expect(dates('Det sker den 9. maj. Den 9. maj 2020 brød diget.', 'da')).toEqual(['2021-05-09', '2020-05-09']));
});
