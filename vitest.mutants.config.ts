import { defineConfig } from 'vitest/config';

/** Folders of tests, as `npm run mutants` names them for the room whose code it changes. */
const folders = process.env['KLYNGE_MUTANTS_TESTS'] ?? 'arbiter,clusters,dates,facts,places';

/** The tests that say what a rule must and must not do, for `npm run mutants`. */
export default defineConfig({
  test: {
    include: [...folders.split(',').map((folder) => `tests/${folder}/**/*.test.ts`), 'tests/seed*.test.ts'],
    isolate: false,
    testTimeout: 20_000,
  },
});
