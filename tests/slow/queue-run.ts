import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { newsPage } from '../../scripts/measured-pages.mjs';
import { joinRecords, pageRecord } from '../../scripts/warc-writer.mjs';
import { klynge } from '../cli/cli';

export const ROOT = join(import.meta.dirname, '../..');
const BIN = join(ROOT, 'bin/klynge.cjs');
const FORMATS = ['--format', 'jsonl,csv'];

/** Writes a number of small archives, each of which is one segment; returns their glob. */
export function archives(folder: string, count: number, pages = 2): string {
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < count; i++) {
    const records = Array.from({ length: pages }, (_, n) =>
      pageRecord(`https://example.org/nyheder/${i}-${n}`, newsPage(i * pages + n, 8000)),
    );
    writeFileSync(join(folder, `${String(i).padStart(4, '0')}.warc.gz`), joinRecords(records));
  }
  return join(folder, '*.warc.gz');
}

/** Every file below a folder, with its bytes. */
export function contents(folder: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true }) as string[])
    if (statSync(join(folder, entry)).isFile()) files[entry] = readFileSync(join(folder, entry), 'latin1');
  return files;
}

/** The dataset that one machine makes of the archives. */
export async function singleMachine(input: string, out: string): Promise<Record<string, string>> {
  const { code, err } = await klynge(['batch', input, '--out', out, ...FORMATS, '--quiet']);
  expect(err).toBe('');
  expect(code).toBe(0);
  return contents(out);
}

/** The merged dataset of a run on many machines. */
export async function merged(run: string, out: string, env: NodeJS.ProcessEnv = {}): Promise<Record<string, string>> {
  const { code, err } = await klynge(['queue', 'merge', run, '--out', out, ...FORMATS], { env });
  expect(code, err).toBe(0);
  return contents(out);
}

export interface WorkerProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  /** Its output so far. */
  said(): string;
}

const started: ChildProcess[] = [];

/** Ends workers left after by a failed test. */
export function endWorkers(): void {
  for (const child of started) child.kill('SIGKILL');
}

/** Starts `klynge worker` as a machine would; `through` is a program to start it with. */
export function worker(
  args: readonly string[],
  { env = {}, through = [] }: { env?: NodeJS.ProcessEnv; through?: readonly string[] } = {},
): WorkerProcess {
  const [program, ...rest] = [...through, process.execPath, BIN, 'worker', '--threads', '1', ...args];
  const child = spawn(program!, rest, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } });
  started.push(child);
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  return { child, ended: new Promise((resolve) => child.once('exit', resolve)), said: () => said };
}

export const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The finished segments of a run. */
export const segmentsDone = (run: string): number => {
  try {
    return readdirSync(join(run, 'segments')).filter((name) => name.endsWith('.jsonl')).length;
  } catch {
    return 0;
  }
};

/** Waits until the given number of segments is done. */
export async function untilDone(run: string, segments: number): Promise<void> {
  while (segmentsDone(run) < segments) await after(20);
}
