import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { joinRecords, pageRecord } from '../../scripts/warc-writer.mjs';
import { openPool } from '../../src/batch/pool';
import { runBatch } from '../../src/batch/run-batch';
import { doSegment } from '../../src/queue/do-segment';
import { mergeRun } from '../../src/queue/merge-run';
import { openStore } from '../../src/queue/open-store';
import { pipe, type Answer } from '../../src/queue/pipe';
import { planRun, type RunPlan } from '../../src/queue/run-plan';
import { address, html } from '../archive/reading';
import { S3Server } from './s3-server';

const folder = mkdtempSync(join(tmpdir(), 'klynge-s3-'));
const warc = join(folder, 'news.warc.gz');
writeFileSync(warc, joinRecords(Array.from({ length: 12 }, (_, n) => pageRecord(address(n), html(n)))));
const CUT = { segmentBytes: 1000 };
const KEYS = ['AWS_ENDPOINT_URL_S3', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const;
let server: S3Server;
let runs = 0;
let run: string;

beforeAll(async () => {
  server = new S3Server();
  const values = [await server.start(), 'somebody', 'something'];
  KEYS.forEach((key, i) => vi.stubEnv(key, values[i]));
});
beforeEach(() => {
  server.refuses = null;
  server.conditions = true;
  server.puts.length = 0;
  run = `s3://news/runs/${++runs}`;
});
afterAll(() => {
  server.stop();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const plan = async (): Promise<RunPlan> => planRun(await openStore(run), [warc], CUT);

async function answers(lines: readonly string[]): Promise<Answer[]> {
  const found: Answer[] = [];
  for await (const answer of pipe(Readable.from([Buffer.from(lines.join('\n'))]), { run, workers: 0 })) found.push(answer);
  return found;
}

test('a run in a bucket is merged to what a single machine makes, and leaves nothing on the disk', async () => {
  const { segments } = await plan();
  expect(segments.length).toBeGreaterThan(3);
  const found = await answers(segments.map(({ name }) => JSON.stringify(name)));
  expect(found.filter(({ segmentFailed }) => segmentFailed)).toEqual([]);
  expect([...server.objects.keys()].filter((key) => key.startsWith(`news/runs/${runs}/`)).sort()).toEqual(
    [`news/runs/${runs}/run.json`, ...segments.map(({ name }) => `news/runs/${runs}/segments/${name}.jsonl`)].sort(),
  );
  const out = join(folder, 'merged');
  await mergeRun({ run, out });
  await runBatch({ inputs: [warc], out: join(folder, 'single'), workers: 0, ...CUT });
  for (const name of ['records.jsonl', 'manifest.json'])
    expect(readFileSync(join(out, name), 'utf8')).toBe(readFileSync(join(folder, 'single', name), 'utf8'));
  expect(readdirSync(out).sort()).toEqual(['manifest.json', 'records.jsonl']);
  expect(existsSync(join(tmpdir(), `klynge-${process.pid}`))).toBe(false);
});

test('a segment that is there is not done again', async () => {
  const { segments } = await plan();
  const names = segments.map(({ name }) => JSON.stringify(name));
  const first = await answers(names);
  server.puts.length = 0;
  expect(await answers(names)).toEqual(first);
  expect(server.puts).toEqual([]);
});

test.each([
  [true, [200, 412]],
  [false, [501, 200, 501, 200]],
])('two workers with one segment at a time, conditions known: %s: one object, the same bytes', async (conditions, puts) => {
  const { segments } = await plan();
  server.conditions = conditions;
  server.puts.length = 0;
  const [one, two] = [await openStore(run), await openStore(run)];
  const pool = openPool({ workers: 0 });
  const key = `news/runs/${runs}/segments/${segments[0]!.name}.jsonl`;
  // The second begins before the first is done, so neither finds an output.
  expect(await two.done(segments[0]!.name)).toBeNull();
  const first = await doSegment(segments[0]!, { store: one, pool });
  const bytes = server.objects.get(key)!.bytes;
  const late = { ...two, address: two.address, done: () => Promise.resolve(null), put: two.put.bind(two) } as typeof two;
  expect(await doSegment(segments[0]!, { store: late, pool })).toEqual(first);
  expect(server.puts).toEqual(puts);
  expect(server.objects.get(key)!.bytes.equals(bytes)).toBe(true);
});

test.each([
  [403, 'AccessDenied', 'these credentials may not do that'],
  [404, 'NoSuchBucket', 'there is no such bucket'],
  [403, 'SignatureDoesNotMatch', 'wrong credentials'],
])('status %i %s is told in words', async (status, code, words) => {
  await plan();
  server.refuses = { status, code };
  await expect(plan()).rejects.toThrow(words);
});

test('an address without a bucket says what to give', async () => {
  await expect(openStore('s3://')).rejects.toThrow('give a bucket and a prefix');
});
