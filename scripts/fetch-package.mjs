import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Fetches a package from the npm registry ("name@version") into a folder that exists as long as the process; returns its path. */
export function fetchPackage(spec) {
  const folder = mkdtempSync(join(tmpdir(), 'klynge-source-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  // Options are explicit, since an npm that runs this script passes on its own: where to pack to, or to do a dry run.
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, '--no-dry-run', spec], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  execFileSync('tar', ['xzf', archive], { cwd: folder });
  return join(folder, 'package');
}
