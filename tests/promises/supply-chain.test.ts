import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Locked {
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly peer?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Record<string, string>;
}

const json = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, '../..', name), 'utf8'));
const lock = json('package-lock.json') as { lockfileVersion: number; packages: Record<string, Locked> };
const manifest = json('package.json') as {
  dependencies: Record<string, string>;
  peerDependenciesMeta: Record<string, { optional?: boolean }>;
  peerDependencies: Record<string, string>;
  scripts: Record<string, string>;
};
const packages = Object.entries(lock.packages).filter(([path, one]) => path !== '' && one.link !== true);
/** The packages that `npm install klynge` installs for a user. */
const core = packages.filter(([, one]) => !one.dev && !one.optional && !one.devOptional && !one.peer);

describe('what a user installs', () => {
  test('runs no script of its own at install', () => {
    expect(core.filter(([, one]) => one.hasInstallScript).map(([path]) => path)).toEqual([]);
    for (const script of ['preinstall', 'install', 'postinstall']) expect(manifest.scripts).not.toHaveProperty(script);
  });

  test('is little', () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(15);
    expect(core.length).toBeGreaterThan(10);
    expect(core.length).toBeLessThanOrEqual(60);
  });

  test('leaves out what only some need', () => {
    for (const name of Object.keys(manifest.peerDependencies)) expect(manifest.peerDependenciesMeta[name]?.optional, name).toBe(true);
  });
});

test('every package is locked to its bytes, and comes from a registry', () => {
  expect(lock.lockfileVersion).toBe(3);
  expect(
    packages
      .filter(([, { resolved = 'https:', integrity }]) => !resolved.startsWith('https:') || !integrity?.startsWith('sha512-'))
      .map(([path]) => path),
  ).toEqual([]);
});

/** Where a package finds another: in its own folder, or in that of a package that contains it. */
function isLocked(from: string, name: string): boolean {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    if (lock.packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`] !== undefined) return true;
    if (at === '') return false;
  }
}

test('the builds for every other system are locked too', () => {
  const optional = packages.flatMap(([path, one]) => Object.keys(one.optionalDependencies ?? {}).map((name) => ({ path, name })));
  expect(optional.length).toBeGreaterThan(50);
  expect(optional.filter(({ path, name }) => !isLocked(path, name))).toEqual([]);
});
