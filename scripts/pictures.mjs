// The pictures of the README: the fixtures and the invented archive, rendered by a browser.
//   npm run pictures            docs/pictures/*.png
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { chromium as chromiumPath } from '../tests/slow/with-chromium.mjs';
import { inventedPages } from './invented-archive.mjs';

const root = join(import.meta.dirname, '..');
const pictures = join(root, 'docs/pictures');
const folder = mkdtempSync(join(tmpdir(), 'klynge-pictures-'));
const klynge = (...args) =>
  execFileSync(process.execPath, [join(root, 'bin/klynge.cjs'), ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

try {
  const inspected = join(folder, 'inspected.html');
  klynge('inspect', 'fixtures/typo3-da/page.html', '--captured-at', '2019-04-01', '--out', inspected);
  const archive = join(folder, 'archive.jsonl');
  writeFileSync(
    archive,
    inventedPages(300)
      .map((page) => `${JSON.stringify(page)}\n`)
      .join(''),
  );
  klynge('batch', 'fixtures', archive, '--out', join(folder, 'run'), '--quiet');
  klynge('report', join(folder, 'run'), '--out', join(folder, 'report'));
  const report = (file) => join(folder, 'report', file);
  mkdirSync(pictures, { recursive: true });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  await picture(browser, inspected, 'inspect', { prepare: showEvidence });
  await picture(browser, report('map.html'), 'report-map', {});
  await picture(browser, report('index.html'), 'report-overview', {});
  await browser.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function picture(browser, file, name, { prepare }) {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 820 },
    colorScheme: 'light',
    locale: 'en-US',
    reducedMotion: 'reduce',
  });
  await page.goto(pathToFileURL(file).href);
  await prepare?.(page);
  const path = join(pictures, `${name}.png`);
  await page.screenshot({ path });
  await page.close();
  console.log(path);
}

/** The evidence of the day of publication, in the record, and its place in the source. */
async function showEvidence(page) {
  await page.click('#f-published summary');
  await page.click('#f-published .losers summary');
  await page.focus('#f-published summary');
}
