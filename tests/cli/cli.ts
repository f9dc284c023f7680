import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The result of running the command line. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const BIN = join(import.meta.dirname, '../../bin/klynge.cjs');

/** Runs `klynge` as a user does: the built program in its own process. */
export function klynge(
  args: readonly string[],
  { input = '', env = {} }: { input?: string | Uint8Array; env?: NodeJS.ProcessEnv } = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], { env: { ...process.env, NO_COLOR: '1', ...env } });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, out, err });
    });
    child.stdin.end(input);
  });
}
