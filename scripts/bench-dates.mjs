#!/usr/bin/env node
/**
 * Measures how fast dates are found in each of the ten languages, beside chrono-node's English parser on the same texts
 * in the same run, in alternating rounds, so that a busy machine slows both. Prose is running text of the corpora; the
 * dense text consists of those of its lines that contain a date. The finds of each are counted, since a reader that
 * finds nothing is fast. chrono-node is installed separately, in a temporary folder.
 *
 *   npm run bench:dates
 *   node scripts/bench-dates.mjs [--languages da,en] [--no-chrono] [FILE.jsonl …]     lines {lang, text}
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleAsShipped } from './bundle-as-shipped.mjs';

const root = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'no-chrono': { type: 'boolean' }, languages: { type: 'string' } },
});
const files =
  positionals.length > 0 ? positionals : ['names-train.jsonl', 'language-train.jsonl'].map((name) => join(root, '../shared/corpus', name));
const folder = join(tmpdir(), 'klynge-bench-dates');
mkdirSync(folder, { recursive: true });

/** The date finder, bundled from the sources. */
async function finder() {
  const out = join(folder, 'dates.mjs');
  const contents =
    "export { findDates } from './src/extract/mentions/dates/dates'; export { scanText } from './src/extract/mentions/scan'; export { tablesOf } from './src/languages/languages';";
  await bundleAsShipped(contents, root, out);
  return import(pathToFileURL(out).href);
}

/** Maximum units of text per language and kind, and units of one text: the length of an article. */
const MOST = 200_000;
const ARTICLE = 4000;

/** Lines by language. */
function lines() {
  const byLanguage = new Map();
  for (const file of files) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line === '') continue;
      const { lang, text } = JSON.parse(line);
      if (tablesOf(lang) === null || (wanted && !wanted.has(lang))) continue;
      byLanguage.set(lang, [...(byLanguage.get(lang) ?? []), text]);
    }
  }
  return byLanguage;
}

/** Lines joined into texts of an article's length, each contiguous in memory. */
function articles(list) {
  const made = [];
  let parts = [];
  let length = 0;
  for (const line of list) {
    parts.push(line);
    length += line.length + 1;
    if (length < ARTICLE) continue;
    made.push(Buffer.from(parts.join('\n')).toString());
    [parts, length] = [[], 0];
    if (made.length * ARTICLE > MOST) break;
  }
  return made;
}

const WARM = 1.5e6;
const ROUNDS = 7;

/** Megabytes of UTF-8 per second of CPU time for each runner: the best of several rounds, after warming up. */
function speeds(list, runners) {
  const bytes = list.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const round = (run) => {
    const began = process.cpuUsage();
    for (const text of list) run(text);
    const { user, system } = process.cpuUsage(began);
    return user + system;
  };
  for (const run of runners) for (let used = 0; used < WARM;) used += round(run);
  const best = runners.map(() => Number.POSITIVE_INFINITY);
  for (let n = 0; n < ROUNDS; n++) runners.forEach((run, i) => (best[i] = Math.min(best[i], round(run))));
  return best.map((used) => bytes / used);
}

async function chrono() {
  if (!existsSync(join(folder, 'node_modules/chrono-node')))
    execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', 'chrono-node@2'], { stdio: 'ignore' });
  const module = await import(pathToFileURL(join(folder, 'node_modules/chrono-node/dist/esm/index.js')).href).catch(
    () => import(pathToFileURL(join(folder, 'node_modules/chrono-node/dist/index.js')).href),
  );
  return module.en ?? module.default.en;
}

const wanted = values.languages && new Set(values.languages.split(','));
const { findDates, scanText, tablesOf } = await finder();
const context = { reference: '2015-06-15', prefer: 'nearest', registry: [], countries: [] };
const reference = new Date(Date.UTC(2015, 5, 15));
const en = values['no-chrono'] ? null : await chrono();
const count = (list, find) => list.reduce((sum, text) => sum + find(text).length, 0);
const cells = (...values) => values.map((value) => (typeof value === 'number' ? value.toFixed(1) : value).padStart(9)).join('');

console.log(`MB/s      ${cells('dates', 'chrono', 'ratio', 'found', 'chrono')}`);
for (const [lang, all] of lines()) {
  const tables = tablesOf(lang);
  const ours = (text) => findDates(scanText(text, 'text', tables), context);
  const theirs = (text) => en.parse(text, reference);
  for (const [kind, list] of [
    ['prose', articles(all)],
    ['dense', articles(all.filter((text) => ours(text).length > 0))],
  ]) {
    if (list.length === 0) continue;
    const [speed, chrono = Number.NaN] = speeds(list, en ? [ours, theirs] : [ours]);
    console.log(
      `${lang} ${kind}  ${cells(speed, chrono, speed / chrono, String(count(list, ours)), en ? String(count(list, theirs)) : '')}`,
    );
  }
}
