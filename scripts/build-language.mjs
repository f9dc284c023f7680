#!/usr/bin/env node
// Trains the table of src/extract/language and writes it to tables/language.json.
//
//   node scripts/build-language.mjs            needs cargo, pip, apt-get, dpkg-deb, unzip, apertium-nno-nob, -dan-nor, -swe-nor
//   --given FILE   further labelled sentences (default: ../shared/corpus/language-train.jsonl)
//   --cache DIR    where the sources are kept (default: a folder in the system's temporary one)
//   --held N       keeps every Nth of the given sentences out and scores on them
//
// A softmax regression over hashed sequences of letters, words and pairs of words (src/extract/language/features.ts, the
// same code at work and at training), by AdaGrad over shuffled pieces of sentences; each weight is kept in four bits.
// The same sources give the same table.
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { fetchSources, KNOWN } from './build-language-sources.mjs';
import { randomFrom, trainingTexts } from './build-language-texts.mjs';
import { packed, tableText } from './name-lines.mjs';

const { values: options } = parseArgs({ options: {
  given: { type: 'string', default: '../shared/corpus/language-train.jsonl' }, cache: { type: 'string', default: join(tmpdir(), 'klynge-language') },
  held: { type: 'string', default: '0' }, epochs: { type: 'string', default: '5' }, out: { type: 'string', default: 'tables/language.json' } } });

/** What every text is one of: the known languages, Faroese, and 'und' for all strangers. */
const LANES = [...Object.keys(KNOWN), 'fo', 'und'];
const LONGEST_TEXT = 300;
const RATE = 0.4;
const DECAY = 1e-6;
/** This share of all weights lies within the four bits' range; the rest is cut off. */
const WITHIN = 0.9995;

const bundle = await build({ entryPoints: ['src/extract/language/features.ts'], bundle: true, format: 'esm', write: false });
const { featuresOf, ROWS } = await import(`data:text/javascript,${encodeURIComponent(bundle.outputFiles[0].text)}`);
const width = LANES.length;
const random = randomFrom(20_240_601);

fetchSources(options.cache);
const given = readFileSync(options.given, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
const every = Number(options.held);
const held = given.filter((_, i) => every && i % every === 0);
const texts = trainingTexts(options.cache, LANES, given.filter((_, i) => !every || i % every !== 0), random);
console.log(`${texts.length} texts`);

const weights = new Float32Array(ROWS * width);
const squares = new Float32Array(ROWS * width).fill(1e-8);
const rows = new Uint16Array(4096);
const scores = new Float64Array(width);

for (let epoch = 0; epoch < Number(options.epochs); epoch++) {
  shuffle(texts);
  let loss = 0;
  for (const { lane, text, weight } of texts) loss += learn(lane, pieceOf(text).slice(0, LONGEST_TEXT), weight);
  console.log(`epoch ${epoch}: loss ${(loss / texts.length).toFixed(4)}`);
}
const scale = quantize();
if (every) for (const [lane, code] of LANES.entries()) {
  const own = held.filter((row) => row.lang === code);
  if (own.length) console.log(code, (own.filter((row) => best(row.text) === lane).length / own.length).toFixed(3), own.length);
}
write(scale);

/** Fills `scores` and says how many features the text has. */
function score(text) {
  const count = featuresOf(text, rows);
  scores.fill(0);
  for (let k = 0; k < count; k++) for (let lane = 0, at = rows[k] * width; lane < width; lane++) scores[lane] += weights[at + lane];
  for (let lane = 0; lane < width; lane++) scores[lane] /= Math.sqrt(count || 1);
  return count;
}

function best(text) {
  score(text);
  return scores.indexOf(Math.max(...scores));
}

/** One step of AdaGrad; returns the text's loss before it. */
function learn(target, text, weight) {
  const count = score(text);
  if (count === 0) return 0;
  const top = Math.max(...scores);
  let sum = 0;
  for (let lane = 0; lane < width; lane++) sum += scores[lane] = Math.exp(scores[lane] - top);
  const loss = -Math.log(scores[target] / sum + 1e-12);
  if (scores[target] / sum > 0.995) return loss;
  for (let lane = 0; lane < width; lane++) scores[lane] = ((scores[lane] / sum - (lane === target ? 1 : 0)) * weight) / Math.sqrt(count);
  for (let k = 0; k < count; k++) {
    for (let lane = 0, at = rows[k] * width; lane < width; lane++, at++) {
      const slope = scores[lane] + DECAY * weights[at];
      if (Math.abs(slope) < 1e-5) continue;
      squares[at] += slope * slope;
      weights[at] -= (RATE * slope) / Math.sqrt(squares[at]);
    }
  }
  return loss;
}

/** A run of some of the text's words, so that short texts are learned too. */
function pieceOf(text) {
  const words = text.split(' ');
  if (words.length < 7 || random() < 0.45) return text;
  const length = 4 + Math.floor(random() * Math.min(20, words.length - 4));
  const from = Math.floor(random() * (words.length - length + 1));
  return words.slice(from, from + length).join(' ');
}

function shuffle(list) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
}

/** Rounds every weight to one of 15 steps, and returns the step. */
function quantize() {
  const sizes = weights.filter((weight) => weight !== 0).map(Math.abs).sort();
  const step = sizes[Math.floor(sizes.length * WITHIN)] / 7;
  for (let i = 0; i < weights.length; i++) weights[i] = Math.max(-7, Math.min(7, Math.round(weights[i] / step))) * step;
  return step;
}

function write(step) {
  const bytes = Buffer.alloc(Math.ceil(weights.length / 2));
  weights.forEach((weight, i) => { bytes[i >> 1] |= (Math.round(weight / step) + 8) << (i & 1 ? 4 : 0); });
  writeFileSync(options.out, tableText('Built by scripts/build-language.mjs; sources and licences: NOTICE.', { languages: LANES, step, weights: packed(bytes) }));
}
