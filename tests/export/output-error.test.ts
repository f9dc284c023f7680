import { expect, test } from 'vitest';
import { OutputError, outputProblem } from '../../src/export/output-error';

test.each([
  [Object.assign(new Error('write'), { code: 'ENOSPC' })],
  [new Error('FATAL Error: Could not write file "/run/klynge.duckdb": No space left on device')],
  [Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })],
])('a full disk is named as such: %s', (error) => {
  expect(outputProblem('run/x', error).message).toBe('run/x: the disk is full: make room and run the same command again');
});

test('any other error keeps its message, and one that has been named stays as it is', () => {
  expect(outputProblem('run/x', new Error('database is locked')).message).toBe('run/x: database is locked');
  const named = new OutputError('run: no permission to write there');
  expect(outputProblem('run/x', named)).toBe(named);
});
