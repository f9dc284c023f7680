import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Fetches a package of the npm registry ("name@version") into a folder that lasts as long as the process, and returns where it lies. */
export function fetchPackage(spec) {
  const folder = mkdtempSync(join(tmpdir(), 'klynge-source-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  // Said in full, for an npm that runs this hands its own options on: where it packs to, or that it only shows what it would do.
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, '--no-dry-run', spec], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  execFileSync('tar', ['xzf', archive], { cwd: folder });
  return join(folder, 'package');
}
