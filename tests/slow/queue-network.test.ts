import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { klynge } from '../cli/cli';
import { after, archives, endWorkers, merged, segmentsDone, singleMachine, untilDone, worker } from './queue-run';
import { startRedis, type RedisServer } from './with-redis.mjs';

/** Two hosts, each in its own network namespace, on a bridge on which the server listens. */
const BRIDGE = `kly${process.pid % 10_000}`;
const NET = '10.213.97';
const HOSTS = [1, 2].map((n) => ({ name: `${BRIDGE}h${n}`, outside: `${BRIDGE}o${n}`, address: `${NET}.${10 + n}` }));
const CUT_MS = Number(process.env['KLYNGE_CUT_SECONDS'] ?? 30) * 1000;
const SEGMENTS = 60;

const folder = mkdtempSync(join(tmpdir(), 'klynge-network-'));
const ip = (...args: string[]): void => void execFileSync('ip', args, { stdio: 'pipe' });
let redis: RedisServer;

beforeAll(async () => {
  ip('link', 'add', BRIDGE, 'type', 'bridge');
  ip('addr', 'add', `${NET}.1/24`, 'dev', BRIDGE);
  ip('link', 'set', BRIDGE, 'up');
  for (const [i, { name, outside, address }] of HOSTS.entries()) {
    const inside = `${BRIDGE}i${i}`;
    ip('netns', 'add', name);
    ip('link', 'add', outside, 'type', 'veth', 'peer', 'name', inside);
    ip('link', 'set', outside, 'master', BRIDGE, 'up');
    ip('link', 'set', inside, 'netns', name);
    ip('-n', name, 'addr', 'add', `${address}/24`, 'dev', inside);
    ip('-n', name, 'link', 'set', inside, 'up');
    ip('-n', name, 'link', 'set', 'lo', 'up');
  }
  redis = await startRedis({ host: `${NET}.1` });
});

afterAll(async () => {
  endWorkers();
  await redis.remove();
  for (const { name } of HOSTS) ip('netns', 'del', name);
  ip('link', 'del', BRIDGE);
  rmSync(folder, { recursive: true, force: true });
});

test(
  `a host cut off for ${CUT_MS / 1000} s in the middle: the other takes over, both end, the dataset is that of one machine`,
  { timeout: 300_000 },
  async () => {
    const run = join(folder, 'run');
    const input = archives(join(folder, 'in'), SEGMENTS);
    const expected = await singleMachine(input, join(folder, 'single'));
    const queue = ['--queue', redis.url];
    expect((await klynge(['queue', 'add', input, '--out', run, ...queue])).err).toContain(`${SEGMENTS} of them new`);

    const workers = HOSTS.map(({ name }) =>
      worker([...queue, '--lock', '3', '--until-done', '--quiet'], { through: ['ip', 'netns', 'exec', name] }),
    );
    await untilDone(run, SEGMENTS * 0.3);
    ip('link', 'set', HOSTS[0]!.outside, 'down');
    const cut = performance.now();
    // The remaining host does everything, including what the other had begun.
    expect(await workers[1]!.ended).toBe(0);
    expect(segmentsDone(run)).toBe(SEGMENTS);
    await after(Math.max(0, CUT_MS - (performance.now() - cut)));
    ip('link', 'set', HOSTS[0]!.outside, 'up');
    expect(await workers[0]!.ended, workers[0]!.said()).toBe(0);

    expect((await klynge(['queue', 'status', ...queue])).out).toBe(`all done: ${SEGMENTS} segments\n`);
    expect(await merged(run, join(folder, 'merged'))).toEqual(expected);
  },
);
