import { fileURLToPath } from 'node:url';

/**
 * Mutation tests; `npm run mutants` (scripts/mutants.mjs) names the files and tests, a room at a time.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'room',
  plugins: ['runner', 'no-logic'].map((name) => fileURLToPath(new URL(`scripts/mutants/${name}.mjs`, import.meta.url))),
  ignorers: ['no-logic'],
  room: { tests: JSON.parse(process.env.KLYNGE_MUTANTS_TESTS ?? '[]') },
  coverageAnalysis: 'perTest',
  ignorePatterns: ['dist', 'reports', 'docs', 'quality', '.cache', '.bench-*'],
  disableTypeChecks: false,
  timeoutMS: 20_000,
  // The first run, which tells what each test reaches, takes its time on a machine with other work.
  dryRunTimeoutMinutes: 30,
  // How far a run has come is said every ten seconds, so that one who samples knows whether the part was chosen too large.
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: process.env.KLYNGE_MUTANTS_REPORT ?? 'reports/mutants/files.json' },
  clearTextReporter: { logTests: false, allowColor: false },
};
