import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasWordsKey, wordsKey } from '../../src/text/words-key';

/** The key according to its definition. */
const defined = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

// prettier-ignore
const TEXTS = [
  '', '  ', 'Ny bro', '“Ny bro”, sagde hun', 'NY  BRO – i Århus!', 'Ελληνικός ΣΟΦΟΣ', 'İstanbul', 'e\u0301 tude', 'x²', 'ﬁne', 'ĳs',
  '한국어 뉴스', '한', 'α\u0345', 'a\u0300\u0301', '½ l', 'Straße', 'Ǆ', 'c\u200do', '1. 2', 'K', '…', 'ª', 'µ', 'ſ',
];
const text = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom('a', 'B', 'ø', 'É', 'e\u0301', ' ', '-', '’', 'Σ', '7', '\u0300', 'ﬀ')).map((units) => units.join('')),
);

describe('the short way and the definition agree', () => {
  test.each(TEXTS)('%s', (one) => expect(wordsKey(one)).toBe(defined(one)));
  test('for any text', () =>
    fc.assert(
      fc.property(text, (one) => wordsKey(one) === defined(one)),
      { numRuns: 3000 },
    ));
  test('two texts have one key', () =>
    fc.assert(
      fc.property(text, text, (one, other) => hasWordsKey(one, defined(other)) === (defined(one) === defined(other))),
      { numRuns: 3000 },
    ));
  test('a part of a text has its key', () =>
    fc.assert(
      fc.property(text, text, text, (before, one, after) =>
        hasWordsKey(before + one + after, defined(one), before.length, before.length + one.length),
      ),
      { numRuns: 3000 },
    ));
  test('a text has its own key', () =>
    fc.assert(
      fc.property(text, (one) => hasWordsKey(one, defined(one))),
      { numRuns: 3000 },
    ));
});
