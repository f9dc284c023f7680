import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Repeats } from '../../src/extract/content/repeats';

const told = (texts: readonly string[]): boolean[] => {
  const repeats = new Repeats();
  return texts.map((text) => repeats.isAgain(text));
};

describe('a text that was there before', () => {
  it('is told from one that was not', () => expect(told(['Nyheder', 'Om os', 'Nyheder', 'Nyheder'])).toEqual([false, false, true, true]));
  it('is told from others of its length with the same letters in the places that are looked at', () =>
    expect(told(['abcdefghi', 'abcdefgyi', 'abcdefgyi', 'abcdefghi', 'abcdefgzi'])).toEqual([false, false, true, true, false]));
  it('is so told among any texts', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'å'), minLength: 1, maxLength: 6 }), { maxLength: 60 }), (texts) => {
        expect(told(texts)).toEqual(texts.map((text, i) => texts.indexOf(text) < i));
      }),
    ));
});
