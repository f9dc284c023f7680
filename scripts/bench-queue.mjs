// What a queue costs in addition to the extraction: the same segments of 200 pages done by one worker of a queue on Redis,
// and in the calling process without one.
//   npm run bench:queue [-- --segments 10 --pages 200]
// The extracting thread does the same work in both; the main thread and Redis do what a queue adds. Their CPU seconds are
// compared, since other work on the machine makes two whole runs differ by more than a queue costs. Installs redis-server
// if it is missing (Debian, as root).
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { parseArgs } from 'node:util';
import { startRedis } from '../tests/slow/with-redis.mjs';
import { newsPage } from './measured-pages.mjs';
import { joinRecords, pageRecord } from './warc-writer.mjs';

const { values } = parseArgs({
  options: {
    segments: { type: 'string', default: '10' },
    pages: { type: 'string', default: '200' },
    bytes: { type: 'string', default: '60000' },
    rounds: { type: 'string', default: '3' },
  },
});
const [segments, pages, bytes, rounds] = [values.segments, values.pages, values.bytes, values.rounds].map(Number);
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'klynge-bench-queue-'));
const archives = join(folder, 'in');
mkdirSync(archives);
for (let i = 0; i < segments; i++) {
  const records = Array.from({ length: pages }, (_, n) => pageRecord(`https://example.org/${i}/${n}`, newsPage(i * pages + n, bytes)));
  writeFileSync(join(archives, `${String(i).padStart(4, '0')}.warc.gz`), joinRecords(records));
}

const redis = await startRedis();
try {
  const costs = [];
  for (let round = 0; round < rounds; round++) {
    const run = join(folder, `run-${round}`);
    const names = await captured(['queue', 'plan', join(archives, '*.warc.gz'), '--out', join(folder, `pipe-${round}`)]);
    const alone = await measured(['pipe', '--run', join(folder, `pipe-${round}`)], names);
    const queue = ['--queue', redis.url, '--name', `bench-${round}`];
    await captured(['queue', 'add', join(archives, '*.warc.gz'), '--out', run, ...queue]);
    const before = redisCpu();
    const through = await measured(['worker', ...queue, '--threads', '1', '--concurrency', '2', '--until-done', '--quiet'], '');
    costs.push({ alone, through, redis: redisCpu() - before });
  }
  report(costs);
} finally {
  await redis.remove();
  rmSync(folder, { recursive: true, force: true });
}

function report(costs) {
  const median = (of) => costs.map(of).sort((a, b) => a - b)[costs.length >> 1];
  const added = ({ alone, through, redis }) => through.main - alone.main + redis;
  console.log(`${segments} segments of ${pages} pages, the median of ${costs.length} rounds`);
  console.log(
    `without a queue  ${median(({ alone }) => alone.cpu).toFixed(2)} CPU s, ${((1000 * median(({ alone }) => alone.cpu)) / (segments * pages)).toFixed(2)} ms a page; ${median(({ alone }) => alone.main).toFixed(2)} s of them in the main thread`,
  );
  console.log(
    `with a queue     ${median(({ through }) => through.cpu).toFixed(2)} CPU s; ${median(({ through }) => through.main).toFixed(2)} s of them in the main thread, and ${median(({ redis }) => redis).toFixed(2)} s in Redis`,
  );
  console.log(
    `overhead         ${median(added).toFixed(2)} CPU s, ${(100 * median((cost) => added(cost) / cost.alone.cpu)).toFixed(1)} % (aim: 5 %)`,
  );
}

function redisCpu() {
  const text = redis.ask('INFO', 'cpu');
  return ['used_cpu_sys', 'used_cpu_user'].reduce((sum, name) => sum + Number(new RegExp(`^${name}:([\\d.]+)`, 'mu').exec(text)[1]), 0);
}

function start(args, input) {
  const child = spawn(process.execPath, [join(root, 'bin/klynge.cjs'), ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(input);
  return child;
}

function captured(args) {
  return new Promise((resolve, reject) => {
    const child = start(args, '');
    let out = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.once('close', (code) => (code === 0 ? resolve(out) : reject(new Error(`${args.join(' ')} ended with ${code}`))));
  });
}

/** CPU seconds of a process and of its main thread, including start and exit. */
function measured(args, input) {
  return new Promise((resolve, reject) => {
    const child = start(args, input);
    child.stdout.resume();
    let [cpu, main] = [0, 0];
    const watch = setInterval(() => {
      cpu = cpuOf(`/proc/${child.pid}`) ?? cpu;
      main = cpuOf(`/proc/${child.pid}/task/${child.pid}`) ?? main;
    }, 25);
    child.once('close', (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ cpu, main });
      else reject(new Error(`${args.join(' ')} ended with ${code}`));
    });
  });
}

function cpuOf(folder) {
  try {
    const fields = readFileSync(`${folder}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return null;
  }
}
