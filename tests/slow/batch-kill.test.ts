import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'klynge-kill-'));
const warc = join(folder, 'news.warc.gz');
const PAGES = 100;

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/make-warc.mjs', warc, '--pages', String(PAGES), '--bytes', '8000'], { cwd: root });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FORMATS = ['--format', 'jsonl,csv', '--segment-size', '8k', '--workers', '2', '--quiet', '--keep-segments'];

function start(out: string, more: readonly string[] = []): ChildProcess {
  return spawn(process.execPath, ['bin/klynge.cjs', 'batch', warc, '--out', out, ...FORMATS, ...more], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

function ended(child: ChildProcess): Promise<{ code: number | null; errors: string }> {
  let errors = '';
  child.stderr?.on('data', (bytes: Buffer) => (errors += bytes.toString()));
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, errors })));
}

/** Every file of an output, with its bytes. */
function contents(out: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(out, { recursive: true }) as string[])
    if (statSync(join(out, entry)).isFile()) files[entry] = readFileSync(join(out, entry), 'latin1');
  return files;
}

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const segmentsIn = (out: string): number => {
  try {
    return readdirSync(join(out, '.klynge', 'segments')).filter((name) => name.endsWith('.jsonl')).length;
  } catch {
    return 0;
  }
};

/** Kills a run after some more segments, or when it is over. */
async function killAfter(out: string, segments: number, ms: number): Promise<void> {
  const before = segmentsIn(out);
  const child = start(out);
  const end = ended(child);
  while (child.exitCode === null && segmentsIn(out) < before + segments) await after(5);
  await after(ms);
  child.kill('SIGKILL');
  await end;
}

describe('killed with -9', () => {
  const undisturbed = join(folder, 'undisturbed');
  beforeAll(async () => {
    expect((await ended(start(undisturbed))).code).toBe(0);
    expect(readFileSync(join(undisturbed, 'records.jsonl'), 'utf8').trim().split('\n')).toHaveLength(PAGES);
  });

  test.each([
    ['once, early', [[1, 0]]],
    ['once, late', [[9, 30]]],
    [
      'twice in a row',
      [
        [2, 7],
        [3, 61],
      ],
    ],
    [
      'three times, before anything is done',
      [
        [0, 20],
        [0, 300],
        [0, 500],
      ],
    ],
  ])('%s, the next run ends with the same bytes', async (name, kills) => {
    const out = join(folder, name);
    for (const [segments, ms] of kills) await killAfter(out, segments!, ms!);
    expect((await ended(start(out))).code).toBe(0);
    expect(contents(out)).toEqual(contents(undisturbed));
  });

  test('while the outputs are written', async () => {
    const out = join(folder, 'writing');
    const child = start(out, ['--json']);
    const end = ended(child);
    child.stderr?.on('data', (bytes: Buffer) => {
      if (bytes.toString().includes('"writing"')) child.kill('SIGKILL');
    });
    expect((await end).code).toBeNull();
    expect((await ended(start(out))).code).toBe(0);
    expect(contents(out)).toEqual(contents(undisturbed));
  });

  test('asked to end with SIGTERM, it ends in words and leaves no half file', async () => {
    const out = join(folder, 'term');
    const child = start(out);
    const end = ended(child);
    while (segmentsIn(out) < 2) await after(5);
    child.kill('SIGTERM');
    const { code, errors } = await end;
    expect(code).toBe(143);
    expect(errors).toMatch(/goes on where this one ended/u);
    expect(readdirSync(join(out, '.klynge', 'segments')).filter((name) => name.endsWith('.partial'))).toEqual([]);
    expect((await ended(start(out))).code).toBe(0);
    expect(contents(out)).toEqual(contents(undisturbed));
  });
});

describe('places that can not be written or read', () => {
  const asNobody = process.getuid?.() === 0;

  test.skipIf(!asNobody)('a disk that fills up: a clear end, and with room the run goes on', async () => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=100k', 'tmpfs', disk]);
    try {
      const full = await ended(start(join(disk, 'out')));
      expect(full.code).toBe(1);
      expect(full.errors).toMatch(/disk is full: make room and run the same command again/u);
      const done = segmentsIn(join(disk, 'out'));
      expect(done).toBeGreaterThan(0);
      expect(readdirSync(join(disk, 'out', '.klynge', 'segments')).filter((name) => name.endsWith('.partial'))).toEqual([]);
      execFileSync('mount', ['-o', 'remount,size=200m', disk]);
      const { code, errors } = await ended(start(join(disk, 'out'), ['--json']));
      expect(code).toBe(0);
      expect(errors).toContain(`"alreadyDone":${done}`);
      expect(contents(join(disk, 'out'))).toEqual(contents(join(folder, 'undisturbed')));
    } finally {
      execFileSync('umount', [disk]);
    }
  });

  test.skipIf(!asNobody)('an output folder without permission', () => {
    const locked = join(folder, 'locked');
    mkdirSync(locked, { mode: 0o500 });
    chmodSync(folder, 0o755);
    expect(() =>
      execFileSync(
        'setpriv',
        [
          '--reuid=65534',
          '--regid=65534',
          '--clear-groups',
          process.execPath,
          join(root, 'bin/klynge.cjs'),
          'batch',
          warc,
          '--out',
          join(locked, 'out'),
          '--quiet',
        ],
        { stdio: 'pipe', env: { PATH: process.env['PATH'], HOME: '/tmp' } },
      ),
    ).toThrow(/no permission to write there/u);
    expect(readdirSync(locked)).toEqual([]);
  });

  test('a read-only source is read and left as it is', async () => {
    chmodSync(warc, 0o444);
    const before = statSync(warc).mtimeMs;
    expect((await ended(start(join(folder, 'read-only')))).code).toBe(0);
    expect(statSync(warc).mtimeMs).toBe(before);
  });
});
