// Gives every user of the package in Node the same engine, run from its code cache if there is one: a plugin of tsup.
import { readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { transform } from 'esbuild';

/** The engine is the chunk that reads the tables. */
const TABLES = '../tables/load.cjs';
const ENGINE = 'engine.cjs';

/**
 * Replaces the engine's chunk: `start/code-cache.cjs` runs the engine, or it is required as usual; bundlers follow the latter,
 * and make ES modules of it that have no `__dirname`.
 */
const CHOICE = `'use strict';
const dist = typeof __dirname === 'string' ? __dirname : '';
module.exports = require('../start/code-cache.cjs').engineOf(dist) ?? require('./${ENGINE}');
`;

/**
 * Moves the engine into a file of its own, and writes an ES module beside each entry in `handedOn`. An ES module with its
 * own engine would load all tables twice in a process that also requires the package.
 */
export function oneEngine({ handedOn }) {
  const exported = new Map();
  return {
    name: 'one-engine',
    renderChunk(_code, { path, entryPoint, exports }) {
      const name = basename(path, '.cjs');
      if (entryPoint !== undefined && handedOn.includes(name)) exported.set(path, exports);
    },
    async buildEnd({ writtenFiles }) {
      const files = writtenFiles.map(({ name }) => name).filter((name) => name.endsWith('.cjs'));
      await setApart(files);
      for (const [path, names] of exported) await writeFile(path.replace(/\.cjs$/u, '.js'), handingOn(basename(path), names));
    },
  };
}

async function setApart(files) {
  const engines = [];
  for (const name of files) if ((await readFile(name, 'utf8')).includes(TABLES)) engines.push(name);
  const [engine] = engines;
  if (engines.length !== 1) throw new Error(`one chunk reads the tables, not ${engines.length}: ${engines.join(', ')}`);
  const code = await readFile(engine, 'utf8');
  // When run from its cache, the engine is not a module of Node's, and has neither.
  if (/\bimport\(|\b__(?:file|dir)name\b/u.test(code)) throw new Error(`${engine} imports something late, or asks where it lies`);
  await rename(engine, join(dirname(engine), ENGINE));
  await writeFile(join(dirname(engine), ENGINE), await withShortLocals(code));
  await writeFile(engine, CHOICE);
}

/** Shortens the names inside functions: a script's own names, which stack traces show, stay as they are. */
async function withShortLocals(code) {
  const short = await transform(code, { minifyIdentifiers: true, minifyWhitespace: true, charset: 'ascii', lineLimit: LINE_LIMIT });
  return short.code;
}
/** Node prints the line of the source in which an error was thrown: it must not be all of it. */
const LINE_LIMIT = 400;

/** Names are written out, so that importers know them without running anything, in Node and elsewhere. */
const handingOn = (file, names) => `export { ${[...names].sort().join(', ')} } from './${file}';\n`;
