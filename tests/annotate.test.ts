import { expect, test } from 'vitest';
import { annotate } from '../src/extract/annotate';

test('annotate refuses what is no text', () => {
  expect(() => annotate(1 as unknown as string)).toThrow(TypeError);
});
