/**
 * Runs the tests for Stryker in one long-lived process: what they import is loaded once, and a change is merely switched
 * on. Vitest reloads every module and table for each change, which took five seconds where most tests take a few
 * milliseconds.
 *
 * Values that are computed once and cached (the vocabulary of a language) must neither hide a change nor keep its effect
 * after it is switched off. All tests run twice before the first change, so that the caches are full. Code that only the
 * first run reached fills caches: its changes, and those of code that runs while modules load, are tried in a thread of
 * their own with empty caches, with every test of the room.
 */
import { Worker } from 'node:worker_threads';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { PluginKind, commonTokens, declareClassPlugin } from '@stryker-mutator/api/plugin';
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { bundle, load, run } from './tests.mjs';

/** The global in which the changed code looks up the active change. */
const NAMESPACE = INSTRUMENTER_CONSTANTS.NAMESPACE;
/**
 * Stryker stops a change that is reached a hundred times as often as in all tests together, so that endless loops are
 * detected by counting, not by time. Ten times is more than any terminating change here needs.
 */
const HITS_LESS = 10;
const COLD = new URL('cold.mjs', import.meta.url);

class RoomRunner {
  static inject = [commonTokens.options];
  #options;
  #files = [];
  #tests = [];
  #results = [];
  /** The changes that only the first run reached, each with the tests that reached it. */
  #once = new Map();
  #coverage = null;

  constructor(options) {
    this.#options = options;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#files = await bundle(this.#options.room.tests);
    const whole = { static: {}, perTest: {} };
    const state = (globalThis[NAMESPACE] = { mutantCoverage: whole });
    this.#tests = await load(this.#files);
    const reached = async () => {
      whole.perTest = {};
      this.#results = await run(this.#tests, ({ id }) => (state.currentTestId = id), false);
      state.currentTestId = undefined;
      return whole.perTest;
    };
    const first = await reached();
    const again = await reached();
    for (const [test, changes] of Object.entries(first)) {
      for (const change of Object.keys(changes).filter((one) => again[test]?.[one] === undefined))
        this.#once.set(change, [...(this.#once.get(change) ?? []), test]);
    }
    this.#coverage = { static: whole.static, perTest: first };
  }

  async dryRun() {
    return { status: DryRunStatus.Complete, tests: this.#results.map(toResult), mutantCoverage: this.#coverage };
  }

  async mutantRun({ activeMutant: { id }, testFilter, hitLimit: most, mutantActivation }) {
    const hitLimit = most === undefined ? undefined : most / HITS_LESS;
    if (mutantActivation === 'static' || this.#once.has(id)) return this.#runCold(id, hitLimit);
    const state = globalThis[NAMESPACE];
    const wanted = new Set(testFilter);
    state.hitCount = 0;
    state.hitLimit = hitLimit;
    state.activeMutant = id;
    const results = await run(this.#tests.filter((test) => wanted.has(test.id)));
    state.activeMutant = undefined;
    // If a test still fails with the change switched off, an effect of it was cached: this process can't be used any more.
    const failed = results.find(({ failure }) => failure !== null);
    if (failed !== undefined && (await run(this.#tests.filter((test) => test.id === failed.id)))[0].failure !== null)
      throw new Error(`a change was kept: ${id}`);
    return judged(results, state.hitCount, hitLimit);
  }

  #runCold(mutant, hitLimit) {
    return new Promise((resolve, reject) => {
      const worker = new Worker(COLD, {
        workerData: { files: this.#files, namespace: NAMESPACE, mutant, hitLimit, first: this.#once.get(mutant) ?? [] },
      });
      worker.once('message', ({ results, hitCount }) => {
        resolve(judged(results, hitCount, hitLimit));
        void worker.terminate();
      });
      worker.once('error', reject);
    });
  }
}

const toResult = ({ id, name, failure, ms }) => ({
  id,
  name,
  timeSpentMs: ms,
  ...(failure === null ? { status: TestStatus.Success } : { status: TestStatus.Failed, failureMessage: failure }),
});
const judged = (results, hitCount, hitLimit) =>
  toMutantRunResult(determineHitLimitReached(hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests: results.map(toResult) });

export const strykerValidationSchema = {
  properties: { room: { type: 'object', properties: { tests: { type: 'array', items: { type: 'string' } } } } },
};
export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'room', RoomRunner)];
