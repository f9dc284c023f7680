#!/usr/bin/env node
/**
 * Finds the dates in running text, for reading by eye, and checks that every find has the minimum of a date in its
 * span: a digit, or a month, weekday, season, holiday, unit or relative word of the text's language.
 *
 *   node scripts/dates-in-prose.mjs [--first 100] [--languages da,en] [FILE.jsonl …]     lines {lang, text}; default: the corpora of names
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { first: { type: 'string', default: '0' }, languages: { type: 'string' } },
});
const files =
  positionals.length > 0 ? positionals : ['names.jsonl', 'names-train.jsonl'].map((name) => join(root, '../shared/corpus', name));
const wanted = values.languages && new Set(values.languages.split(','));

const out = join(root, '.cache/dates-in-prose.mjs');
mkdirSync(join(root, '.cache'), { recursive: true });
const contents = `
  export { findDates } from './src/extract/mentions/dates/dates';
  export { scanText } from './src/extract/mentions/scan';
  export { tablesOf } from './src/languages/languages';
  export { TRIGGERS } from './src/extract/mentions/dates/vocabulary/senses';
  export { vocabularyOf } from './src/extract/mentions/dates/vocabulary/vocabulary';
`;
await build({
  stdin: { contents, resolveDir: root },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: out,
  logLevel: 'error',
  external: ['#tables/*'],
});
const { findDates, scanText, tablesOf, TRIGGERS, vocabularyOf } = await import(pathToFileURL(out).href);

/** Every word of a phrase that says a date, in a language. */
const telling = new Map();
function tellingOf(tables) {
  let words = telling.get(tables);
  if (words) return words;
  telling.set(tables, (words = new Set()));
  const walk = (node, path) => {
    if (node.senses?.some(({ kind }) => TRIGGERS.has(kind))) for (const word of path) words.add(word);
    for (const [next, child] of node.next ?? []) walk(child, [...path, next]);
  };
  for (const [first, node] of vocabularyOf(tables).phrases) walk(node, [first]);
  return words;
}

const context = { reference: '2015-06-15', prefer: 'nearest', registry: [], countries: [] };
const found = new Map();
const empty = [];
let texts = 0;
for (const file of files) {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    texts++;
    const { lang, text } = JSON.parse(line);
    const tables = tablesOf(lang);
    if (tables === null || (wanted && !wanted.has(lang))) continue;
    for (const { start, end, value, rule } of findDates(scanText(text, 'text', tables), context)) {
      const shown =
        `${text.slice(Math.max(0, start - 32), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 24)} = ${value.edtf} (${rule})`.replaceAll(
          '\n',
          ' ',
        );
      found.set(lang, [...(found.get(lang) ?? []), shown]);
      const words =
        text
          .slice(start, end)
          .toLowerCase()
          .match(/\p{L}+|\d/gu) ?? [];
      if (!words.some((word) => /\d/u.test(word) || tellingOf(tables).has(word))) empty.push(`${lang}: ${shown}`);
    }
  }
}
for (const [lang, list] of found)
  list.slice(0, Number(values.first)).forEach((shown, i) => console.log(`${lang} ${String(i + 1).padStart(3)} ${shown}`));
console.log(
  `${texts} texts; dates ${[...found].map(([lang, list]) => `${lang} ${list.length}`).join(', ')}; without a digit or a date word: ${empty.length}`,
);
for (const shown of empty) console.log(shown);
if (empty.length > 0) process.exitCode = 1;
