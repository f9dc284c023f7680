#!/usr/bin/env node
/**
 * Sets a fifth of the corpus domains aside (by a hash of the domain, so that nobody chooses them) and lays out one
 * corpus folder per part, for `evaluate.mjs --corpus`.
 *
 *   node scripts/split.mjs write            rewrites quality/split.json
 *   node scripts/split.mjs lay DIR          writes DIR/dev, DIR/held, DIR/<kind> with their pages
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { domainOf, isHeld } from './domain-of.mjs';

const corpus = resolve(import.meta.dirname, '../../shared/corpus/pages');
const splitFile = join(import.meta.dirname, '../quality/split.json');
const rows = readFileSync(join(corpus, 'pages.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const [command, folder] = process.argv.slice(2);
if (command === 'write') {
  const domains = [...new Set(rows.map(domainOf))].sort();
  const held = domains.filter((domain) => createHash('sha256').update(domain).digest()[0] % 5 === 0);
  writeFileSync(
    splitFile,
    JSON.stringify({ note: 'Domains set aside: scored, never read by hand. Made by scripts/split.mjs.', held }, null, 1) + '\n',
  );
  console.log(
    `${held.length} of ${domains.length} domains, ${rows.filter((row) => held.includes(domainOf(row))).length} of ${rows.length} pages set aside`,
  );
} else if (command === 'lay' && folder) {
  const parts = { dev: rows.filter((row) => !isHeld(row)), held: rows.filter(isHeld) };
  for (const kind of new Set(rows.map((row) => row.kind).filter(Boolean))) parts[kind] = rows.filter((row) => row.kind === kind);
  for (const [name, part] of Object.entries(parts)) {
    const pages = join(folder, name, 'pages');
    rmSync(pages, { recursive: true, force: true });
    mkdirSync(pages, { recursive: true });
    writeFileSync(join(pages, 'pages.jsonl'), part.map((row) => JSON.stringify(row)).join('\n') + '\n');
    symlinkSync(join(corpus, 'html'), join(pages, 'html'));
    console.log(`${name}: ${part.length} pages`);
  }
} else {
  console.error('usage: split.mjs write | lay DIR');
  process.exit(2);
}
