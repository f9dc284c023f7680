import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SCRIPT = join(import.meta.dirname, '../../scripts/fuzz.mjs');

test('twenty thousand mutants of the fixtures: no exception, no record that the schema refuses, no difference', () => {
  const keep = mkdtempSync(join(tmpdir(), 'klynge-fuzz-'));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [SCRIPT, '--mutants', '20000', '--seed', '1', '--corpus', '0', '--keep', keep],
    { encoding: 'utf8' },
  );
  expect(stderr, keep).toBe('');
  expect(JSON.parse(stdout)).toMatchObject({ mutants: 20_000, failures: 0 });
  expect(status).toBe(0);
}, 540_000);
