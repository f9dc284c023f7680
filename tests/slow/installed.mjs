import { execFileSync } from 'node:child_process';

/** Installs a package of Debian where its program is missing: a test that needs it runs or fails, it is never passed over. */
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
