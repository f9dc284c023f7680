import { afterEach, describe, expect, it, vi } from 'vitest';
import { bytesOf, int16Of, uint16Of, uint32Of } from '../../src/text/packed';

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
});
