/**
 * Mutation tests; `npm run mutants` (scripts/mutants.mjs) names the files, a room at a time. Tables that are made once
 * when a module loads are left out: each of their mutants would need every test in a process of its own.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutants.config.ts', related: false },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  ignorePatterns: ['dist', 'reports', 'docs', 'quality', '.cache', '.bench-*'],
  disableTypeChecks: false,
  timeoutMS: 30_000,
  // The first run, which tells what each test reaches, takes its time on a machine with other work.
  dryRunTimeoutMinutes: 30,
  // How far a run has come is said every ten seconds, so that one who samples knows whether the part was chosen too large.
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: process.env.KLYNGE_MUTANTS_REPORT ?? 'reports/mutants/files.json' },
  clearTextReporter: { logTests: false, allowColor: false },
};
