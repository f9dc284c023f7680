import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { klynge } from '../cli/cli';
import { archives, endWorkers, merged, singleMachine, untilDone, worker } from './queue-run';
import { startPostgres } from './with-postgres.mjs';
import { startRedis } from './with-redis.mjs';

const SEGMENTS = 200;
const folder = mkdtempSync(join(tmpdir(), 'klynge-queue-'));
let input: string;
let expected: Record<string, string>;

beforeAll(async () => {
  input = archives(join(folder, 'in'), SEGMENTS);
  expected = await singleMachine(input, join(folder, 'single'));
}, 240_000);
afterAll(() => {
  endWorkers();
  rmSync(folder, { recursive: true, force: true });
});

interface Engine {
  readonly url: string;
  crash(): Promise<unknown>;
  start(): Promise<unknown>;
  remove(): Promise<unknown>;
}

const ENGINES: Readonly<Record<string, () => Promise<Engine>>> = {
  async Redis() {
    const { url, start, stop, remove } = await startRedis();
    return { url, start, remove, crash: () => stop('SIGKILL') };
  },
  async PostgreSQL() {
    const { url, start, stop, remove } = await startPostgres();
    const later = (work: () => void) => (): Promise<void> => Promise.resolve(work());
    return { url, start: later(start), crash: later(() => stop('immediate')), remove: later(remove) };
  },
};

// A quarter of a minute each on an idle machine; longer on a busy one.
describe.each(Object.keys(ENGINES))('a queue on %s', (name) => {
  let engine: Engine;
  beforeAll(async () => (engine = await ENGINES[name]!()));
  afterAll(() => engine.remove());

  test(
    'two of four workers killed, the server crashed, every job added twice: the dataset of one machine',
    { timeout: 300_000 },
    async () => {
      const run = join(folder, name);
      const queue = ['--queue', engine.url];
      const add = async (): Promise<string> => (await klynge(['queue', 'add', input, '--out', run, ...queue])).err;
      expect(await add()).toContain(`${SEGMENTS} segments, ${SEGMENTS} of them new`);
      expect(await add()).toContain(`${SEGMENTS} segments, 0 of them new`);

      const workers = Array.from({ length: 4 }, () => worker([...queue, '--lock', '2', '--until-done', '--quiet']));
      await untilDone(run, SEGMENTS * 0.3);
      for (const { child } of workers.slice(0, 2)) child.kill('SIGKILL');
      await untilDone(run, SEGMENTS * 0.6);
      await engine.crash();
      await engine.start();
      const codes = await Promise.all(workers.map(({ ended }) => ended));
      expect(codes, workers[3]!.said()).toEqual([null, null, 0, 0]);

      expect((await klynge(['queue', 'status', ...queue])).out).toBe(`all done: ${SEGMENTS} segments\n`);
      expect(await merged(run, join(folder, `${name}-merged`))).toEqual(expected);
      expect((readdirSync(run, { recursive: true }) as string[]).filter((path) => path.includes('partial'))).toEqual([]);
      expect(await add()).toContain(`${SEGMENTS} segments, 0 of them new`);
    },
  );
});
