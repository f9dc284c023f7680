// How long a report of a large archive takes, and how large its pages get.
//   npm run bench:report [-- --articles 10000]
// Records of 400 invented pages, each reused for many articles with other days and addresses.
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../dist/index.js';
import { inventedPages } from './invented-archive.mjs';

const KINDS = 400;
const { values } = parseArgs({ options: { articles: { type: 'string', default: '10000' } } });
const articles = Number(values.articles);
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'klynge-report-'));

try {
  const bytes = await writeDataset(join(folder, 'records.jsonl'));
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['bin/klynge.cjs', 'report', folder, '--out', join(folder, 'report')], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const seconds = (performance.now() - began) / 1000;
  const pages = readdirSync(join(folder, 'report'), { recursive: true })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, size: statSync(join(folder, 'report', file)).size }));
  const largest = pages.sort((a, b) => b.size - a.size)[0];
  console.log(
    `${articles} articles (${(bytes / 1e6).toFixed(0)} MB of records): ${pages.length} pages in ${seconds.toFixed(1)} s (aim: 20), ${childSeconds().toFixed(1)} s of CPU; largest page ${largest.file}, ${(largest.size / 1e6).toFixed(2)} MB (aim: 5)`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function writeDataset(path) {
  const file = createWriteStream(path);
  const records = inventedPages(Math.min(KINDS, articles)).map(({ url, html }) => extract(html, { url }));
  let bytes = 0;
  for (let i = 0; i < articles; i++) {
    const record = records[i % records.length];
    const day = `${2004 + (i % 20)}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
    const line = `${JSON.stringify({ ...record, url: `${record.url}/${i}`, published: record.published && { ...record.published, edtf: day, start: day, end: day } })}\n`;
    bytes += line.length;
    if (!file.write(line)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
  return bytes;
}

/** CPU seconds of the children that have exited (Linux: fields 16 and 17 of this process's stat line). */
function childSeconds() {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^\d+ \(.*\) /u, '')
    .split(' ')
    .map(Number);
  return (fields[13] + fields[14]) / 100;
}
