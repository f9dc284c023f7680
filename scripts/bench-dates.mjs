#!/usr/bin/env node
/**
 * Measures how fast dates are found, tokenizing included, in each of the ten languages, beside chrono-node's English
 * on the same text in the same run. chrono-node is installed apart, in a temporary folder.
 *
 *   node scripts/bench-dates.mjs [--no-chrono] [FILE.jsonl …]     lines {lang, text}; default: the corpora of names and of languages
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
const files = positionals.length > 0 ? positionals : ['names-train.jsonl', 'language-train.jsonl'].map((name) => join(root, '../shared/corpus', name));
const folder = join(tmpdir(), 'klynge-bench-dates');
mkdirSync(folder, { recursive: true });

/** The date finder alone, bundled from the sources. */
async function finder() {
  const out = join(folder, 'dates.mjs');
  const contents = "export { findDates } from './src/extract/mentions/dates/dates'; export { scanText } from './src/extract/mentions/scan'; export { tablesOf } from './src/languages/languages';";
  await build({ stdin: { contents, resolveDir: root }, bundle: true, format: 'esm', platform: 'node', outfile: out, logLevel: 'error', external: ['#tables/*'] });
  return import(pathToFileURL(out).href);
}

/** Bytes of text a language at most: chrono-node reads a megabyte a second or less. */
const MOST = 250_000;

/** Texts of about an article's length, by language. */
function texts() {
  const byLanguage = new Map();
  for (const file of files) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line === '') continue;
      const { lang, text } = JSON.parse(line);
      if (tablesOf(lang) === null) continue;
      const list = byLanguage.get(lang) ?? [''];
      if (list.length * 4000 > MOST) continue;
      byLanguage.set(lang, list);
      if (list.at(-1).length > 4000) list.push('');
      list.push(`${list.pop()}${text}\n`);
    }
  }
  return byLanguage;
}

/** Megabytes of UTF-8 a second: the best of some rounds, after a second of warming up. */
function speed(list, run, rounds) {
  const bytes = list.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  let best = Number.POSITIVE_INFINITY;
  const warm = performance.now() + 1000;
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
const reference = new Date(Date.UTC(2015, 5, 15));
const en = values['no-chrono'] ? null : await chrono();
const mb = (value) => `${value.toFixed(1).padStart(6)} MB/s`;
for (const [lang, list] of corpus) {
  const tables = tablesOf(lang);
  const ours = speed(list, (text) => findDates(scanText(text, 'text', tables), context), 6);
  const scan = speed(list, (text) => scanText(text, 'text', tables), 6);
  const theirs = en && speed(list, (text) => en.parse(text, reference), 1);
  console.log(`${lang}  dates ${mb(ours)}   scan alone ${mb(scan)}${theirs ? `   chrono-node's English ${mb(theirs)}   ratio ${(ours / theirs).toFixed(1)}` : ''}`);
}
