import { describe, expect, it } from 'vitest';
import { gathered } from '../../src/text/gathered';

describe('gathered', () => {
  it('has what is read of each in its order', () =>
    expect(gathered([3, 1, 2], (count) => Array.from({ length: count }, (_, i) => `${count}.${i}`))).toEqual([
      '3.0',
      '3.1',
      '3.2',
      '1.0',
      '2.0',
      '2.1',
    ]));
  it('is empty where nothing is read', () => expect(gathered(new Set(['a', 'b']), () => [])).toEqual([]));
});
