import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const link = join(import.meta.dirname, '../../node_modules/better-sqlite3');

/**
 * Makes the optional better-sqlite3 and SQLite's own shell available. It is not a development dependency because it may
 * have to be compiled (one to three minutes), which a newcomer's `npm install` should not wait for.
 */
function installSqlite() {
  try {
    const Database = createRequire(import.meta.url)('better-sqlite3');
    new Database(':memory:').close();
  } catch {
    const apart = join(tmpdir(), 'klynge-better-sqlite3');
    mkdirSync(apart, { recursive: true });
    execFileSync('npm', ['install', '--prefix', apart, '--no-audit', '--no-fund', 'better-sqlite3@12'], { cwd: apart, stdio: 'ignore' });
    rmSync(link, { recursive: true, force: true });
    symlinkSync(join(apart, 'node_modules', 'better-sqlite3'), link);
  }
  try {
    execFileSync('sqlite3', ['--version'], { stdio: 'ignore' });
  } catch {
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'sqlite3'], { stdio: 'ignore' });
  }
}

installSqlite();
