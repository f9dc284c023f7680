#!/usr/bin/env node
// Compares detectLanguage with franc on the same texts, with the same candidates, in the same run, and measures its
// memory. Fails if sentences are read at less than 0.7 of franc's speed, a long text at less than 10 million characters per
// second, or if it needs over 30 MB of memory or 1 MB of table more than franc.
//
//   npm run bench:language
//   node scripts/bench-language.mjs [FILE]     default: ../shared/corpus/language.jsonl
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { francAll } from 'franc';

const { detectLanguage } = await import('../dist/index.js');
const file = process.argv[2] ?? '../shared/corpus/language.jsonl';
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const only = ['dan', 'swe', 'nob', 'nno', 'deu', 'eng', 'nld', 'fin', 'fra', 'isl', 'spa', 'ita', 'por', 'pol', 'ekk'];
const ours = (text) => detectLanguage(text);
const francs = (text) => francAll(text, { only });

/** Millions of characters per second of two detectors, by CPU time, in alternating rounds: the best of several rounds each. */
function speeds(texts, detectors, rounds = 7) {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const best = detectors.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    detectors.forEach((detect, i) => {
      const start = process.cpuUsage();
      for (let repeat = 0; repeat < Math.ceil(200_000 / characters); repeat++) for (const text of texts) detect(text);
      const { user, system } = process.cpuUsage(start);
      best[i] = Math.min(best[i], (user + system) / Math.ceil(200_000 / characters));
    });
  }
  return best.map((used) => characters / used);
}
const failed = [];
const line = (name, texts, fails = () => false) => {
  const [own, franc] = speeds(texts, [ours, francs]);
  if (fails(own, own / franc)) failed.push(name);
  console.log(`${name.padEnd(28)} ${own.toFixed(2).padStart(9)} ${franc.toFixed(2).padStart(9)} ${(own / franc).toFixed(2).padStart(7)}`);
};

console.log(`${'million characters a second'.padEnd(28)} ${'klynge'.padStart(9)} ${'franc'.padStart(9)} ${'ratio'.padStart(7)}`);
const of = (length) => rows.filter((row) => row.len === length).map((row) => row.text);
line('sentences', of('S'), (_own, ratio) => ratio < 0.7);
line('200 characters', of('M'));
line('1,000 characters', of('L'));
for (const size of [10_000, 100_000]) {
  const whole = of('L').join('\n');
  line(
    `${size.toLocaleString('en')} characters`,
    Array.from({ length: 20 }, (_, i) => whole.slice(i * 7_000, i * 7_000 + size)),
    (own) => size >= 100_000 && own < 10,
  );
}

/** Memory of a fresh process after using franc, and after using the detector: the heap and memory outside it, after a collection. */
const memory = (module, ask) =>
  Number(
    execFileSync(
      process.execPath,
      [
        '--expose-gc',
        '--input-type=module',
        '-e',
        `
    const use = () => { gc(); gc(); const { heapUsed, external } = process.memoryUsage(); return heapUsed + external; };
    const before = use(); const loaded = await import(${JSON.stringify(module)}); ${ask}; console.log(use() - before);`,
      ],
      { encoding: 'utf8' },
    ),
  );
const folder = mkdtempSync(join(tmpdir(), 'klynge-language-'));
const bundled = join(folder, 'detect.mjs');
const table = fileURLToPath(new URL('../tables/language.json', import.meta.url));
const trigrams = fileURLToPath(new URL('../tables/trigrams.json', import.meta.url));
// Replaces the loader of all tables by the language table alone, so that only that is measured.
const loader = join(folder, 'load.mjs');
writeFileSync(
  loader,
  `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); const table = require(${JSON.stringify(table)}), franc = require(${JSON.stringify(trigrams)}); export const language = () => table; export const trigrams = () => franc;`,
);
await build({
  entryPoints: [fileURLToPath(new URL('../src/extract/language/detect.ts', import.meta.url))],
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: bundled,
  logLevel: 'error',
  alias: { '#tables/load': loader },
});
const danish = JSON.stringify('Den nye bygning skal efter planen stå klar til foråret.');
const more =
  (memory(pathToFileURL(bundled).href, `loaded.detectLanguage(${danish})`) -
    memory(import.meta.resolve('franc'), `loaded.franc(${danish})`)) /
  1e6;
const size = statSync(table).size / 1e6;
console.log(`memory: ${more.toFixed(1)} MB more than franc (30 at most); table: ${size.toFixed(2)} MB (1 at most)`);
if (more > 30) failed.push('memory');
if (size > 1) failed.push('table');
if (failed.length > 0) {
  console.log(`missed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
