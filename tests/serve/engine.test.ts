import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { startEngine, type Engine, type EngineSettings } from '../../src/serve/engine';
import { Refusal } from '../../src/serve/problem';

const LIMIT = 1_000;
let engine: Engine;
afterEach(() => engine.close());

/** A started engine with one thread. A task's text is the number of milliseconds that it takes. */
async function started(settings: Partial<EngineSettings> = {}): Promise<Engine> {
  engine = startEngine(pathToFileURL(join(import.meta.dirname, 'busy-worker.mjs')), {
    threads: 1,
    timeLimit: LIMIT,
    queue: 10,
    threadMemory: 128,
    ...settings,
  });
  await engine.annotate('0', {});
  return engine;
}
/** How each of several simultaneous tasks ends: 200, or the status with which it is refused. */
const statuses = async (texts: readonly string[]): Promise<number[]> => {
  const all = await Promise.allSettled(texts.map((text) => engine.annotate(text, {})));
  return all.map((one) => (one.status === 'fulfilled' ? 200 : one.reason instanceof Refusal ? one.reason.status : 500));
};

describe('the time of a page', () => {
  test('begins when a thread begins it: one that waited has all of it', async () => {
    await started();
    expect(await statuses(['700', '700'])).toEqual([200, 200]);
  });

  test('is over for one that takes longer, and its thread is replaced', async () => {
    await started();
    expect(await statuses([String(3 * LIMIT)])).toEqual([504]);
    expect(await statuses(['0'])).toEqual([200]);
  });
});

describe('one that no thread has begun', () => {
  test('is refused as not begun where it has waited for long', async () => {
    await started();
    expect(await statuses(['700', '700', '0'])).toEqual([200, 200, 503]);
    expect(await statuses(['0'])).toEqual([200]);
  });

  test('is refused at once where too many wait', async () => {
    await started({ queue: 2 });
    const all = statuses(['200', '0', '0', '0']);
    expect(engine.waiting()).toBe(2);
    expect(await all).toEqual([200, 200, 200, 503]);
    expect(engine.waiting()).toBe(0);
  });
});
