import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Queue } from 'bullmq';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { klynge } from '../cli/cli';
import { archives, contents, endWorkers, merged, segmentsDone, singleMachine, untilDone, worker } from './queue-run';
import { startRedis, type RedisServer } from './with-redis.mjs';

const folder = mkdtempSync(join(tmpdir(), 'klynge-trouble-'));
const input = archives(join(folder, 'in'), 6);
let redis: RedisServer;
beforeAll(async () => (redis = await startRedis({ password: 'open-sesame' })));
afterAll(async () => {
  endWorkers();
  await redis.remove();
  rmSync(folder, { recursive: true, force: true });
});

const on = (name: string): string[] => ['--queue', redis.url, '--name', name];
const add = (name: string): ReturnType<typeof klynge> => klynge(['queue', 'add', input, '--out', join(folder, name), ...on(name)]);
interface Status {
  readonly waiting: number;
  readonly completed: number;
  readonly failed: number;
  readonly failures: readonly { readonly segment: string; readonly attempts: number; readonly reason: string }[];
}
const status = async (name: string): Promise<Status> =>
  JSON.parse((await klynge(['queue', 'status', ...on(name), '--json'])).out) as Status;

/** Adds a job to a queue as another program could: that of a planned segment, with some fields changed. */
async function addJob(name: string, more: Record<string, unknown>): Promise<void> {
  const run = join(folder, name);
  await klynge(['queue', 'plan', input, '--out', run]);
  const {
    klynge: version,
    options,
    segments,
  } = JSON.parse(readFileSync(join(run, 'run.json'), 'utf8')) as { klynge: string; options: string; segments: { name: string }[] };
  const queue = new Queue(name, { connection: { url: redis.url } });
  await queue.add('segment', { job: 1, klynge: version, run, options, segment: segments[0], ...more }, { jobId: segments[0]!.name });
  await queue.close();
}

describe('a server', () => {
  test('that is not there: said in words, nothing done', async () => {
    const { code, err } = await klynge(['queue', 'add', input, '--out', join(folder, 'none'), '--queue', 'redis://127.0.0.1:1']);
    expect(code).toBe(2);
    expect(err).toMatch(/no server answers there: is it running\?/u);
  });

  test('with another password: said in words, without the password', async () => {
    for (const password of ['wrong-word', '']) {
      const { code, err } = await klynge(['worker', '--queue', redis.url.replace('open-sesame', password)]);
      expect(code).toBe(2);
      expect(err).toMatch(password === '' ? /requires a password/u : /wrong user or password/u);
      expect(err).not.toContain('wrong-word');
    }
  });

  test('with settings that lose jobs: a warning, and it goes on', async () => {
    redis.ask('CONFIG', 'SET', 'maxmemory-policy', 'allkeys-lru');
    const { code, err } = await add('warned');
    redis.ask('CONFIG', 'SET', 'maxmemory-policy', 'noeviction');
    expect(code).toBe(0);
    expect(err).toMatch(/warning: maxmemory-policy is allkeys-lru/u);
    expect((await add('quiet')).err).not.toContain('warning');
  });
});

describe('a job', () => {
  test('with an option that is not known fails at once, with its reason, and is kept', async () => {
    await addJob('unknown', { summarize: true });
    const { code } = await klynge(['worker', ...on('unknown'), '--threads', '1', '--until-done']);
    expect(code).toBe(0);
    expect(await status('unknown')).toMatchObject({
      failed: 1,
      failures: [{ reason: 'unknown option summarize in the job', attempts: 1 }],
    });
    expect((await klynge(['queue', 'status', ...on('unknown')])).out).toMatch(/after 1 try: unknown option summarize in the job/u);
  });

  test('of a newer version ends this worker and waits for one that can', async () => {
    await addJob('newer', { klynge: '99.0.0' });
    const { code, err } = await klynge(['worker', ...on('newer'), '--threads', '1', '--until-done']);
    expect(code).toBe(1);
    expect(err).toContain('the jobs are of klynge 99.0.0');
    expect(err).toContain('install klynge@99.0.0');
    expect(await status('newer')).toMatchObject({ waiting: 1, failed: 0 });
  });

  test('whose source is gone is tried again, then listed with its reason; put back, it is done', async () => {
    const gone = archives(join(folder, 'gone'), 2);
    await klynge(['queue', 'add', gone, '--out', join(folder, 'away'), ...on('away')]);
    rmSync(join(folder, 'gone', '0001.warc.gz'));
    const doing = worker([...on('away'), '--until-done']);
    await doing.ended;
    const after = await status('away');
    expect(after).toMatchObject({ completed: 1, failed: 1, failures: [{ attempts: 5 }] });
    expect(after.failures[0]!.reason).toMatch(/ENOENT|no such file/u);
    archives(join(folder, 'gone'), 2);
    expect((await klynge(['queue', 'retry', ...on('away')])).err).toContain('1 job put back');
    expect(await worker([...on('away'), '--until-done']).ended).toBe(0);
    expect(await status('away')).toMatchObject({ completed: 2, failed: 0 });
  });
});

test('a disk that fills up on a worker: it says so and ends, its jobs wait for others, nothing half is left', async () => {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=130k', 'tmpfs', disk]);
  try {
    const run = join(disk, 'run');
    await klynge(['queue', 'add', input, '--out', run, ...on('disk')]);
    const full = worker([...on('disk'), '--until-done', '--concurrency', '1']);
    expect(await full.ended).toBe(1);
    expect(full.said()).toMatch(/the disk is full/u);
    const { waiting, completed, failed } = await status('disk');
    expect({ completed: completed > 0, waiting: waiting > 0, failed, all: waiting + completed }).toEqual({
      completed: true,
      waiting: true,
      failed: 0,
      all: 6,
    });
    expect(Object.keys(contents(run)).filter((path) => path.includes('partial'))).toEqual([]);
    execFileSync('mount', ['-o', 'remount,size=50m', disk]);
    expect(await worker([...on('disk'), '--until-done']).ended).toBe(0);
    expect(await merged(run, join(folder, 'disk-merged'))).toEqual(await singleMachine(input, join(folder, 'disk-single')));
  } finally {
    execFileSync('umount', ['-l', disk]);
  }
});

test('SIGTERM: what is under way is finished or given back, and waits for others', async () => {
  const many = archives(join(folder, 'many'), 30, 3);
  const run = join(folder, 'term');
  await klynge(['queue', 'add', many, '--out', run, ...on('term')]);
  for (const grace of ['30', '0']) {
    const before = segmentsDone(run);
    const one = worker([...on('term'), '--grace', grace]);
    await untilDone(run, before + 3);
    one.child.kill('SIGTERM');
    expect(await one.ended).toBe(0);
    const { waiting, completed, failed } = await status('term');
    expect({ failed, all: waiting + completed }).toEqual({ failed: 0, all: 30 });
    expect(completed).toBe(segmentsDone(run));
  }
});
