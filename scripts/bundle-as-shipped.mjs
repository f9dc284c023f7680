// Bundles some of the source as the package has it, for benchmarks of what is no public entry.
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
