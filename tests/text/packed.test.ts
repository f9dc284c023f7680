import { afterEach, describe, expect, it, vi } from 'vitest';
import { planesOf } from '../../scripts/name-lines.mjs';
import { bytesOf, int16Of, Planes, uint16Of, uint32Of } from '../../src/text/packed';

afterEach(() => vi.unstubAllGlobals());

describe.each([
  ['with Node’s decoder', (): void => undefined],
  ['without, as in a browser', (): void => void vi.stubGlobal('Buffer', undefined)],
])('a table in base64, %s', (_, prepare) => {
  it('is bytes, with or without padding', () => {
    prepare();
    expect([...bytesOf('AQIDBA==')]).toEqual([1, 2, 3, 4]);
    expect([...bytesOf('AP8Q')]).toEqual([0, 255, 16]);
    expect([...bytesOf('')]).toEqual([]);
  });
  it('is numbers, the low byte first', () => {
    prepare();
    expect([...uint32Of('AQIDBA==')]).toEqual([0x04_03_02_01]);
    expect([...uint16Of('AQIDBA==')]).toEqual([0x02_01, 0x04_03]);
    expect([...int16Of('AID//w==')]).toEqual([-32_768, -1]);
  });
  it('is numbers by their bytes, the lowest bytes of all first', () => {
    prepare();
    // 1 and 2, and above them 0 and 3.
    const numbers = new Planes(['AQI=', 'AAM=']);
    expect([numbers.count, numbers.of(0), numbers.of(1)]).toEqual([2, 1, 770]);
  });
  it.each([[[0]], [[0, 255, 256, 65_536]], [[22_000_000, 499, 0]]])('is the numbers that scripts write: %j', (numbers) => {
    const written = planesOf(numbers);
    prepare();
    const read = new Planes(written);
    expect(Array.from({ length: read.count }, (_each, index) => read.of(index))).toEqual(numbers);
  });
});
