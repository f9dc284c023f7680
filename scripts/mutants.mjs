#!/usr/bin/env node
/**
 * Changes the code of the rooms where a wrong value does the most harm, one small change at a time, and checks whether a
 * test notices (Stryker). Prints the survivors and each room's score; fails below 75 % in any of them.
 *
 *   npm run mutants                            every room, every change: more than an hour
 *   npm run mutants -- --room dates            one room: dates, cities, clusters, authors, choose
 *   npm run mutants -- --part 12               the first of every twelve blocks of ten lines: always the same sample
 *   npm run mutants -- --part 12 --offset 5    the sixth of every twelve
 *   npm run mutants -- --files 'src/…/*.ts'    only these files, with the tests of all rooms
 *
 * Stryker's report on a room, including survivors, is written to reports/mutants/ROOM.json.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { ROOMS, TESTS } from './mutants/rooms.mjs';

const ROOT = join(import.meta.dirname, '..');
const LEAST = 75;
/** Lines per block of the sample. */
const BLOCK = 10;

const { values: opt } = parseArgs({
  options: {
    room: { type: 'string' },
    part: { type: 'string', default: '1' },
    files: { type: 'string' },
    offset: { type: 'string', default: '0' },
    concurrency: { type: 'string', default: '1' },
  },
});
const part = Number(opt.part);
const offset = Number(opt.offset);
const rooms = opt.files !== undefined ? { files: [opt.files] } : opt.room !== undefined ? { [opt.room]: ROOMS[opt.room] } : ROOMS;

/** The ranges of lines that are changed. Blocks are counted across all files of a room, so that short files get their share. */
function ranges(patterns) {
  let block = 0;
  return globSync(patterns, { cwd: ROOT })
    .sort()
    .flatMap((file) => {
      if (part === 1) return [file];
      const lines = readFileSync(join(ROOT, file), 'utf8').split('\n').length;
      return Array.from({ length: Math.ceil(lines / BLOCK) }, (_, i) => i * BLOCK + 1)
        .filter(() => block++ % part === offset)
        .map((line) => `${file}:${line}-${line + BLOCK - 1}`);
    });
}

const KILLED = new Set(['Killed', 'Timeout']);
const LEFT_OUT = new Set(['Ignored', 'CompileError', 'RuntimeError']);

function scoreOf(report) {
  const mutants = Object.values(JSON.parse(readFileSync(report, 'utf8')).files)
    .flatMap((file) => file.mutants)
    .filter(({ status }) => !LEFT_OUT.has(status));
  return {
    all: mutants.length,
    killed: mutants.filter(({ status }) => KILLED.has(status)).length,
    untested: mutants.filter(({ status }) => status === 'NoCoverage').length,
  };
}

mkdirSync(join(ROOT, 'reports/mutants'), { recursive: true });
const scores = [];
for (const [room, patterns] of Object.entries(rooms)) {
  const report = join(ROOT, `reports/mutants/${room}.json`);
  const config = join(ROOT, 'stryker.config.mjs');
  const stryker = join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(
    process.execPath,
    [stryker, 'run', config, '--mutate', ranges(patterns).join(','), '--concurrency', opt.concurrency],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: {
        ...process.env,
        KLYNGE_MUTANTS_REPORT: report,
        KLYNGE_MUTANTS_TESTS: JSON.stringify(TESTS[room] ?? [...new Set(Object.values(TESTS).flat())]),
      },
    },
  );
  if (status !== 0) throw new Error(`Stryker ended with ${status} in ${room}`);
  scores.push([room, scoreOf(report)]);
}

const percent = (a, b) => (b === 0 ? 'none' : ((100 * a) / b).toFixed(1));
console.log(`\n| room | changes${part === 1 ? '' : ` (one block of ${part})`} | noticed | without a test | score |\n|---|---|---|---|---|`);
for (const [room, { all, killed, untested }] of scores)
  console.log(`| ${room} | ${all} | ${killed} | ${untested} | ${percent(killed, all)} % |`);
if (scores.some(([, { all, killed }]) => 100 * killed < LEAST * all)) process.exitCode = 1;
