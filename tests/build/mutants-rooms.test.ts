import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { ROOMS, TESTS } from '../../scripts/mutants/rooms.mjs';

const root = join(import.meta.dirname, '../..');
const filesOf = (patterns: readonly string[]): string[] => globSync(patterns, { cwd: root });

test('each file of resolve is changed in one room', () => {
  const found = Object.values(ROOMS)
    .flatMap(filesOf)
    .filter((file) => file.startsWith('src/extract/resolve/'));
  expect(found.sort()).toEqual(filesOf(['src/extract/resolve/*.ts']).sort());
});

test.each(Object.entries(ROOMS).flatMap(([room, patterns]) => patterns.map((pattern) => [room, pattern])))(
  'the room %s still has %s',
  (_, pattern) => expect(filesOf([pattern.replace(/^!/u, '')])).not.toEqual([]),
);

test.each(Object.keys(ROOMS))('the room %s has tests', (room) => expect(filesOf(TESTS[room]!)).not.toEqual([]));
