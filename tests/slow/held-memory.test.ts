import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SCRIPT = join(import.meta.dirname, 'held-memory.mjs');
const held = (first: 'large' | 'none'): number =>
  Number(execFileSync(process.execPath, ['--expose-gc', SCRIPT, first], { encoding: 'utf8' })) / 1e6;

/** Megabytes: the page and its text are eleven, their trees and tables over a hundred. */
const MOST_LEFT = 40;

test('what a large page and a large text took is given back with the small ones behind', () => {
  expect(held('large') - held('none')).toBeLessThan(MOST_LEFT);
});
