import { expect, test } from 'vitest';
import { joined } from '../../src/archive/joined';

test('buffers are joined in their order; a single one is not copied, and none is an empty one', () => {
  const one = Buffer.from('fjord');
  expect(joined([one])).toBe(one);
  expect(joined([one, Buffer.from(' og '), Buffer.from('hav')]).toString()).toBe('fjord og hav');
  expect(joined([]).length).toBe(0);
});
