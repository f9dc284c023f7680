#!/usr/bin/env node
/**
 * Mutates pages at random and reads each mutant twice. Fails on an exception, a record that the schema rejects, a span
 * that does not slice to its text, a difference between the two records, or slowness. The pages are the fixtures and, if
 * it lies beside the project, part of the corpus. Needs dist/ (npm run build).
 *
 *   npm run fuzz                                   for an hour, with a seed that depends on the day (and is printed)
 *   npm run fuzz -- --minutes 5 --seed 7
 *   npm run fuzz -- --mutants 20000 --seed 1 --corpus 0      what the slow suite runs: always the same mutants
 *
 * A failing mutant is minimized and kept in tests/fuzz/found/, where a test reads it from then on.
 */
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { loadTypescript } from './load-typescript.mjs';

const ROOT = join(import.meta.dirname, '..');
const { values: opt } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    mutants: { type: 'string' },
    seed: { type: 'string', default: new Date().toISOString().slice(0, 10).replaceAll('-', '') },
    corpus: { type: 'string', default: '40' },
    workers: { type: 'string', default: String(Math.min(2, availableParallelism())) },
    keep: { type: 'string', default: join(ROOT, 'tests/fuzz/found') },
  },
});
const seed = Number(opt.seed);
const most = opt.mutants === undefined ? Number.POSITIVE_INFINITY : Number(opt.mutants);
const until = opt.mutants === undefined ? Date.now() + Number(opt.minutes) * 60_000 : Number.POSITIVE_INFINITY;
/** Uses one in this many pages of the corpus; 0: none. */
const step = Number(opt.corpus);
/** Number of mutants assigned to a worker at once. */
const STRETCH = 40;
/** A worker that is silent for this long counts as hung. Generous, since the machine may have other work. */
const SILENCE_MS = 120_000;

const { mutantOf, fixturePages, corpusPages } = await loadTypescript('fuzz', 'tests/fuzz/fuzz.ts');
const fixtures = join(ROOT, 'fixtures');
const corpus = step > 0 ? join(ROOT, '../shared/corpus/pages') : null;
const module = pathToFileURL(join(ROOT, '.cache/scripts/fuzz.mjs')).href;

let next = 0;
let read = 0;
let sources = 0;
const found = new Map();

/** Saves a failure under a name made from its content; of one kind and message only the first, since the rest are mostly the same. */
function keep({ turn, finding, bytes, options }) {
  const key = `${finding.kind} ${finding.message.replace(/\d+/gu, 'N').slice(0, 120)}`;
  if (found.has(key)) return;
  found.set(key, turn);
  const page = Buffer.from(bytes, 'base64');
  const name = `${finding.kind}-${createHash('sha256').update(page).digest('hex').slice(0, 10)}`;
  mkdirSync(opt.keep, { recursive: true });
  writeFileSync(join(opt.keep, `${name}.page`), page);
  writeFileSync(join(opt.keep, `${name}.json`), `${JSON.stringify({ options, found: { seed, turn, ...finding } }, null, 2)}\n`);
  console.error(`turn ${turn}: ${finding.kind}: ${finding.message.slice(0, 300)} (${name})`);
}

function turns() {
  if (Date.now() >= until) return [];
  const from = next;
  next = Math.min(most, next + STRETCH);
  return Array.from({ length: next - from }, (_, i) => from + i);
}

/** Runs one worker after another until nothing is left; one that hangs or dies is replaced and its position kept. */
async function work() {
  let stretch = null;
  for (let more = true; more;) {
    more = await new Promise((resolve) => {
      const child = fork(join(ROOT, 'scripts/fuzz-worker.mjs'), [JSON.stringify({ module, fixtures, corpus, step, seed })], {
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      let turn = null;
      let watch = null;
      const heard = () => {
        clearTimeout(watch);
        watch = setTimeout(() => child.kill('SIGKILL'), SILENCE_MS);
      };
      heard();
      child.on('message', (message) => {
        heard();
        if (message.done === undefined) {
          turn = message.turn;
          return;
        }
        turn = null;
        read += message.done;
        sources = message.pages ?? sources;
        message.failures.forEach(keep);
        stretch = turns();
        if (stretch.length > 0) return child.send(stretch);
        clearTimeout(watch);
        child.removeAllListeners('exit').kill();
        resolve(false);
      });
      child.on('exit', (code, signal) => {
        clearTimeout(watch);
        if (turn === null) throw new Error(`a worker ended by itself: ${code ?? signal}`);
        const page = mutantOf([...fixturePages(fixtures), ...(corpus === null ? [] : corpusPages(corpus, step))], seed, turn);
        keep({
          turn,
          finding: { kind: 'death', message: `the process ended or hung (${code ?? signal})` },
          bytes: Buffer.from(page.bytes).toString('base64'),
          options: page.options,
        });
        read += stretch.indexOf(turn) + 1;
        resolve(true);
      });
    });
  }
}

const began = Date.now();
await Promise.all(Array.from({ length: Number(opt.workers) }, work));
console.log(
  JSON.stringify({ seed, pages: sources, mutants: read, failures: found.size, seconds: Math.round((Date.now() - began) / 1000) }),
);
process.exitCode = found.size === 0 ? 0 : 1;
