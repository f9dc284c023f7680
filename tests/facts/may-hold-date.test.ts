import { describe, expect, test } from 'vitest';
import { mayHoldDate } from '../../src/extract/facts/line-reading';

describe('what could be a whole date', () => {
  test.each([
    '3. maj 2023',
    '2023-05-03',
    '20230503',
    '3.5.23',
    '12.05. 23',
    '3/5-23',
    '3. maj 23',
    '3. toukokuuta 23',
    'le 3 mai 23',
    '14 Feb ’20',
    "Feb '20",
    'May 2023',
    '2022/23',
    '12/22/23 11:35 AM',
    '04-Mar-21',
  ])('%s', (text) => {
    expect(mayHoldDate(text)).toBe(true);
  });

  test.each([
    '',
    'i maj',
    '3. maj',
    'kl. 12.30',
    '0.50 percent',
    'in his 20s',
    'the 21st century',
    '27 people',
    'fra 35 til 4',
    'nr. 123456',
    '30-Tage-Garantie',
  ])('not %s', (text) => {
    expect(mayHoldDate(text)).toBe(false);
  });
});
