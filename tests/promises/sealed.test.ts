import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const SCRIPT = join(import.meta.dirname, 'sealed.mjs');

interface Sealed {
  readonly pages: number;
  readonly digest: string;
  /** What the library tried to use. */
  readonly touched: readonly string[];
  /** Pages in multi-byte or legacy encodings that it read wrongly. */
  readonly misread: readonly string[];
}

function sealed(env: NodeJS.ProcessEnv = {}, within: readonly string[] = []): Sealed {
  const [command, ...given] = [...within, process.execPath, SCRIPT, ROOT];
  const { status, stdout, stderr } = spawnSync(command, given, { encoding: 'utf8', env: { ...process.env, ...env } });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout) as Sealed;
}

const UNSHARE = ['unshare', '--user', '--map-root-user', '--net'];
const canUnshare = spawnSync('unshare', [...UNSHARE.slice(1), 'true']).status === 0;

describe.skipIf(!existsSync(join(ROOT, 'dist/index.js')))('the library as built', () => {
  const here = existsSync(join(ROOT, 'dist/index.js')) ? sealed() : null;

  test('touches no network, disk, clock, chance, locale or environment', () => {
    expect(here!.pages).toBeGreaterThanOrEqual(15);
    expect(here!.touched).toEqual([]);
  });

  test('reads pages of every kind of encoding with its own tables, the first of each as well', () => expect(here!.misread).toEqual([]));

  test('gives the same records in Auckland and in Turkish', () => {
    expect(sealed({ TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }).digest).toBe(here!.digest);
  });

  test.skipIf(!canUnshare)('gives the same records without a network', () => {
    expect(sealed({}, UNSHARE).digest).toBe(here!.digest);
  });
});
