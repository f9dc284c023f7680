#!/usr/bin/env node
/**
 * Scores the build on the corpora beside the project. Fails if a figure is below its floor (quality/floors.json), and
 * names those that differ from the documents' (kept in quality/scores.json).
 *
 *   node scripts/scores.mjs             needs dist/ (npm run build) and ../shared
 *   node scripts/scores.mjs --write     rewrites quality/scores.json; `npm run docs` then rewrites the tables of README.md and docs/names.md
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const root = join(import.meta.dirname, '..');
const STATED = join(root, 'quality/scores.json');
const OF_NAMES = /^names\.\w+\.\w+\.(?:f1|precision)$/u;
const EVAL = join(root, '../shared/eval');

const work = mkdtempSync(join(tmpdir(), 'klynge-scores-'));
try {
  const all = join(work, 'all.json');
  run([join(EVAL, 'evaluate.mjs'), '--floors', join(root, 'quality/floors.json'), '--json', all]);
  if (options.write) write(readJson(all), join(work, 'slices.json'));
  else compare(readJson(all));
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** The figures in the documents: for all pages, for the domains set aside, the best peer of each row; for the sentences with names. */
function write(all, slices) {
  run([join(import.meta.dirname, 'scores-by-kind.mjs'), '--json', slices]);
  const { best } = readJson(join(EVAL, 'peers.json'));
  const ofPages = (scores) => Object.fromEntries(Object.keys(best).map((key) => [key, rounded(scores[key])]));
  const names = Object.fromEntries(
    Object.keys(all)
      .filter((key) => OF_NAMES.test(key))
      .map((key) => [key, rounded(all[key])]),
  );
  const stated = { pages: ofPages(all), held: ofPages(readJson(slices).held), peers: best, names };
  writeFileSync(STATED, `${JSON.stringify(stated, null, 1)}\n`);
}

function compare(all) {
  const { pages, names } = readJson(STATED);
  for (const [key, stated] of Object.entries({ ...pages, ...names })) {
    const measured = rounded(all[key]);
    if (measured !== stated)
      console.log(`${key} is ${measured}, the documents say ${stated}: node scripts/scores.mjs --write && npm run docs`);
  }
}

function run(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function rounded(value) {
  return Math.round(value * 1000) / 1000;
}
