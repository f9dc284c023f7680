import { describe, expect, test } from 'vitest';
import { urlOf } from '../../src/text/url-of';

describe('an address is read alike however often', () => {
  // Enough calls for the engine to compile them.
  test.each<[string, string | undefined, string | undefined]>([
    ['https://s\u00f8er.dk/nyt', undefined, 'https://xn--ser-0na.dk/nyt'],
    ['//s\u00f8er.dk/nyt', 'https://x.dk/', 'https://xn--ser-0na.dk/nyt'],
    ['/nyt', 'https://s\u00f8er.dk/', 'https://xn--ser-0na.dk/nyt'],
    ['https://x.dk/s\u00f8er', undefined, 'https://x.dk/s%C3%B8er'],
    ['/nyt', undefined, undefined],
    ['s\u00f8er', undefined, undefined],
  ])('%s on %s', (address, base, expected) => {
    const found = new Set(Array.from({ length: 20_000 }, () => urlOf(address, base)?.href));
    expect([...found]).toEqual([expected]);
  });
});
