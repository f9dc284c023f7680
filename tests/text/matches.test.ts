import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../src/text/matches';

describe('the matches of an expression', () => {
  const WORDS = /\p{L}+/gu;

  it('are all of them, with their groups and places', () => {
    const found = matchesOf('10 kl. 12', /(\d)(\d)/gu);
    expect(found.map(([whole, first, second]) => [whole, first, second])).toEqual([
      ['10', '1', '0'],
      ['12', '1', '2'],
    ]);
    expect(found.map(({ index }) => index)).toEqual([0, 7]);
  });

  it('are searched from the beginning, wherever an earlier search ended', () => {
    WORDS.lastIndex = 5;
    expect(matchesOf('søen er ren', WORDS).map(([word]) => word)).toEqual(['søen', 'er', 'ren']);
    expect(matchesOf('fjord', WORDS).map(([word]) => word)).toEqual(['fjord']);
  });

  it('are none where nothing matches', () => {
    expect(matchesOf('12.05', WORDS)).toEqual([]);
  });
});
