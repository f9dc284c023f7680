import { expect, test } from 'vitest';
import { TaggedSpans } from '../../src/extract/mentions/tagged-spans';
import type { TaggedSpan } from '../../src/extract/mentions/tagger/tagger';

const span = (kind: TaggedSpan['kind'], start: number, end: number): TaggedSpan => ({ kind, start, end, chance: 0.7 });

test('a span is found by its kind and both bounds', () => {
  const spans = new TaggedSpans([span('person', 0, 4), span('place', 0, 4), span('place', 0, 9), span('person', 12, 20)]);
  expect(spans.find('place', 0, 4)).toBe(1);
  expect(spans.find('place', 0, 9)).toBe(2);
  expect(spans.find('person', 12, 20)).toBe(3);
  expect(spans.find('organization', 0, 4)).toBe(-1);
  expect(spans.find('person', 12, 19)).toBe(-1);
  expect(spans.find('person', 30, 34)).toBe(-1);
});

test('the spans of two texts know nothing of each other', () => {
  const text = new TaggedSpans([span('person', 0, 4), span('person', 8, 12)]);
  text.hear(1);
  const title = new TaggedSpans([span('place', 3, 7), span('place', 9, 14)]);
  title.hear(0);
  expect([text.isHeard(0), text.isHeard(1)]).toEqual([false, true]);
  expect([title.isHeard(0), title.isHeard(1)]).toEqual([true, false]);
  expect(text.find('person', 8, 12)).toBe(1);
});
