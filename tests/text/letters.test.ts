import { describe, expect, it } from 'vitest';
import { hasLetter, hasLetterOrNumber, isLetter, isLetterOrNumber, startsCapital, startsSmall } from '../../src/text/letters';

/** Latin, the letters after it in Unicode, and some far-off scripts. */
const CODES = [...Array.from({ length: 0x3000 }, (_, code) => code), 0x4e2d, 0xac00, 0xd83d, 0x10400, 0x10428, 0x1f600];
const differing = (tells: (code: number) => boolean, expression: RegExp): string[] =>
  CODES.filter((code) => tells(code) !== expression.test(String.fromCodePoint(code))).map((code) => code.toString(16));

describe('letters', () => {
  it('are what Unicode says, told by a table below U+0250', () => {
    expect(differing(isLetter, /[\p{L}\p{M}]/u)).toEqual([]);
    expect(differing(isLetterOrNumber, /[\p{L}\p{N}]/u)).toEqual([]);
  });

  it('are capital or small as Unicode says', () => {
    expect(differing((code) => startsCapital(String.fromCodePoint(code)), /^\p{Lu}/u)).toEqual([]);
    expect(differing((code) => startsSmall(String.fromCodePoint(code)), /^\p{Ll}/u)).toEqual([]);
  });

  it('begin no empty text, and are looked for anywhere in one', () => {
    expect(startsCapital('')).toBe(false);
    expect(startsSmall('')).toBe(false);
    expect(hasLetter('*** ø')).toBe(true);
    expect(hasLetter('* 12 *')).toBe(false);
    expect(hasLetterOrNumber('* 12 *')).toBe(true);
    expect(hasLetterOrNumber('– * –')).toBe(false);
  });
});
