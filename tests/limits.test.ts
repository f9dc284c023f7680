import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract/extract';
import { DEFAULT_LIMITS, limitsOf } from '../src/extract/limits';

describe('limits', () => {
  it('are the defaults where the caller sets none, or undefined', () => {
    expect(limitsOf(undefined)).toEqual(DEFAULT_LIMITS);
    expect(limitsOf({ mentions: undefined, text: 7 })).toEqual({ ...DEFAULT_LIMITS, text: 7 });
  });
  it.each([
    ['bytes', new TextEncoder().encode('<p>Nyt fra øen</p>'), 'the input has 19 bytes; the first 10 were read'],
    ['a string', '<p>Nyt fra øen</p>', 'the input has 18 UTF-16 units; the first 10 were read'],
  ])('of the input are counted in the units it has: %s', (_, input, message) => {
    expect(extract(input, { limits: { bytes: 10 } }).issues[0]).toMatchObject({ code: 'limit-bytes', message });
  });
  it('keep all mentions where that of mentions is undefined', () => {
    const page =
      '<html lang="da"><body><article><h1>Ny kran i Odense</h1><p>Havnen i Odense har købt en kran, og den skal stå færdig i Aarhus til maj, siger Karen Juul Holm.</p></article></body></html>';
    const limits = { mentions: undefined as unknown as number };
    expect(extract(page, { limits }).cities).toEqual(extract(page).cities);
    expect(extract(page).cities.length).toBeGreaterThan(0);
  });
});
