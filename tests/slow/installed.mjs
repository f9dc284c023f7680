import { execFileSync } from 'node:child_process';

/** Installs a Debian package if its program is missing: a test that needs it runs or fails, and is never skipped. */
export function installed(program, name) {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
  } catch {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}
