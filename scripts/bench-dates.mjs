#!/usr/bin/env node
/**
 * Measures how fast dates are found, tokenizing included, beside chrono-node's English on the same text and core.
 * chrono-node is installed apart, in a temporary folder.
 *
 *   node scripts/bench-dates.mjs [--no-chrono] [FILE.jsonl …]     lines {lang, text}; default: the names corpus
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'no-chrono': { type: 'boolean' } } });
const files = positionals.length > 0 ? positionals : ['names-train.jsonl', 'names.jsonl'].map((name) => join(root, '../shared/corpus', name));
const folder = join(tmpdir(), 'klynge-bench-dates');
mkdirSync(folder, { recursive: true });

/** The date finder alone, bundled from the sources. */
async function finder() {
  const out = join(folder, 'dates.mjs');
  const contents = "export { findDates } from './src/extract/mentions/dates/dates'; export { scanText } from './src/extract/mentions/scan'; export { tablesOf } from './src/languages/languages';";
  await build({ stdin: { contents, resolveDir: root }, bundle: true, format: 'esm', platform: 'node', outfile: out, logLevel: 'error', external: ['#tables/*'] });
  return import(pathToFileURL(out).href);
}

/** Texts of about an article's length, by language. */
function texts() {
  const byLanguage = new Map();
  for (const file of files) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line === '') continue;
      const { lang, text } = JSON.parse(line);
      const list = byLanguage.get(lang) ?? [''];
      byLanguage.set(lang, list);
      if (list.at(-1).length > 4000) list.push('');
      list.push(`${list.pop()}${text}\n`);
    }
  }
  return byLanguage;
}

/** Megabytes of UTF-8 a second: the best of some rounds, after two seconds of warming up. */
function speed(list, run, rounds) {
  const bytes = list.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  let best = Number.POSITIVE_INFINITY;
  const warm = performance.now() + 2000;
  for (let round = 0; round < rounds || performance.now() < warm; round++) {
    const began = process.cpuUsage();
    for (const text of list) run(text);
    const used = process.cpuUsage(began);
    best = Math.min(best, (used.user + used.system) / 1e6);
  }
  return bytes / 1e6 / best;
}

async function chrono() {
  if (!existsSync(join(folder, 'node_modules/chrono-node'))) execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', 'chrono-node@2'], { stdio: 'ignore' });
  const module = await import(pathToFileURL(join(folder, 'node_modules/chrono-node/dist/esm/index.js')).href).catch(() => import(pathToFileURL(join(folder, 'node_modules/chrono-node/dist/index.js')).href));
  return module.en ?? module.default.en;
}

const { findDates, scanText, tablesOf } = await finder();
const corpus = texts();
const context = { reference: '2015-06-15', prefer: 'nearest', registry: [], countries: [] };
const find = (lang) => (text) => findDates(scanText(text, 'text', tablesOf(lang)), context);
const mb = (value) => `${value.toFixed(1).padStart(7)} MB/s`;
for (const [lang, list] of corpus) {
  const scan = speed(list, (text) => scanText(text, 'text', tablesOf(lang)), 6);
  console.log(`${lang}  dates ${mb(speed(list, find(lang), 6))}   scan alone ${mb(scan)}`);
}
if (!values['no-chrono']) {
  const en = await chrono();
  const list = corpus.get('en');
  const reference = new Date(Date.UTC(2015, 5, 15));
  const theirs = speed(list, (text) => en.parse(text, reference), 1);
  const ours = speed(list, find('en'), 6);
  console.log(`en  chrono-node ${mb(theirs)}   ours ${(ours / theirs).toFixed(1)} times as fast`);
}
