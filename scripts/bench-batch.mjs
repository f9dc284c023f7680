// Batch against single pages, the WARC reader against warcio.js, and memory against the size of the archive.
//   npm run bench:batch [-- --pages 5000 --large 50000]
import { spawn } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { parseArgs } from 'node:util';
import { WARCParser } from 'warcio';
import { pageBody, readPages } from '../dist/batch.js';
import { extract } from '../dist/index.js';

const { values } = parseArgs({ options: { pages: { type: 'string', default: '5000' }, large: { type: 'string', default: '50000' }, workers: { type: 'string', default: String(availableParallelism()) } } });
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'klynge-bench-'));
const workers = Number(values.workers);

try {
  const small = join(folder, 'small.warc.gz');
  await run(['scripts/make-warc.mjs', small, '--pages', values.pages]);
  const single = await singlePages(small, 600);
  const batch = await timed(small, 'small');
  const rate = Number(values.pages) / batch.seconds;
  console.log(`extract alone          ${single.toFixed(0)} pages/s on one core`);
  console.log(`batch, ${workers} workers       ${rate.toFixed(0)} pages/s end to end: ${((100 * rate) / (single * workers)).toFixed(1)} % of ${workers} × extract alone (aim: 85 %)`);
  const ours = await cpu(async () => count(readPages(small)));
  const theirs = await cpu(async () => countWarcio(small));
  console.log(`records a CPU second   ${ours.rate.toFixed(0)} klynge, ${theirs.rate.toFixed(0)} warcio.js: ${(ours.rate / theirs.rate).toFixed(2)} times (aim: 3)`);
  console.log(`peak memory            ${batch.peak.toFixed(0)} MB for ${values.pages} pages`);
  if (Number(values.large) > 0) {
    const large = join(folder, 'large.warc.gz');
    await run(['scripts/make-warc.mjs', large, '--pages', values.large]);
    const { peak } = await timed(large, 'large');
    console.log(`peak memory            ${peak.toFixed(0)} MB for ${values.large} pages: ${(peak / batch.peak).toFixed(2)} times (aim: 1.10, under 600 MB)`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } });
    const state = { peak: 0 };
    const watch = setInterval(() => (state.peak = Math.max(state.peak, residentPeak(child.pid))), 50);
    child.once('exit', (code) => {
      clearInterval(watch);
      if (code === 0) resolve(state);
      else reject(new Error(`${args.join(' ')} ended with ${code}`));
    });
  });
}

/** Megabytes, as the kernel counts them. */
function residentPeak(pid) {
  const path = `/proc/${pid}/status`;
  if (!existsSync(path)) return 0;
  const line = readFileSync(path, 'utf8').split('\n').find((each) => each.startsWith('VmHWM'));
  return line ? Number(line.replace(/\D+/gu, '')) / 1024 : 0;
}

async function timed(warc, name) {
  const began = performance.now();
  const { peak } = await run(['bin/klynge.mjs', 'batch', warc, '--out', join(folder, `${name}.jsonl`), '--workers', String(workers), '--quiet']);
  return { seconds: (performance.now() - began) / 1000, peak };
}

/** Pages a second of `extract`, warmed up, with nothing but the pages' bytes. */
async function singlePages(warc, most) {
  const pages = [];
  for await (const page of readPages(warc)) {
    pages.push([pageBody(page, 1e9), { url: page.url, contentType: page.contentType, capturedAt: page.capturedAt }]);
    if (pages.length === most) break;
  }
  for (const [bytes, options] of pages.slice(0, 200)) extract(bytes, options);
  const began = performance.now();
  for (const [bytes, options] of pages) extract(bytes, options);
  return (pages.length * 1000) / (performance.now() - began);
}

async function cpu(work) {
  await work();
  const before = process.cpuUsage();
  const records = await work();
  const { user, system } = process.cpuUsage(before);
  return { rate: (records * 1e6) / (user + system) };
}

async function count(pages) {
  let records = 0;
  for await (const page of pages) records += page.bytes.length > 0 ? 1 : 0;
  return records;
}

async function countWarcio(path) {
  let records = 0;
  for await (const record of new WARCParser(createReadStream(path))) {
    if (record.warcType !== 'response') continue;
    for await (const _ of record) records += 0;
    records++;
  }
  return records;
}
