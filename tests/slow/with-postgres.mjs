import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.mjs';

/** The folder of Debian's PostgreSQL programs; installs them if they are missing and may be installed. */
function programs() {
  const base = '/usr/lib/postgresql';
  if (!existsSync(base)) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  return join(base, readdirSync(base).sort((a, b) => Number(b) - Number(a))[0], 'bin');
}

/** Starts a private PostgreSQL on a free port in a scratch folder. It refuses to run as root, so root runs it as `postgres`. */
export async function startPostgres() {
  const bin = programs();
  const folder = mkdtempSync(join(tmpdir(), 'klynge-postgres-'));
  chmodSync(folder, 0o777);
  const root = process.getuid() === 0;
  const as = (program, args) => (root ? ['runuser', ['-u', 'postgres', '--', join(bin, program), ...args]] : [join(bin, program), args]);
  const data = join(folder, 'data');
  const port = await freePort();
  execFileSync(...as('initdb', ['-D', data, '-U', 'klynge', '--auth=trust', '--no-sync', '--locale=C', '-E', 'UTF8']), { stdio: 'ignore' });
  const control = (...args) => execFileSync(...as('pg_ctl', ['-D', data, '-w', '-t', '30', ...args]), { stdio: 'ignore' });
  const start = () =>
    control('-l', join(folder, 'log'), '-o', `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`, 'start');
  start();
  return {
    url: `postgres://klynge@127.0.0.1:${port}/postgres`,
    start,
    /** 'immediate' simulates a crash. */
    stop: (mode = 'fast') => control('-m', mode, 'stop'),
    remove() {
      try {
        control('-m', 'immediate', 'stop');
      } catch {
        // It is already down.
      }
      rmSync(folder, { recursive: true, force: true });
    },
    query: (sql) =>
      execFileSync('psql', ['-h', '127.0.0.1', '-p', String(port), '-U', 'klynge', '-At', '-F', '|', '-c', sql, 'postgres'], {
        encoding: 'utf8',
      }).trim(),
  };
}

if (process.argv[1] === import.meta.filename) {
  const server = await startPostgres();
  console.log(server.url);
  const [command, ...args] = process.argv.slice(2);
  const child = spawn(command ?? 'psql', command ? args : [server.url], {
    stdio: 'inherit',
    env: { ...process.env, KLYNGE_POSTGRES: server.url },
  });
  child.once('exit', (code) => {
    server.remove();
    process.exitCode = code ?? 1;
  });
}
