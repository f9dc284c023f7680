import { defineConfig } from 'tsup';
import { thirdParty } from './scripts/third-party.mjs';
import { tighten } from './scripts/tighten.mjs';

/**
 * One build for all entries. Tables (`#tables/*`) stay outside the bundles: they ship once, as CommonJS
 * modules that both the ESM and the CJS build load. What `extract` needs of other packages is a dev dependency and is
 * bundled: found one by one, those modules took longer to load than all of our own.
 */
export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      models: 'src/models/models.ts',
      english: 'src/english/english.ts',
      batch: 'src/batch/batch.ts',
      'batch-worker': 'src/batch/worker.ts',
      cli: 'src/cli/main.ts',
      'serve-worker': 'src/serve/extract-worker.ts',
    },
    format: ['esm', 'cjs'],
    dts: {
      entry: { index: 'src/index.ts', models: 'src/models/models.ts', batch: 'src/batch/batch.ts', english: 'src/english/english.ts' },
    },
    target: 'node20',
    platform: 'node',
    splitting: true,
    treeshake: true,
    clean: true,
    external: [/^#tables\//u],
    plugins: [tighten()],
    esbuildPlugins: [thirdParty('dist/third-party.txt')],
    esbuildOptions: (options) => {
      options.alias = { 'dom-serializer': './scripts/no-serializer.mjs' };
      options.charset = 'ascii';
      options.minifyWhitespace = true;
      // Node prints the line of the source in which an error was thrown: it must not be all of it.
      options.lineLimit = 400;
      options.minifySyntax = true;
    },
  },
  // The script of `klynge inspect`, for the browser: one file, put into the pages it makes.
  {
    entry: { 'inspect-client': 'src/inspect/client/main.ts' },
    format: ['iife'],
    platform: 'browser',
    target: 'es2022',
    minify: true,
    tsconfig: 'src/inspect/client/tsconfig.json',
  },
]);
