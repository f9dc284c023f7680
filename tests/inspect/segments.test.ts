import { describe, expect, test } from 'vitest';
import { segmentsOf, type Marked } from '../../src/inspect/segments';

const mark = (start: number, end: number, kind: string | null = 'city'): Marked => ({ key: `t${start}-${end}`, start, end, kind });
const shape = (marks: Marked[], start = 0, end = 10): string[] =>
  segmentsOf({ start, end }, marks).map((one) => `${one.start}-${one.end}:${one.marks.map(({ key }) => key).join('+')}`);

describe('segments', () => {
  test.each([
    ['no marks', [], ['0-10:']],
    ['one', [mark(2, 4)], ['0-2:', '2-4:t2-4', '4-10:']],
    ['neighbors', [mark(2, 4), mark(4, 6)], ['0-2:', '2-4:t2-4', '4-6:t4-6', '6-10:']],
    ['one inside another', [mark(3, 4), mark(2, 6, 'quote')], ['0-2:', '2-3:t2-6', '3-4:t2-6+t3-4', '4-6:t2-6', '6-10:']],
    ['two that overlap', [mark(2, 5), mark(4, 7)], ['0-2:', '2-4:t2-5', '4-5:t2-5+t4-7', '5-7:t4-7', '7-10:']],
    ['an empty one says nothing', [mark(3, 3)], ['0-10:']],
  ])('%s', (_what, marks, expected) => {
    expect(shape(marks)).toEqual(expected);
  });

  test('a mark that goes over the edge is cut there, and begins only where it begins', () => {
    expect(shape([mark(2, 15)], 5, 10)).toEqual(['5-10:t2-15']);
    expect(segmentsOf({ start: 5, end: 10 }, [mark(2, 15)])[0]!.opens).toEqual([]);
  });
});
