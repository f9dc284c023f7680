import { describe, expect, test } from 'vitest';
import { absoluteUrl, byteSize, collected, isoDay, languageCode, portNumber, wholeNumber } from '../../src/cli/option-values';

/** Accepted values of each option with their results, and refused ones. */
const OPTIONS: readonly (readonly [string, (value: string) => unknown, readonly (readonly [string, unknown])[], readonly string[]])[] = [
  [
    'a day',
    isoDay,
    [
      ['2020-10-22', '2020-10-22'],
      ['2020-10-22T09:30:00Z', '2020-10-22T09:30:00Z'],
      ['2020-02-29 09:30', '2020-02-29 09:30'],
    ],
    ['22.10.2020', '2020-13-01', '2021-02-31', '2021-02-29', '2020-10-223', '2020-10', ''],
  ],
  ['an address', absoluteUrl, [['https://example.org/news/1', 'https://example.org/news/1']], ['example.org', '']],
  [
    'a language',
    languageCode,
    [
      ['da', 'da'],
      ['nb-NO', 'nb-NO'],
      ['sr-Latn-RS', 'sr-Latn-RS'],
    ],
    ['d', 'dansk', 'da_DK', 'da-', ''],
  ],
  [
    'a port',
    portNumber,
    [
      ['0', 0],
      ['65535', 65_535],
    ],
    ['65536', '-1', '80.5', '1e3', '', ' 80'],
  ],
  [
    'a whole number',
    wholeNumber(1),
    [
      ['1', 1],
      ['30000', 30_000],
    ],
    ['0', '-1', '1.5', '1e3', '', '12345678901'],
  ],
  [
    'a size',
    byteSize,
    [
      ['500', 500],
      ['64m', 67_108_864],
      ['64MB', 67_108_864],
      ['2k', 2048],
      ['1g', 1_073_741_824],
    ],
    ['0', '0m', '-1', '1.5m', '64 m', '64t', 'm', ''],
  ],
];

describe.each(OPTIONS)('%s', (_, read, taken, refused) => {
  test.each(taken)('%s is one', (given, value) => expect(read(given)).toBe(value));
  test.each(refused)("'%s' is none: it says what one is", (given) => expect(() => read(given)).toThrow(/^It takes (an?|the) /u));
});

test('an option given several times, or with commas, collects', () => {
  expect(collected('csv,parquet', collected('jsonl'))).toEqual(['jsonl', 'csv', 'parquet']);
});
