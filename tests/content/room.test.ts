import { describe, expect, it } from 'vitest';
import { room } from '../../src/extract/content/room';

describe.each([
  ['doubles', (count: number) => room.doubles(count)],
  ['whole numbers', (count: number) => room.integers(count)],
] as const)('lists of %s', (_name, take) => {
  it('hold zeros on every page', () => {
    room.clear();
    take(5).fill(7);
    room.clear();
    expect([...take(6)]).toEqual([0, 0, 0, 0, 0, 0]);
  });
  it('of one page lie apart', () => {
    room.clear();
    const [one, other] = [take(3), take(3)];
    one.fill(1);
    expect([...other]).toEqual([0, 0, 0]);
    other.fill(2);
    expect([...one]).toEqual([1, 1, 1]);
  });
  it('are as long as asked for, whatever room there is', () => {
    room.clear();
    const lists = Array.from({ length: 5 }, () => take(20_000));
    expect(lists.map((list) => list.length)).toEqual([20_000, 20_000, 20_000, 20_000, 20_000]);
    lists.forEach((list, i) => list.fill(i));
    expect(lists.map((list) => list.every((value, _, all) => value === all[0]))).toEqual([true, true, true, true, true]);
    expect(lists.map((list) => list[0])).toEqual([0, 1, 2, 3, 4]);
  });
});
