import { defineConfig, type Options } from 'tsup';
import { oneEngine } from './scripts/one-engine.mjs';
import { sharedEncodings } from './scripts/shared-encodings.mjs';
import { thirdParty } from './scripts/third-party.mjs';
import { tighten } from './scripts/tighten.mjs';

/**
 * Tables (`#tables/*`) stay outside the bundles: they ship once, as CommonJS modules that every build loads. What `extract`
 * needs of other packages is a dev dependency and is bundled: found one by one, those modules took longer to load than all
 * of our own.
 */
const shared: Options = {
  target: 'node20',
  platform: 'node',
  splitting: true,
  treeshake: true,
  external: [/^#tables\//u],
  esbuildPlugins: [sharedEncodings()],
  esbuildOptions: (options) => {
    options.alias = { 'dom-serializer': './scripts/no-serializer.mjs' };
    options.charset = 'ascii';
    options.minifyWhitespace = true;
    // Node prints the line of the source in which an error was thrown: it must not be all of it.
    options.lineLimit = 400;
    options.minifySyntax = true;
  },
};

/** What Node runs, whether it was required or imported: `index.js` and `batch.js` hand on what `index.cjs` and `batch.cjs` export. */
const forNode: Options = {
  ...shared,
  entry: {
    index: 'src/index.ts',
    models: 'src/models/models.ts',
    english: 'src/english/english.ts',
    batch: 'src/batch/batch.ts',
    'batch-worker': 'src/batch/worker.ts',
    cli: 'src/cli/main.ts',
    'serve-worker': 'src/serve/extract-worker.ts',
  },
  format: ['cjs'],
  clean: true,
  plugins: [tighten(), oneEngine({ handedOn: ['index', 'batch'] })],
  esbuildPlugins: [sharedEncodings(), thirdParty('dist/third-party.txt')],
};

/** Entries that need no engine, as ES modules. */
const modules: Options = {
  ...shared,
  entry: { models: 'src/models/models.ts', english: 'src/english/english.ts' },
  format: ['esm'],
  plugins: [tighten()],
};

/** ES modules all the way, from which a bundler leaves out what nobody uses; its names are short, since no stack trace shows them unbundled. */
const forBundlers: Options = {
  ...shared,
  entry: { 'for-bundlers': 'src/index.ts' },
  format: ['esm'],
  plugins: [tighten()],
  esbuildOptions: (options, context) => {
    shared.esbuildOptions?.(options, context);
    options.minifyIdentifiers = true;
  },
};

const types: Options = {
  entry: { index: 'src/index.ts', models: 'src/models/models.ts', batch: 'src/batch/batch.ts', english: 'src/english/english.ts' },
  format: ['esm', 'cjs'],
  dts: { only: true },
};

/** The script of `klynge inspect`, for the browser: one file, put into the pages it makes. */
const client: Options = {
  entry: { 'inspect-client': 'src/inspect/client/main.ts' },
  format: ['iife'],
  platform: 'browser',
  target: 'es2022',
  minify: true,
  tsconfig: 'src/inspect/client/tsconfig.json',
};

export default defineConfig(({ dts }) => [
  forNode,
  modules,
  forBundlers,
  ...((dts as boolean | undefined) === false ? [] : [types]),
  client,
]);
