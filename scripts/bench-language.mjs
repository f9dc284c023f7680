#!/usr/bin/env node
// Compares detectLanguage with franc on the same texts, with the same candidates, in the same run.
//
//   npx tsup --no-dts && node scripts/bench-language.mjs [FILE]     default: ../shared/corpus/language.jsonl
import { readFileSync } from 'node:fs';
import { francAll } from 'franc';

const before = process.memoryUsage();
const { detectLanguage } = await import('../dist/index.js');
const file = process.argv[2] ?? '../shared/corpus/language.jsonl';
const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
const only = ['dan', 'swe', 'nob', 'nno', 'deu', 'eng', 'nld', 'fin', 'fra', 'isl', 'spa', 'ita', 'por', 'pol', 'ekk'];
const ours = (text) => detectLanguage(text);
const francs = (text) => francAll(text, { only });

/** Millions of characters a second, the best of several rounds. */
function speed(texts, detect, rounds = 5) {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (const text of texts) detect(text);
    best = Math.min(best, performance.now() - start);
  }
  return characters / 1e3 / best;
}
const line = (name, texts) => {
  const [own, franc] = [speed(texts, ours), speed(texts, francs)];
  console.log(`${name.padEnd(28)} ${own.toFixed(2).padStart(9)} ${franc.toFixed(2).padStart(9)} ${(own / franc).toFixed(2).padStart(7)}`);
};

console.log(`${'million characters a second'.padEnd(28)} ${'klynge'.padStart(9)} ${'franc'.padStart(9)} ${'ratio'.padStart(7)}`);
const of = (length) => rows.filter((row) => row.len === length).map((row) => row.text);
line('sentences', of('S'));
line('200 characters', of('M'));
line('1,000 characters', of('L'));
for (const size of [10_000, 100_000]) {
  const whole = of('L').join('\n');
  line(`${size.toLocaleString('en')} characters`, Array.from({ length: 20 }, (_, i) => whole.slice(i * 7_000, i * 7_000 + size)));
}

globalThis.gc?.();
const fresh = (await import('node:child_process')).execFileSync(process.execPath, ['--expose-gc', '-e', `
  const use = () => { gc(); const { heapUsed, external, arrayBuffers } = process.memoryUsage(); return heapUsed + external; };
  (async () => { const { francAll } = await import('franc'); francAll('Det er en prøve på dansk'); const franc = use();
  const table = require('#tables/language'); const weights = Buffer.from(table.weights, 'base64'); const decoded = new Int8Array(weights.length * 2); decoded.fill(1);
  console.log(((use() - franc) / 1e6).toFixed(1), decoded.length > 0); })();`], { encoding: 'utf8' });
console.log(`memory of the decoded table: ${fresh.split(' ')[0]} MB; heap of this process: +${((process.memoryUsage().heapUsed - before.heapUsed) / 1e6).toFixed(0)} MB`);
