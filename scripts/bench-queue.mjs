// What a queue costs beside the extraction: the same segments of 200 pages done by one worker of a queue on Redis, and
// in the calling process without one.
//   npm run bench:queue [-- --segments 10 --pages 200]
// CPU seconds count, of the worker and of Redis: other work on the machine does not. Installs redis-server where it is
// missing (Debian, as root).
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { parseArgs } from 'node:util';
import { startRedis } from '../tests/slow/with-redis.mjs';
import { newsPage } from './measured-pages.mjs';
import { joinRecords, pageRecord } from './warc-writer.mjs';

const { values } = parseArgs({ options: { segments: { type: 'string', default: '10' }, pages: { type: 'string', default: '200' }, bytes: { type: 'string', default: '60000' }, rounds: { type: 'string', default: '3' } } });
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
  const costs = { without: [], queue: [], redis: [], seconds: [], secondsWithout: [] };
  for (let round = 0; round < rounds; round++) {
    const run = join(folder, `run-${round}`);
    const names = await captured(['queue', 'plan', join(archives, '*.warc.gz'), '--out', join(folder, `pipe-${round}`)]);
    const alone = await measured(['pipe', '--run', join(folder, `pipe-${round}`)], names);
    const queue = ['--queue', redis.url, '--name', `bench-${round}`];
    await captured(['queue', 'add', join(archives, '*.warc.gz'), '--out', run, ...queue]);
    const before = redisCpu();
    const through = await measured(['worker', ...queue, '--threads', '1', '--concurrency', '2', '--until-done', '--quiet'], '');
    costs.without.push(alone.cpu);
    costs.queue.push(through.cpu);
    costs.redis.push(redisCpu() - before);
    costs.secondsWithout.push(alone.seconds);
    costs.seconds.push(through.seconds);
  }
  report(costs);
} finally {
  await redis.remove();
  rmSync(folder, { recursive: true, force: true });
}

function report(costs) {
  const [without, queue, server, clock, clockWithout] = [costs.without, costs.queue, costs.redis, costs.seconds, costs.secondsWithout].map((list) => Math.min(...list));
  const all = segments * pages;
  console.log(`${segments} segments of ${pages} pages, the best of ${rounds} rounds`);
  console.log(`without a queue  ${without.toFixed(2)} CPU s, ${((1000 * without) / all).toFixed(2)} ms a page (${clockWithout.toFixed(1)} s on the clock)`);
  console.log(`with a queue     ${queue.toFixed(2)} CPU s and ${server.toFixed(2)} of Redis (${clock.toFixed(1)} s on the clock)`);
  console.log(`overhead         ${((100 * (queue + server - without)) / without).toFixed(1)} % (aim: 5 %)`);
}

function redisCpu() {
  const text = redis.ask('INFO', 'cpu');
  return ['used_cpu_sys', 'used_cpu_user'].reduce((sum, name) => sum + Number(new RegExp(`^${name}:([\\d.]+)`, 'mu').exec(text)[1]), 0);
}

function start(args, input) {
  const child = spawn(process.execPath, [join(root, 'bin/klynge.mjs'), ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
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

/** CPU seconds of a process, start and end included. */
function measured(args, input) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = start(args, input);
    child.stdout.resume();
    let cpu = 0;
    const watch = setInterval(() => (cpu = cpuOf(child.pid) ?? cpu), 25);
    child.once('close', (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ cpu, seconds: (performance.now() - began) / 1000 });
      else reject(new Error(`${args.join(' ')} ended with ${code}`));
    });
  });
}

function cpuOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return null;
  }
}
