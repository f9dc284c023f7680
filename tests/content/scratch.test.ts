import { describe, expect, it } from 'vitest';
import { scratch } from '../../src/extract/content/scratch';

describe.each([
  ['doubles', (count: number) => scratch.doubles(count)],
  ['whole numbers', (count: number) => scratch.integers(count)],
] as const)('lists of %s', (_name, take) => {
  it('hold zeros on every page', () => {
    scratch.clear();
    take(5).fill(7);
    scratch.clear();
    expect([...take(6)]).toEqual([0, 0, 0, 0, 0, 0]);
  });
  it('of one page lie apart', () => {
    scratch.clear();
    const [one, other] = [take(3), take(3)];
    one.fill(1);
    expect([...other]).toEqual([0, 0, 0]);
    other.fill(2);
    expect([...one]).toEqual([1, 1, 1]);
  });
  it('are as long as asked for, whatever room there is', () => {
    scratch.clear();
    const lists = Array.from({ length: 5 }, () => take(20_000));
    expect(lists.map((list) => list.length)).toEqual([20_000, 20_000, 20_000, 20_000, 20_000]);
    lists.forEach((list, i) => list.fill(i));
    expect(lists.map((list) => list.every((value, _, all) => value === all[0]))).toEqual([true, true, true, true, true]);
    expect(lists.map((list) => list[0])).toEqual([0, 1, 2, 3, 4]);
  });
});
