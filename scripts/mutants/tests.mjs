/** The tests of a room, bundled with the changed code, and run as often as needed. */
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';

/** The esbuild that tsup uses. */
const esbuild = createRequire(createRequire(import.meta.url).resolve('tsup'))('esbuild');

const FACE = new URL('vitest.mjs', import.meta.url).href;
/** Below the folder in which Stryker has put the changed code. */
const BUNDLE = '.cache/mutants';

/** Bundles the tests of the working directory once, for this process and for the threads it starts. Returns the files. */
export async function bundle(patterns) {
  const entries = Object.fromEntries(
    globSync(patterns, { cwd: process.cwd() })
      .sort()
      .map((file) => [file.replaceAll('/', '_').replace('.test.ts', ''), file]),
  );
  await esbuild.build({
    // Stryker changes into the folder only after esbuild has recorded the working directory.
    absWorkingDir: process.cwd(),
    entryPoints: entries,
    outdir: BUNDLE,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    alias: { vitest: FACE },
    external: ['#tables/*', FACE],
  });
  return Object.keys(entries).map((name) => ({
    name: basename(entries[name]),
    url: pathToFileURL(join(process.cwd(), BUNDLE, `${name}.mjs`)).href,
  }));
}

export async function load(files) {
  const { testsOf } = await import(FACE);
  const tests = [];
  for (const file of files) tests.push(...(await testsOf(file)));
  return tests;
}

/** Runs tests until one fails; returns the result of each that ran. `begin` is called before each. */
export async function run(tests, begin = () => undefined, bail = true) {
  const results = [];
  for (const test of tests) {
    const began = performance.now();
    let failure = null;
    begin(test);
    try {
      await test.run();
    } catch (error) {
      failure = String(error?.message ?? error);
    }
    results.push({ id: test.id, name: test.name, failure, ms: performance.now() - began });
    if (failure !== null && bail) break;
  }
  return results;
}
