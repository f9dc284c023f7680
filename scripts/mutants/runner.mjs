/**
 * Runs the tests for Stryker in one process that stays: what they import is loaded once, and a change is only switched on.
 * Vitest loads every module and table anew for each change, which took five seconds where most tests take a few
 * milliseconds.
 *
 * What is worked out once and kept (the vocabulary of a language) must not hide a change, nor keep one after it was
 * switched off. All tests run twice before the first change, so that everything is kept already. What only the first run
 * reached is code of that kind: its changes, and those of code that runs while modules load, are tried in a thread of their
 * own, where nothing is kept yet, with every test of the room.
 */
import { Worker } from 'node:worker_threads';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { PluginKind, commonTokens, declareClassPlugin } from '@stryker-mutator/api/plugin';
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { bundle, load, run } from './tests.mjs';

/** Where the changed code looks for the change that is switched on. */
const NAMESPACE = INSTRUMENTER_CONSTANTS.NAMESPACE;
/**
 * Stryker ends a change that is reached a hundred times as often as the code is by all tests together, so that an endless
 * loop is told by counting and not by the clock. Ten times is more than any change of ours needs that ends.
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
    // A test that still fails with the change switched off says that something of it was kept: this process is no good any more.
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
