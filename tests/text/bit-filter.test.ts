import { describe, expect, it } from 'vitest';
import { BitFilter } from '../../src/text/bit-filter';

describe('a filter of bits', () => {
  const filter = new BitFilter(10);
  const added = [0, 31, 32, 1023, 1024 + 7, -1_640_531_527];
  for (const hash of added) filter.add(hash);

  it('has every hash that was added', () => expect(added.filter((hash) => !filter.mayHave(hash))).toEqual([]));
  it('has no other that differs in the bits that count', () => {
    const bits = new Set(added.map((hash) => hash & 1023));
    expect(Array.from({ length: 1024 }, (_, hash) => hash).filter((hash) => filter.mayHave(hash))).toEqual([...bits].sort((a, b) => a - b));
  });
  it('counts no bits beyond', () => expect(filter.mayHave(2048 + 7)).toBe(true));
});
