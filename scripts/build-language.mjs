#!/usr/bin/env node
// Trains the table of src/extract/language and writes it to tables/language.json.
//
//   node scripts/build-language.mjs            needs cargo, pip, apt-get, dpkg-deb, unzip, apertium-nno-nob, -dan-nor, -swe-nor
//   --given FILE   further labeled sentences (default: ../shared/corpus/language-train.jsonl)
//   --cache DIR    where the sources are kept (default: a folder in the system's temporary folder)
//   --held N       holds out every Nth of the given sentences and scores on them
//   --norwegian    retrains only the weights of Nynorsk against Bokmål, and keeps the others of the table
//
// A softmax regression over hashed sequences of letters, words and pairs of words (src/extract/language/features.ts, the
// same code in the library and in training), by AdaGrad over shuffled pieces of sentences; each weight has four bits.
// Nynorsk and Bokmål, which share most of their words, then get another model of their own: among seventeen languages
// the few letters in which they differ share rows with everything else. The same sources give the same table.
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { inHalfBytes, Learner } from './build-language-learning.mjs';
import { fetchSources, KNOWN } from './build-language-sources.mjs';
import { norwegianTexts, randomFrom, trainingTexts } from './build-language-texts.mjs';
import { packed, tableText } from './name-lines.mjs';

const { values: options } = parseArgs({
  options: {
    given: { type: 'string', default: '../shared/corpus/language-train.jsonl' },
    cache: { type: 'string', default: join(tmpdir(), 'klynge-language') },
    held: { type: 'string', default: '0' },
    epochs: { type: 'string', default: '5' },
    out: { type: 'string', default: 'tables/language.json' },
    norwegian: { type: 'boolean', default: false },
  },
});

/** The classes of texts: the known languages, Faroese, and 'und' for all other languages. */
const LANES = [...Object.keys(KNOWN), 'fo', 'und'];
const NORWEGIAN = ['nb', 'nn'];

const bundle = await build({ entryPoints: ['src/extract/language/features.ts'], bundle: true, format: 'esm', write: false });
const { featuresOf, ROWS } = await import(`data:text/javascript,${encodeURIComponent(bundle.outputFiles[0].text)}`);

fetchSources(options.cache);
const given = readFileSync(options.given, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const every = Number(options.held);
const held = given.filter((_, i) => every && i % every === 0);
const rest = given.filter((_, i) => !every || i % every !== 0);

const all = options.norwegian
  ? JSON.parse(readFileSync(options.out, 'utf8'))
  : tellApart(LANES, trainingTexts, 20_240_601, (weights) => weights);
const norwegian = tellApart(NORWEGIAN, norwegianTexts, 20_240_602, (weights) =>
  Float32Array.from({ length: ROWS }, (_, row) => weights[2 * row + 1] - weights[2 * row]),
);
const table = { languages: LANES, step: all.step, weights: all.weights, norwegian: { step: norwegian.step, weights: norwegian.weights } };
writeFileSync(options.out, tableText('Built by scripts/build-language.mjs; sources and licences: NOTICE.', table));

/** Trains on `lanes`, and packs the weights that `kept` selects. */
function tellApart(lanes, textsOf, seed, kept) {
  const random = randomFrom(seed);
  const texts = textsOf(options.cache, lanes, rest, random);
  console.log(`${lanes.join(' ')}: ${texts.length} texts`);
  const learner = new Learner(lanes.length, { featuresOf, rowCount: ROWS, random });
  learner.learnAll(texts, Number(options.epochs));
  for (const [lane, code] of lanes.entries()) {
    const own = held.filter((row) => row.lang === code);
    if (own.length) console.log(code, (own.filter((row) => learner.best(row.text) === lane).length / own.length).toFixed(3), own.length);
  }
  const { step, bytes } = inHalfBytes(kept(learner.weights));
  return { step, weights: packed(bytes) };
}
