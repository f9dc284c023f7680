// Batch against single pages, the WARC reader against warcio.js, and memory against the size of the archive.
//   npm run bench:batch [-- --pages 5000 --large 50000 --workers 2]
// Besides wall time it prints CPU seconds, which other work on the machine does not affect.
import { execFile, spawn } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { parseArgs, promisify } from 'node:util';
import { WARCParser } from 'warcio';
import { pageBody, readPages } from '../dist/batch.js';
import { extract } from '../dist/index.js';

const ROUNDS = 3;
// One reader alone, or `extract` alone, in a process of its own: node scripts/bench-batch.mjs --reader klynge|warcio|extract FILE
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    reader: { type: 'string' },
    pages: { type: 'string', default: '5000' },
    large: { type: 'string', default: '50000' },
    workers: { type: 'string', default: String(availableParallelism()) },
  },
});
if (values.reader) {
  console.log(
    JSON.stringify(values.reader === 'extract' ? await singlePages(positionals[0], 600) : await readerCost(values.reader, positionals[0])),
  );
  process.exit();
}

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'klynge-bench-'));
const workers = Number(values.workers);
const percent = (part) => `${(100 * part).toFixed(1)} %`;

try {
  const [small, large] = [join(folder, 'small.warc.gz'), join(folder, 'large.warc.gz')];
  await run(['scripts/make-warc.mjs', small, '--pages', values.pages]);
  // As many at once as there are workers: two cores of a processor may share more than memory.
  const alone = await Promise.all(Array.from({ length: workers }, () => ownProcess('extract', small)));
  const single = { rate: mean(alone.map(({ rate }) => rate)), cpu: mean(alone.map(({ cpu }) => cpu)) };
  const batch = await timed(small, 'small');
  const rate = Number(values.pages) / batch.seconds;
  console.log(
    `extract alone          ${single.rate.toFixed(0)} pages/s on each of ${workers} cores at once, ${single.cpu.toFixed(2)} CPU ms a page`,
  );
  console.log(
    `batch, ${workers} workers       ${rate.toFixed(0)} pages/s end to end: ${percent(rate / (single.rate * workers))} of ${workers} × extract alone (aim: 85 %)`,
  );
  console.log(
    `                       ${((1000 * batch.cpu) / Number(values.pages)).toFixed(2)} CPU ms a page: ${percent((single.cpu * Number(values.pages)) / (1000 * batch.cpu))} of them extract`,
  );
  const [ours, theirs] = [await ownProcess('klynge', small), await ownProcess('warcio', small)];
  console.log(
    `records a CPU second   ${(1e6 / ours).toFixed(0)} klynge, ${(1e6 / theirs).toFixed(0)} warcio.js: ${(theirs / ours).toFixed(2)} times (aim: 3)`,
  );
  console.log(`peak memory            ${batch.peak.toFixed(0)} MB for ${values.pages} pages`);
  if (Number(values.large) > 0) {
    await run(['scripts/make-warc.mjs', large, '--pages', values.large]);
    const { peak } = await timed(large, 'large');
    console.log(
      `peak memory            ${peak.toFixed(0)} MB for ${values.large} pages: ${(peak / batch.peak).toFixed(2)} times (aim: 1.10, under 600 MB)`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Runs a program of the project; gives its peak memory in MB and its CPU seconds, as the kernel counts them. */
function run(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    const state = { peak: 0, cpu: 0 };
    const watch = setInterval(() => look(child.pid, state), 25);
    child.once('exit', (code) => {
      clearInterval(watch);
      if (code === 0) resolve(state);
      else reject(new Error(`${args.join(' ')} ended with ${code}`));
    });
  });
}

function look(pid, state) {
  const [status, stat] = [`/proc/${pid}/status`, `/proc/${pid}/stat`];
  if (!existsSync(stat)) return;
  const peak = readFileSync(status, 'utf8')
    .split('\n')
    .find((line) => line.startsWith('VmHWM'));
  if (peak) state.peak = Number(peak.replace(/\D+/gu, '')) / 1024;
  const fields = readFileSync(stat, 'utf8').split(') ')[1].split(' ');
  // Ticks of a hundredth of a second, in user mode and in the kernel.
  state.cpu = (Number(fields[11]) + Number(fields[12])) / 100;
}

async function timed(warc, name) {
  const began = performance.now();
  const state = await run([
    'bin/klynge.cjs',
    'batch',
    warc,
    '--out',
    join(folder, `${name}.jsonl`),
    '--workers',
    String(workers),
    '--quiet',
  ]);
  return { seconds: (performance.now() - began) / 1000, ...state };
}

/** CPU milliseconds of this process. */
function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Pages per second of `extract`, warmed up, given only the pages' bytes. */
async function singlePages(warc, most) {
  const pages = [];
  for await (const page of readPages(warc)) {
    pages.push([pageBody(page, 1e9), { url: page.url, contentType: page.contentType, capturedAt: page.capturedAt }]);
    if (pages.length === most) break;
  }
  for (const [bytes, options] of pages) extract(bytes, options);
  const [began, cpu] = [performance.now(), cpuMs()];
  for (const [bytes, options] of pages) extract(bytes, options);
  return { rate: (pages.length * 1000) / (performance.now() - began), cpu: (cpuMs() - cpu) / pages.length };
}

/** The cost of a reader (CPU microseconds per record) or of `extract` in a process of its own, with nothing else in memory. */
async function ownProcess(reader, warc) {
  const { stdout } = await promisify(execFile)(process.execPath, [import.meta.filename, '--reader', reader, warc]);
  return JSON.parse(stdout);
}

function mean(all) {
  return all.reduce((sum, one) => sum + one, 0) / all.length;
}

/** The best of some rounds, after a first one that warms up. */
async function readerCost(reader, warc) {
  let best = Infinity;
  for (let round = 0; round <= ROUNDS; round++) {
    const before = cpuMs();
    const records = await (reader === 'klynge' ? count(readPages(warc)) : countWarcio(warc));
    if (round > 0) best = Math.min(best, (1000 * (cpuMs() - before)) / records);
  }
  return best;
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
