#!/usr/bin/env node
/**
 * Compares two builds in one process: which pages' records differ, and the cost of one as a multiple of the other. Both
 * read the same pages in turns, so that other work on the machine affects both.
 *
 *   node scripts/compare-builds.mjs ../base .                   every corpus page: whose records differ
 *   node scripts/compare-builds.mjs ../base . --show 5          what differs in the first five of them; pages of domains
 *                                                               set aside (quality/split.json) are counted, never shown
 *   node scripts/compare-builds.mjs ../base . --time --pages 60 --rounds 12
 *                                                               CPU time of the second over the first: whole, median, p95
 *
 * Exits 1 if records differ.
 */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isHeld } from './domain-of.mjs';
import { pagesToMeasure } from './measured-pages.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '10' },
    show: { type: 'string', default: '0' },
    time: { type: 'boolean' },
  },
});
if (positionals.length !== 2) {
  console.error('usage: compare-builds.mjs BEFORE AFTER [--pages N] [--show N] [--time [--rounds N]]: two folders with a dist each');
  process.exit(2);
}
const [before, after] = await Promise.all(positionals.map((folder) => import(pathToFileURL(join(resolve(folder), 'dist/index.js')).href)));
const { source, pages } = pagesToMeasure(Number(options.pages));
const read = (build, page) => build.extract(page.bytes, page.url ? { url: page.url } : {});

if (options.time) time();
else compare();

/** The top-level fields in which two records differ, with the value of each. */
function differences(one, other) {
  return Object.keys({ ...one, ...other })
    .filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]))
    .map((key) => `  ${key}\n    before ${short(one[key])}\n    after  ${short(other[key])}`);
}

function short(value) {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 600 ? `${text.slice(0, 600)}… (${text.length} letters)` : text;
}

function compare() {
  let seen = 0;
  let held = 0;
  for (const page of pages) {
    const found = differences(read(before, page), read(after, page));
    if (found.length === 0) continue;
    if (isHeld(page)) held += 1;
    else if (seen++ < Number(options.show)) console.log(`${page.url ?? page.id}\n${found.join('\n')}`);
  }
  console.log(`${seen + held} of ${pages.length} ${source} differ, ${held} of them of domains set aside`);
  if (seen + held > 0) process.exitCode = 1;
}

function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function time() {
  const least = pages.map(() => [Infinity, Infinity]);
  for (let round = 0; round < Number(options.rounds); round += 1)
    pages.forEach((page, i) => {
      // The first of a pair fills the caches for the second: they take turns in that as well.
      for (const which of round % 2 === 0 ? [0, 1] : [1, 0]) {
        const began = cpu();
        read(which === 0 ? before : after, page);
        least[i][which] = Math.min(least[i][which], cpu() - began);
      }
    });
  const sum = (which) => least.reduce((all, pair) => all + pair[which], 0);
  const ratios = least.map(([one, other]) => other / one).sort((a, b) => a - b);
  const at = (share) => ratios[Math.min(ratios.length - 1, Math.ceil(ratios.length * share) - 1)].toFixed(3);
  console.log(
    `${pages.length} ${source}, least of ${options.rounds} rounds: ${sum(0).toFixed(1)} to ${sum(1).toFixed(1)} ms, ` +
      `${(sum(1) / sum(0)).toFixed(3)} of it; a page ${at(0.5)} in the median, ${at(0.05)} to ${at(0.95)}`,
  );
}
