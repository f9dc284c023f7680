import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The path of a Chromium on this machine; null if there is none. `KLYNGE_CHROMIUM` overrides it. */
export function chromium() {
  return [process.env.KLYNGE_CHROMIUM, ...PLACES].find((path) => path !== undefined && existsSync(path)) ?? null;
}

/** Installs Debian's Chromium if there is none: playwright-core includes no browser. */
function installChromium() {
  if (chromium() !== null) return;
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  execFileSync('apt-get', ['update', '-qq'], quiet);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], quiet);
}

if (import.meta.filename === process.argv[1]) installChromium();
