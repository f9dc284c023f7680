#!/usr/bin/env node
/**
 * What a page costs, stage by stage, in CPU milliseconds and as a multiple of the parse floor: `load()` of
 * cheerio/slim on the same pages in the same run.
 *
 *   npm run bench                   all of the following; 300 corpus pages if ../shared exists, otherwise generated ones
 *   npm run bench -- --pages 1000   with this many pages
 *   npm run bench -- --stages       only the stages
 *   npm run bench -- --rounds 8     this many rounds over the pages; default: 24, as in a run over an archive
 *   npm run bench -- --growth       time against size, 1 kB to 50 MB, with the exponent: for pages that are all text, and
 *                                   for pages as sites serve them
 *   npm run bench -- --memory       peak memory of one page beside the goal of 12 times its bytes and 60 MB
 *   npm run bench -- --start        CPU time and wall time of the version, of the first record and of one page, beside Node's
 *                                   own start
 *   npm run bench -- --guard        the whole page in three processes; exit 1 if the middle one is a third over a fixed value
 *                                   near today's
 *   npm run bench -- --json         the stages as JSON
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { load } from 'cheerio/slim';
import { bundleAsShipped } from './bundle-as-shipped.mjs';
import { generatedPage, newsPage, pagesToMeasure } from './measured-pages.mjs';

const { values: opt } = parseArgs({
  options: {
    pages: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '24' },
    stages: { type: 'boolean' },
    growth: { type: 'boolean' },
    memory: { type: 'boolean' },
    start: { type: 'boolean' },
    guard: { type: 'boolean' },
    json: { type: 'boolean' },
  },
});
/**
 * Multiples of the parse floor that the guard enforces, in the median and at the 95th percentile: the current cost of a
 * page, to be lowered with each gain. The goal is 2.5 and 4.
 */
const GOAL = { median: 2.8, p95: 7.5 };
/**
 * The engine has compiled the parse after a few rounds and the record after some twenty: after eight, facts cost .61 of a
 * parse; after 24 and 60 rounds .47 and .48. Real processes read thousands of pages.
 */
const ROUNDS = Number(opt.rounds);

