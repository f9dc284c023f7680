import { defineConfig } from 'vitest/config';

/** The tests that say what a rule must and must not do, for `npm run mutants`. */
export default defineConfig({
  test: {
    include: ['tests/{arbiter,clusters,dates,facts,places}/**/*.test.ts', 'tests/seed*.test.ts', 'tests/annotate.test.ts'],
    isolate: false,
    testTimeout: 20_000,
  },
});
