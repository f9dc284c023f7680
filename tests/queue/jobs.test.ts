import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { GENERATOR } from '../../src/extract/generator';
import { jobsOf, readJob } from '../../src/queue/job';
import { openStore } from '../../src/queue/open-store';
import { BadJobError, WorkerStop } from '../../src/queue/queue-error';
import { planRun } from '../../src/queue/run-plan';
import { serverReason } from '../../src/export/server-reason';
import { checkServer, redisWarnings, serverAt } from '../../src/queue/server';

const folder = mkdtempSync(join(tmpdir(), 'klynge-jobs-'));
afterAll(() => rmSync(folder, { recursive: true }));
const pages = ['a.html', 'b.html', 'c.html'].map((name) => join(folder, name));
for (const page of pages) writeFileSync(page, `<h1>${page}</h1>`);

const plan = async (run: string, more = {}): ReturnType<typeof planRun> =>
  planRun(await openStore(join(folder, run)), pages, { segmentFiles: 1, ...more });
const job = async (more: Record<string, unknown> = {}): Promise<Record<string, unknown>> => ({
  ...jobsOf(join(folder, 'jobs'), await plan('jobs'))[0]!,
  ...more,
});

describe('a job', () => {
  test('is read as it was written, through JSON', async () => {
    const written = await job();
    expect(readJob(JSON.parse(JSON.stringify(written)))).toEqual(written);
  });

  test('with an unknown option can be done by no worker', async () => {
    const written = await job({ summarize: true });
    expect(() => readJob(written)).toThrow(new BadJobError('unknown option summarize in the job'));
  });

  test('with a name that is a path is refused', async () => {
    const { segment } = readJob(await job());
    const written = await job({ segment: { ...segment, name: '../../etc/passwd' } });
    expect(() => readJob(written)).toThrow(BadJobError);
  });

  test.each([{ job: 2 }, { klynge: '99.0.0' }])('of a newer version (%j) stops this worker and not the job', async (newer) => {
    const written = await job(newer);
    expect(() => readJob(written)).toThrow(WorkerStop);
    expect(() => readJob(written)).toThrow(GENERATOR.version);
  });

  test.each([null, 'x', {}, { job: 'one' }])('%j is none', (data) => expect(() => readJob(data)).toThrow(BadJobError));
});

describe('a plan', () => {
  test('made twice is the same', async () => {
    const first = await plan('twice');
    const text = readFileSync(join(folder, 'twice', 'run.json'), 'utf8');
    expect(await plan('twice')).toEqual(first);
    expect(readFileSync(join(folder, 'twice', 'run.json'), 'utf8')).toBe(text);
  });

  test('takes further inputs behind those it has', async () => {
    const store = await openStore(join(folder, 'grows'));
    const first = await planRun(store, [pages[0]!], { segmentFiles: 1 });
    const both = await planRun(store, [pages[1]!], { segmentFiles: 1 });
    expect(both.segments.map(({ source }) => source)).toEqual(pages.slice(0, 2));
    expect(both.segments[0]).toEqual(first.segments[0]);
  });

  test('of other options is refused', async () => {
    await plan('options');
    await expect(plan('options', { extract: { explain: true } })).rejects.toThrow('holds a run with other options');
  });

  test('of another version is refused', async () => {
    const { segments: _, ...rest } = await plan('version');
    writeFileSync(join(folder, 'version', 'run.json'), JSON.stringify({ ...rest, klynge: '99.0.0', more: 1 }));
    await expect(plan('version')).rejects.toThrow("records of two versions don't mix");
  });

  test('of standard input is refused', async () => {
    await expect(planRun(await openStore(join(folder, 'stdin')), ['-'], {})).rejects.toThrow('one machine only');
  });
});

describe('a server', () => {
  test('is Redis or PostgreSQL, and its password is never shown', () => {
    expect(serverAt('redis://:secret@host:6379')).toMatchObject({ kind: 'redis', shown: 'redis://:***@host:6379' });
    expect(serverAt('postgres://me:secret@host/db')).toMatchObject({ kind: 'postgres', shown: 'postgres://me:***@host/db' });
    expect(() => serverAt('amqp://:secret@host')).toThrow('it takes redis://, rediss:// or postgres://');
    expect(() => serverAt('amqp://:secret@host')).not.toThrow('secret');
    expect(() => serverAt('host')).toThrow('not an address');
  });

  test.each(['redis://127.0.0.1:1', 'postgres://127.0.0.1:1/db'])('%s that is not there is told in words', async (url) => {
    await expect(checkServer(serverAt(url))).rejects.toThrow('no server answers there');
  });

  test.each([
    ['WRONGPASS invalid username-password pair', 'wrong user or password'],
    ['NOAUTH Authentication required.', 'requires a password'],
    ['password authentication failed for user "me"', 'wrong user or password'],
    ['getaddrinfo ENOTFOUND nowhere', 'no machine has that name'],
    ['timeout expired', 'no answer in time'],
    ['connect ETIMEDOUT 10.0.0.1:6379', 'no answer in time'],
    ['something new', 'something new'],
  ])('%s: %s', (message, words) => expect(serverReason(new Error(message))).toContain(words));

  test('that could lose jobs is warned about, and a safe one is not', () => {
    const settings = (policy: string, appendonly: string): Map<string, string> =>
      new Map([
        ['maxmemory-policy', policy],
        ['appendonly', appendonly],
      ]);
    expect(redisWarnings(settings('noeviction', 'yes'))).toEqual([]);
    expect(redisWarnings(settings('allkeys-lru', 'yes')).join()).toContain('drops jobs');
    expect(redisWarnings(settings('noeviction', 'no')).join()).toContain('a restart of this Redis loses jobs');
    expect(redisWarnings(new Map()).join()).toContain('does not disclose its settings');
  });
});
