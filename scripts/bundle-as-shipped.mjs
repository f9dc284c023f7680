// Bundles parts of the source as the package has them, for benchmarks of code without a public entry point.
import { writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { settled } from './settled.mjs';

/** Writes what `contents` exports, read as a module of the folder `root`, to a file. */
export async function bundleAsShipped(contents, root, outfile, options = {}) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    minifySyntax: true,
    external: ['#tables/*'],
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    ...options,
  });
  await writeFile(outfile, settled(outputFiles[0].text));
}
