import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'tsup';

const ROOT = join(import.meta.dirname, '..');

/** Imports a TypeScript module of the tests into a script. `name` is its file name in .cache/. */
export async function loadTypescript(name, entry) {
  await build({
    entry: { [name]: join(ROOT, entry) },
    outDir: join(ROOT, '.cache/scripts'),
    format: 'esm',
    target: 'node20',
    outExtension: () => ({ js: '.mjs' }),
    config: false,
    silent: true,
    clean: false,
    skipNodeModulesBundle: true,
  });
  return import(pathToFileURL(resolve(ROOT, '.cache/scripts', `${name}.mjs`)).href);
}
