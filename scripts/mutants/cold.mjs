/** A separate thread for a change in code that runs while modules load or caches are filled: nothing is cached there yet. */
import { parentPort, workerData } from 'node:worker_threads';
import { load, run } from './tests.mjs';

const { files, namespace, mutant, hitLimit, first } = workerData;
const state = (globalThis[namespace] = { activeMutant: mutant, hitCount: 0, hitLimit });
const tests = await load(files).catch((error) => [{ id: 'loading', name: 'loading', run: () => Promise.reject(error) }]);
const soon = new Set(first);
const results = await run([...tests.filter(({ id }) => soon.has(id)), ...tests.filter(({ id }) => !soon.has(id))]);
parentPort.postMessage({ results, hitCount: state.hitCount });