/** The stages have no public entry point: they are bundled from the source, as the package is. */
async function stagesOfSource() {
  const root = join(import.meta.dirname, '..');
  const folder = mkdtempSync(join(root, '.bench-'));
  try {
    await bundleAsShipped(
      "export { readPage, STAGES } from './src/extract/stages'; export { recordOf } from './src/extract/record';",
      root,
      join(folder, 'stages.mjs'),
      { packages: 'external' },
    );
    return await import(pathToFileURL(join(folder, 'stages.mjs')).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { readPage, recordOf, STAGES } = await stagesOfSource();
/** CPU milliseconds of this process so far, including compiler and collector threads; other work on the machine does not count. */
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const median = (list) => quantile(list, 0.5);
const quantile = (list, q) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.ceil(list.length * q) - 1)];

/** Bytes allocated on the heap and not yet freed; the difference is what a page allocates, unless a collection falls in between. */
const heap = () => process.memoryUsage().heapUsed;

/** Megabytes that reading one page allocates, in the median; pages during which the collector ran are left out. */
function allocated(pages) {
  const taken = [];
  for (const page of pages) {
    const before = heap();
    recordOf(readPage(page.bytes, page.url ? { url: page.url } : {}, (_stage, run) => run()));
    const bytes = heap() - before;
    if (bytes > 0) taken.push(bytes / 1e6);
  }
  return median(taken);
}

/** Milliseconds of each stage, of the record, and in total, for one page. */
function measure(page) {
  const ms = Object.fromEntries([...STAGES, 'record'].map((name) => [name, 0]));
  const began = cpu();
  const reading = readPage(page.bytes, page.url ? { url: page.url } : {}, (stage, run) => {
    const t = cpu();
    const value = run();
    ms[stage] += cpu() - t;
    return value;
  });
  const t = cpu();
  recordOf(reading);
  ms.record = cpu() - t;
  return { ...ms, total: cpu() - began };
}

function floorOf(page) {
  const t = cpu();
  load(page.bytes.toString('utf8'));
  return cpu() - t;
}

/** The minimum of several rounds for each page: its cost without the machine's noise. */
function rounds(pages) {
  const best = pages.map(() => null);
  for (let round = 0; round < ROUNDS; round++) {
    pages.forEach((page, i) => {
      const now = { floor: floorOf(page), ...measure(page) };
      best[i] = best[i] ? Object.fromEntries(Object.entries(now).map(([key, value]) => [key, Math.min(value, best[i][key])])) : now;
    });
  }
  return best;
}

function speed() {
  const { source, pages } = pagesToMeasure(Number(opt.pages));
  const rows = rounds(pages);
  const names = ['floor', ...STAGES, 'record', 'total'];
  const sum = (name) => rows.reduce((all, row) => all + row[name], 0);
  const figures = Object.fromEntries(
    names.map((name) => [
      name,
      {
        ms: sum(name) / rows.length,
        median: median(rows.map((row) => row[name] / row.floor)),
        p95: quantile(
          rows.map((row) => row[name] / row.floor),
          0.95,
        ),
        mean: sum(name) / sum('floor'),
      },
    ]),
  );
  if (opt.json)
    console.log(
      JSON.stringify({
        source,
        pages: pages.length,
        bytes: pages.reduce((all, page) => all + page.bytes.length, 0),
        figures,
        peakMemoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
      }),
    );
  else {
    console.log(
      `${pages.length} ${source}, ${(pages.reduce((all, page) => all + page.bytes.length, 0) / pages.length / 1000).toFixed(0)} kB each, least of ${ROUNDS} rounds, Node ${process.version}\n`,
    );
    console.log('| stage | ms a page | × parse, median | × parse, p95 | × parse, mean |\n|---|---|---|---|---|');
    for (const name of names)
      console.log(
        `| ${name === 'floor' ? 'cheerio/slim load (the floor)' : name} | ${figures[name].ms.toFixed(3)} | ${figures[name].median.toFixed(2)} | ${figures[name].p95.toFixed(2)} | ${figures[name].mean.toFixed(2)} |`,
      );
    console.log(
      `\nallocated for a page, in the median: ${allocated(pages).toFixed(1)} MB; peak memory of the run: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
    );
  }
}

/**
 * Which functions the compiler has reached after few rounds differs from process to process, by a tenth of the whole: the
 * middle one of three processes is judged.
 */
function guard() {
  const args = [import.meta.filename, '--json', '--pages', opt.pages, '--rounds', opt.rounds];
  const runs = [1, 2, 3].map((run) => {
    const { total } = saidBy(args).figures;
    console.log(`process ${run}: ${total.median.toFixed(2)} × the parse (median), ${total.p95.toFixed(2)} × (p95)`);
    return total;
  });
  for (const [name, goal] of Object.entries(GOAL)) {
    const middle = median(runs.map((run) => run[name]));
    if (middle <= goal * (4 / 3)) continue;
    console.error(`a page costs ${middle.toFixed(2)} × the parse (${name}): a third over the goal of ${goal}`);
    process.exitCode = 1;
  }
}

const GROWING = [
  ['pages that are all text, of which no more is read than the limit says', generatedPage],
  ['pages with an article between menus and teasers', newsPage],
];

/** Slope of log time over log size: 1 is linear. */
function growth([name, pageOf]) {
  console.log(name);
  const sizes = [1e3, 1e4, 1e5, 1e6, 1e7, 5e7];
  const points = sizes.map((size) => {
    const page = { bytes: Buffer.from(pageOf(1, size)), url: null };
    let best = Infinity;
    // The code must be compiled before a size counts; large pages take long enough to ensure that themselves.
    for (let i = 0; i < (size > 5e6 ? 1 : size > 5e5 ? 3 : 15); i++) best = Math.min(best, measure(page).total);
    console.log(`${String(page.bytes.length).padStart(9)} bytes  ${best.toFixed(1)} ms`);
    return [Math.log(page.bytes.length), Math.log(best)];
  });
  // Below 100 kB the fixed cost of a page hides the slope.
  const tail = points.slice(2);
  const meanX = tail.reduce((all, [x]) => all + x, 0) / tail.length;
  const meanY = tail.reduce((all, [, y]) => all + y, 0) / tail.length;
  const exponent = tail.reduce((all, [x, y]) => all + (x - meanX) * (y - meanY), 0) / tail.reduce((all, [x]) => all + (x - meanX) ** 2, 0);
  console.log(`exponent from 100 kB on: ${exponent.toFixed(3)}`);
  if (opt.guard && exponent > 1.05 * (4 / 3)) process.exitCode = 1;
}

/** The memory that a large page adds to that of a process warmed up with small ones, run with its own heap limit. */
function memory() {
  const peak = () => process.resourceUsage().maxRSS / 1024;
  for (let i = 0; i < 20; i++) measure({ bytes: Buffer.from(generatedPage(i, 5e4)), url: null });
  const before = peak();
  for (const size of [1e6, 5e6, 2e7]) {
    const page = { bytes: Buffer.from(generatedPage(1, size)), url: null };
    measure(page);
    const megabytes = page.bytes.length / 1e6;
    console.log(
      `${megabytes.toFixed(1).padStart(6)} MB page: peak ${(peak() - before).toFixed(0)} MB above the ${before.toFixed(0)} MB of the warm process; goal ${(12 * megabytes + 60).toFixed(0)} MB`,
    );
  }
}

/**
 * Milliseconds of CPU time and wall time of whole processes, each the minimum of nine runs taken in turns, beside those of Node
 * doing nothing in the same run; and from import to the first record, as the process itself measures them. A page of 30 kB that
 * is nearly all text, and one of 5 kB.
 */
function start() {
  const root = join(import.meta.dirname, '..');
  const folder = mkdtempSync(join(tmpdir(), 'klynge-start-'));
  const [page, small] = [generatedPage(1, 3e4), newsPage(1, 4e3, 2e3)].map((html, i) => {
    const file = join(folder, `page${i}.html`);
    writeFileSync(file, html);
    return file;
  });
  const library = JSON.stringify(pathToFileURL(join(root, 'dist/index.js')).href);
  const reading = (file) => `extract(readFileSync(${JSON.stringify(file)}));`;
  const first = (file) => [
    '--input-type=module',
    '-e',
    `import { readFileSync } from 'node:fs'; import { extract } from ${library}; ${reading(file)}`,
  ];
  const within = (file) => [
    '--input-type=module',
    '-e',
    `import { readFileSync } from 'node:fs'; const before = process.cpuUsage(); const begun = performance.now(); const { extract } = await import(${library}); ${reading(file)} const { user, system } = process.cpuUsage(before); console.log(JSON.stringify([(user + system) / 1000, performance.now() - begun]));`,
  ];
  const klynge = join(root, 'bin/klynge.cjs');
  const runs = [
    ['Node doing nothing', ['-e', '0'], null],
    ['klynge --version', [klynge, '--version'], 80],
    ['import to the first record', first(page), 150],
    ['the same without Node', within(page), 150, saidBy],
    ['klynge extract, one page', [klynge, 'extract', page], 400],
    ['import to the first record, 5 kB', first(small), 150],
    ['the same without Node', within(small), 150, saidBy],
    ['klynge extract, 5 kB', [klynge, 'extract', small], 400],
  ].map((run) => ({ run, cpu: Infinity, clock: Infinity }));
  try {
    for (let i = 0; i < 9; i++) {
      for (const one of runs) {
        const [, args, , measure = costOfProcess] = one.run;
        const [cpu, clock] = measure(args);
        Object.assign(one, { cpu: Math.min(one.cpu, cpu), clock: Math.min(one.clock, clock) });
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const ms = (value) => `${value.toFixed(0).padStart(5)} ms`;
  for (const { run, cpu, clock } of runs) {
    const [name, , goal] = run;
    console.log(`${name.padEnd(33)}${ms(cpu)}${goal === null ? '' : `, goal ${goal}`}`.padEnd(52), `${ms(clock)} by the clock`);
  }
}

/**
 * If the environment names additional certificates, Node reads all certificates at every start, which takes longer than
 * everything else: starts are measured without them.
 */
const PLAIN = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };

/** The numbers that a child process prints. */
const saidBy = (args) =>
  JSON.parse(spawnSync(process.execPath, args, { encoding: 'utf8', env: PLAIN, stdio: ['ignore', 'pipe', 'inherit'] }).stdout);

/** CPU time and wall time of a child process, measured by the shell's `time`, including its children. */
function costOfProcess(args) {
  const quoted = [process.execPath, ...args].map((one) => `'${one.replaceAll("'", "'\\''")}'`).join(' ');
  const { stderr } = spawnSync('bash', ['-c', `TIMEFORMAT='%U %S %R'; time ${quoted} > /dev/null`], { encoding: 'utf8', env: PLAIN });
  const [user, system, real] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return [(user + system) * 1000, real * 1000];
}

/** Each part in a process of its own, so that it neither gains nor loses from what another has warmed up or allocated. */
function everything() {
  for (const part of ['--stages', '--growth', '--memory', '--start']) {
    const { status } = spawnSync(process.execPath, [import.meta.filename, part, '--pages', opt.pages], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
    console.log();
  }
}

if (opt.start) start();
else if (opt.memory) memory();
else if (opt.growth) GROWING.forEach(growth);
else if (opt.guard) guard();
else if (opt.stages || opt.json) speed();
else everything();
