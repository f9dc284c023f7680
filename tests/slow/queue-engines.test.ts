import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { installed } from './installed.mjs';
import { after, archives, contents, ROOT, segmentsDone, singleMachine } from './queue-run';

const folder = mkdtempSync(join(tmpdir(), 'klynge-engines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SEGMENTS = 50;

/** Processes of `klynge pipe` that work on a run. */
function pipesOf(run: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const args = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        return args[0]!.endsWith('node') && args.includes('pipe') && args.includes(run);
      } catch {
        return false;
      }
    });
}

test('GNU parallel over fifty segments, two of its processes killed: the dataset of one machine', { timeout: 300_000 }, async () => {
  installed('parallel', 'parallel');
  const input = archives(join(folder, 'in'), SEGMENTS);
  const expected = await singleMachine(input, join(folder, 'single'));
  const run = join(folder, 'run');
  mkdirSync(run);
  const out = join(folder, 'out');
  const names = readdirSync(join(folder, 'in'))
    .sort()
    .map((name) => join(folder, 'in', name));
  const child = spawn(join(ROOT, 'examples/parallel/run.sh'), [run, out, ...names], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, KLYNGE: `node ${join(ROOT, 'bin/klynge.cjs')}`, JOBS: '2' },
  });
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));

  const killed = new Set<number>();
  while (child.exitCode === null && killed.size < 2) {
    const [pid] = pipesOf(run).filter((each) => !killed.has(each));
    if (pid !== undefined && segmentsDone(run) >= 8 * (killed.size + 1)) {
      process.kill(pid, 'SIGKILL');
      killed.add(pid);
    }
    await after(10);
  }
  expect(await ended, said).toBe(0);
  expect(killed.size).toBe(2);
  const answered = readFileSync(join(run, 'answers.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { segment: { name: string } }).segment.name);
  expect(new Set(answered).size).toBe(SEGMENTS);
  const found = contents(out);
  expect(found['records.jsonl']).toBe(expected['records.jsonl']);
});

test('the Spark example has a record for each page with an executor killed, or says what is missing', { timeout: 300_000 }, () => {
  const { status, stdout, stderr } = spawnSync(join(ROOT, 'examples/spark/run.sh'), ['160'], { encoding: 'utf8' });
  if (status === 3) expect(stderr).toMatch(/(?:PySpark|Java) is missing/u);
  else expect(stdout, stderr).toMatch(/160 records of 160 pages; executor killed: \d+/u);
  expect([0, 3]).toContain(status);
});

test('a Python that has no PySpark is told how to get it', () => {
  const empty = join(folder, 'python');
  mkdirSync(empty);
  const python = join(empty, 'python3');
  execFileSync('bash', ['-c', `printf '#!/bin/sh\\nexit 1\\n' > ${python} && chmod +x ${python}`]);
  const { status, stderr } = spawnSync(join(ROOT, 'examples/spark/run.sh'), [], {
    encoding: 'utf8',
    env: { ...process.env, PYTHON: python },
  });
  expect(status).toBe(3);
  expect(stderr).toMatch(/^PySpark is missing.*pip install 'pyspark==3\.5\.\*'/u);
});
