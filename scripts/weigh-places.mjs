#!/usr/bin/env node
// Weighs the evidence for places by logistic regression on sentences in which places are annotated, and writes
// src/extract/mentions/places/weights.ts. Features seen fewer than SEEN times keep their current weight there.
//
//   node scripts/weigh-places.mjs ../shared/corpus/names-train.jsonl
//
// One JSON object per line: {"lang": "da", "text": …, "entities": [{"type": "LOC", "start": 0, "end": 5}]}.
import { build } from 'esbuild';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Weighed by hand: rare in these sentences, or used differently than in news of universities. */
const BY_HAND = new Set([
  'inflected',
  'with-a-particle',
  'large-at-home',
  'dateline',
  'clear-elsewhere',
  'case-of-place',
  'after-postal-code',
  'after-cue',
  'after-title',
  'verb-of-place',
  'abroad-in-a-place',
  'alone-after-a-colon',
  'after-an-article',
  'opens-before-an-article',
]);
/** Lower-case web comments would teach that names are seldom places. */
const LEFT_OUT = new Set(['en']);
const SEEN = 8;
const ROUNDS = 600;
const PENALTY = 1;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const outfile = join(root, 'dist/weigh/places.js');
mkdirSync(dirname(outfile), { recursive: true });
const from = (path) => `export * from './src/${path}';`;
await build({
  stdin: {
    contents: [
      'extract/mentions/places/sites',
      'extract/mentions/places/evidence',
      'extract/mentions/places/weights',
      'extract/mentions/scan',
      'languages/languages',
    ]
      .map(from)
      .join('\n'),
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile,
  external: ['#tables/*'],
  logLevel: 'error',
});
const { sitesOf, evidenceOf, scanText, tablesOf, WEIGHTS } = await import(pathToFileURL(outfile).href);

const context = { reference: null, prefer: 'nearest', registry: [], countries: [] };
const samples = [];
for (const line of readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean)) {
  const { lang, text, entities } = JSON.parse(line);
  if (LEFT_OUT.has(lang)) continue;
  const places = entities.filter((entity) => entity.type === 'LOC');
  for (const site of sitesOf(scanText(text, 'text', tablesOf(lang)), context)) {
    const right = places.some(
      (place) =>
        place.start === site.name.start &&
        (place.end === site.name.end || (place.end === site.name.end + 1 && text[site.name.end] === 's')),
    );
    samples.push({ right, evidence: evidenceOf(site).features });
  }
}
const seen = new Map();
for (const { evidence } of samples) for (const feature of evidence) seen.set(feature, (seen.get(feature) ?? 0) + 1);
const features = Object.keys(WEIGHTS);
const unknown = [...seen.keys()].filter((feature) => !features.includes(feature));
if (unknown.length > 0) throw new Error(`evidence without a line in weights.ts: ${unknown.join(', ')}`);

const weights = Float64Array.from(features, (feature) => WEIGHTS[feature]);
const learned = features.map((feature) => !BY_HAND.has(feature) && (seen.get(feature) ?? 0) >= SEEN);
const rows = samples.map(({ right, evidence }) => ({ right: right ? 1 : 0, at: evidence.map((feature) => features.indexOf(feature)) }));
const squares = new Float64Array(features.length);
for (let round = 0; round < ROUNDS; round++) {
  const slope = new Float64Array(features.length);
  for (const { right, at } of rows) {
    const error = 1 / (1 + Math.exp(-at.reduce((sum, i) => sum + weights[i], 0))) - right;
    for (const i of at) slope[i] += error;
  }
  for (let i = 0; i < features.length; i++) {
    if (!learned[i]) continue;
    slope[i] += PENALTY * weights[i];
    squares[i] += slope[i] ** 2;
    weights[i] -= (0.5 * slope[i]) / (Math.sqrt(squares[i]) + 1e-6);
  }
}

const file = join(root, 'src/extract/mentions/places/weights.ts');
let source = readFileSync(file, 'utf8');
features.forEach((feature, i) => {
  const key = /^\w+$/u.test(feature) ? feature : `'${feature}'`;
  source = source.replace(new RegExp(`^  ${key}: -?[\\d.]+,`, 'mu'), `  ${key}: ${Number(weights[i].toFixed(2))},`);
});
writeFileSync(file, source);
const chosen = rows.filter(({ at }) => at.reduce((sum, i) => sum + weights[i], 0) > 0);
console.log(
  `${samples.length} names, ${rows.filter(({ right }) => right).length} of them places; over one half: ${chosen.length}, right ${chosen.filter(({ right }) => right).length}`,
);
