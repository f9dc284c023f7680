import { describe, expect, test } from 'vitest';
import { memoryFor } from '../../src/text/scratch';

const make = (length: number): Int32Array => new Int32Array(length);

describe('memory kept between texts', () => {
  test('serves again where it is large enough', () => {
    const kept = memoryFor(make(0), 100, make);
    expect(kept.length).toBe(200);
    expect(memoryFor(kept, 150, make)).toBe(kept);
  });
  test('is new and larger where it is not', () => {
    const kept = memoryFor(make(0), 100, make);
    expect(memoryFor(kept, 201, make).length).toBe(402);
  });
  test('of a large text serves the large ones behind and is given back with the next small one', () => {
    const large = memoryFor(make(64), 1_000_000, make);
    expect(large.length).toBe(1_000_000);
    expect(memoryFor(large, 900_000, make)).toBe(large);
    expect(memoryFor(large, 10, make).length).toBe(20);
  });
  test('holds what is asked for around the limit', () => {
    for (const length of [8191, 8192, 8193, 16_383, 16_384, 16_385])
      expect(memoryFor(make(8), length, make).length).toBeGreaterThanOrEqual(length);
  });
});
