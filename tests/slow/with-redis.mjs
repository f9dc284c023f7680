import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.mjs';
import { installed } from './installed.mjs';

/**
 * Starts a private redis-server on a free port in a scratch folder, with settings that lose nothing: every command
 * goes into an append-only file, and no job is evicted.
 */
export async function startRedis({ host = '127.0.0.1', password = null } = {}) {
  installed('redis-server', 'redis-server');
  const folder = mkdtempSync(join(tmpdir(), 'klynge-redis-'));
  const port = await freePort();
  const login = password === null ? '' : `:${password}@`;
  const args = [
    '--port',
    String(port),
    '--bind',
    host,
    '--protected-mode',
    'no',
    '--dir',
    folder,
    '--appendonly',
    'yes',
    '--maxmemory-policy',
    'noeviction',
    '--save',
    '',
    ...(password === null ? [] : ['--requirepass', password]),
  ];
  let server = null;
  const start = async () => {
    server = spawn('redis-server', args, { stdio: 'ignore' });
    await answers(host, port);
  };
  /** SIGKILL simulates a crash. */
  const stop = (signal = 'SIGKILL') =>
    new Promise((resolve) => {
      if (server === null || server.exitCode !== null || server.signalCode !== null) return resolve();
      server.once('exit', resolve);
      server.kill(signal);
    });
  await start();
  return {
    url: `redis://${login}${host}:${port}`,
    start,
    stop,
    async remove() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
    ask: (...command) =>
      execFileSync(
        'redis-cli',
        ['-h', host, '-p', String(port), ...(password === null ? [] : ['-a', password, '--no-auth-warning']), ...command],
        { encoding: 'utf8' },
      ).trim(),
  };
}

/** Waits until the server accepts commands; while it loads its file it does not. */
async function answers(host, port) {
  for (let tries = 0; tries < 600; tries++) {
    if ((await ping(host, port)).match(/PONG|NOAUTH/u)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`redis-server does not answer on ${host}:${port}`);
}

function ping(host, port) {
  return new Promise((resolve) => {
    const socket = connect(port, host, () => socket.write('PING\r\n'));
    socket.once('data', (bytes) => {
      socket.destroy();
      resolve(bytes.toString());
    });
    socket.once('error', () => resolve(''));
  });
}
