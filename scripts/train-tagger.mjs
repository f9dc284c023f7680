// Trains the span scorer of src/extract/mentions/tagger and writes tables/tagger.json.
//
// node scripts/train-tagger.mjs [--corpus FILE] [--written FILE] [--folds 4] [--models N] [--epochs N] [--bits N]
// [--rate X] [--decay X] [--forget P] [--cut P] [--errors LANGUAGE,LANGUAGE] [--dry]
//
// A semi-Markov model: over each run of capitalized units it scores every way to cut the run into spans of people,
// places, organizations and nothing. Log-likelihood, AdaGrad, weights hashed into 2^bits buckets per class and rounded
// to 8 bits. With probability `forget` a run is learned without the letters of its names, so that unknown names are
// recognized by their context; several models that see the runs in different orders are added up. The training data are
// the corpus and the project's own sentences in scripts/data/names-written.txt. All random choices come from a seeded
// generator: the same sentences give the same table. `--folds K` writes no table and prints the scores of each K-th of
// the corpus with a model of the rest and of the written sentences; the folds follow the order of each source, so
// that the scored sentences are often from another kind of text.
import { mkdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'tsup';
import { packed, writeTable } from './name-lines.mjs';

const { values: opt } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus/names-train.jsonl' },
    folds: { type: 'string', default: '0' },
    epochs: { type: 'string', default: '10' },
    bits: { type: 'string', default: '18' },
    rate: { type: 'string', default: '0.05' },
    decay: { type: 'string', default: '0.002' },
    forget: { type: 'string', default: '0.3' },
    cut: { type: 'string', default: '0.5' },
    written: { type: 'string', default: 'scripts/data/names-written.txt' },
    models: { type: 'string', default: '5' },
    errors: { type: 'string' },
    score: { type: 'string' },
    dry: { type: 'boolean', default: false },
  },
});
const root = new URL('..', import.meta.url);
process.chdir(root.pathname);
mkdirSync('.cache', { recursive: true });
await build({
  entry: { learn: 'src/extract/mentions/tagger/learn.ts' },
  outDir: '.cache',
  format: ['esm'],
  dts: false,
  config: false,
  silent: true,
  clean: false,
  target: 'node20',
  external: [/^#tables\//u],
});
const {
  SpanFeatures,
  gatherAll,
  CLASSES,
  NONE,
  PERSON,
  PLACE,
  ORGANIZATION,
  allowed,
  marginals,
  spansOf,
  isNoName,
  runAt,
  isCapital,
  proposeNames,
  scanText,
  tablesOf,
  arbitrate,
  findDates,
  combineEvidence,
  tagSpans,
  packWeights,
} = await import(new URL('.cache/learn.js', root));

const KINDS = { PER: PERSON, LOC: PLACE, ORG: ORGANIZATION };
const CONTEXT = { reference: null, prefer: 'nearest', registry: [], countries: [] };
const NAMES = ['none', 'PER', 'LOC', 'ORG'];
const BUCKETS = 1 << Number(opt.bits);
const LANGUAGES = ['da', 'sv', 'nb', 'nn', 'de', 'en'];
const rows = readFileSync(opt.corpus, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

/** The sentences written for this project: a line with only a language code, then its sentences, names as {P:…}, {L:…}, {O:…}. */
function writtenRows(path) {
  const types = { P: 'PER', L: 'LOC', O: 'ORG' },
    written = [];
  let lang = '';
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('#') || line === '') continue;
    if (LANGUAGES.includes(line)) {
      lang = line;
      continue;
    }
    const entities = [];
    let text = '';
    for (const part of line.split(/(?<name>\{[PLO]:[^}]+\})/u)) {
      const name = part.startsWith('{') ? part.slice(3, -1) : part;
      if (name !== part) entities.push({ start: text.length, end: text.length + name.length, type: types[part[1]], text: name });
      text += name;
    }
    written.push({ id: `written:${written.length}`, lang, source: 'written', text, entities });
  }
  return written;
}

/** The runs of a sentence, with the features and the true class of each span. */
const cache = new Map();
function runsOf(row) {
  const scan = scanText(row.text, 'text', tablesOf(row.lang));
  const proposed = proposeNames(scan, CONTEXT);
  cache.set(row, { scan, proposed, dates: findDates(scan, CONTEXT) });
  const features = new SpanFeatures(scan);
  features.begin(scan, proposed);
  const { tokens } = scan;
  const gold = new Map(row.entities.filter((e) => KINDS[e.type]).map((e) => [`${e.start}`, e]));
  const runs = [];
  for (let at = 0; at < tokens.count;) {
    if (!isCapital(tokens, at)) {
      at++;
      continue;
    }
    const units = runAt(tokens, at);
    at = units.at(-1).last;
    if (isNoName(scan, units)) continue;
    features.enter(units);
    const spans = spansOf(units);
    const taken = new Uint8Array(units.length);
    const classes = spans.map((span) => {
      const e = gold.get(`${tokens.starts[units[span.from].first]}`);
      const end = tokens.ends[units[span.to].last - 1];
      if (!e || (e.end !== end && e.end !== end - 1) || !allowed(units, span, KINDS[e.type])) return -1;
      if (e.end === end - 1 && !/[s.]$/u.test(row.text.slice(0, end))) return -1;
      taken.fill(1, span.from, span.to + 1);
      return KINDS[e.type];
    });
    spans.forEach((span, s) => {
      if (span.from === span.to && !taken[span.from]) classes[s] = NONE;
    });
    const ids = spans.map((span) => {
      const letters = gatherAll(features, span.from, span.to);
      const ids = features.ids.slice(0, features.count).map((id) => (id & (BUCKETS - 1)) * CLASSES);
      return { all: ids, general: ids.slice(letters) };
    });
    runs.push({
      units,
      spans,
      ids,
      classes,
      start: spans.map((span) => tokens.starts[units[span.from].first]),
      end: spans.map((span) => tokens.ends[units[span.to].last - 1]),
    });
  }
  return runs;
}

function scores(run, weights, part = 'all') {
  const out = new Float64Array(run.spans.length * CLASSES);
  run.ids.forEach((ids, s) => {
    for (const base of ids[part]) for (let kind = 0; kind < CLASSES; kind++) out[s * CLASSES + kind] += weights[base + kind];
  });
  return out;
}

/** The mean of several models that see the runs in different orders and forget different ones: surer where they agree. */
function train(sentences) {
  const sum = trainOnce(sentences, 7);
  for (let i = 1; i < Number(opt.models); i++)
    trainOnce(sentences, 7 + i).forEach((w, at) => {
      sum[at] += w;
    });
  return sum.map((w) => w / Number(opt.models));
}

function trainOnce(sentences, order) {
  const weights = new Float64Array(BUCKETS * CLASSES);
  const squares = new Float64Array(BUCKETS * CLASSES).fill(1e-2);
  const rate = Number(opt.rate),
    decay = Number(opt.decay),
    forget = Number(opt.forget);
  const runs = sentences.flat();
  let seed = order;
  const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  for (let epoch = 0; epoch < Number(opt.epochs); epoch++) {
    for (let i = runs.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [runs[i], runs[j]] = [runs[j], runs[i]];
    }
    for (const run of runs) {
      const part = random() < forget ? 'general' : 'all';
      const chances = marginals(run.units, run.spans, scores(run, weights, part));
      run.ids.forEach((ids, s) => {
        for (let kind = 0; kind < CLASSES; kind++) {
          const gradient = (run.classes[s] === kind ? 1 : 0) - chances[s * CLASSES + kind];
          if (Math.abs(gradient) < 1e-4) continue;
          for (const base of ids[part]) {
            const w = base + kind,
              g = gradient - decay * weights[w];
            squares[w] += g * g;
            weights[w] += (rate * g) / Math.sqrt(squares[w]);
          }
        }
      });
    }
  }
  return weights;
}

/** 8-bit weights and the scale that restores them. */
function quantize(weights) {
  let most = 0;
  for (const w of weights) most = Math.max(most, Math.abs(w));
  const sorted = Float64Array.from(weights, Math.abs)
    .filter((w) => w > 0)
    .sort();
  most = Math.min(most, sorted[Math.floor(sorted.length * 0.9995)]);
  const scale = most / 127;
  const rounded = Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / scale))));
  return { scale, rounded, packed: packWeights(rounded) };
}

/** The spans with a probability above one half. */
function answers(runs, { rounded, scale }) {
  return runs.flatMap((run) => {
    const chances = marginals(
      run.units,
      run.spans,
      scores(run, rounded).map((x) => x * scale),
    );
    return run.spans.flatMap((_, s) =>
      [PERSON, PLACE, ORGANIZATION]
        .filter((kind) => chances[s * CLASSES + kind] > Number(opt.cut))
        .map((kind) => ({ start: run.start[s], end: run.end[s], type: NAMES[kind] })),
    );
  });
}

/** The full output of the pipeline for a sentence, with a model. */
function named(row, { packed, scale }) {
  const { scan, proposed, dates } = cache.get(row);
  const KIND = { person: 'PER', city: 'LOC', place: 'LOC', organization: 'ORG', cluster: 'ORG' };
  return arbitrate(combineEvidence(scan, proposed, [], tagSpans(scan, proposed, { packed, scale })), dates).map((c) => ({
    start: c.start,
    end: c.end,
    type: KIND[c.type],
  }));
}

/** The document of a row; translations of one text are one document. */
function documentOf({ id, source }) {
  if (source.endsWith('PUD')) return /:(?<document>[nw]\d+)/u.exec(id).groups.document;
  if (source.endsWith('EWT')) return id.replace(/-\d+$/u, '');
  return id;
}

/**
 * Each K-th of every source in its own order, so that the scored sentences are from other documents and often other kinds of
 * text than those learned.
 */
function foldsOf(list, folds) {
  const documents = new Map();
  for (const row of list) {
    const source = row.source.endsWith('PUD') ? 'PUD' : row.source;
    documents.set(source, (documents.get(source) ?? new Set()).add(documentOf(row)));
  }
  const rank = new Map(
    [...documents].flatMap(([source, set]) => {
      const ranked = source === 'PUD' ? [...set].sort() : [...set];
      return ranked.map((name, i) => [name, Math.floor((i * folds) / ranked.length)]);
    }),
  );
  return list.map((row) => rank.get(documentOf(row)));
}

function report(tally) {
  let sum = 0,
    n = 0;
  for (const type of Object.keys(KINDS))
    console.log(
      type,
      LANGUAGES.map((l) => {
        const t = tally[`${l} ${type}`] ?? { right: 0, got: 1, want: 1 };
        const p = t.right / t.got,
          r = t.right / t.want,
          f = (2 * p * r) / (p + r);
        sum += f;
        n++;
        return `${l} ${f.toFixed(3)} (${p.toFixed(2)} ${r.toFixed(2)})`;
      }).join('  '),
    );
  console.log(`mean ${(sum / n).toFixed(4)}`);
}
function tallyInto(tally, row, names) {
  const key = (e) =>
    `${e.type}:${e.start}:${row.text
      .slice(e.start, e.end)
      .replace(/["()]/gu, '')
      .replace(/(:s|['’]s|['’])$/u, '')
      .replace(/(?<=\p{L}{3})s$/u, '')}`;
  const got = new Set(names.map(key)),
    want = new Set(row.entities.filter((e) => KINDS[e.type]).map(key));
  if (opt.errors && opt.errors.split(',').includes(row.lang)) {
    const extra = [...got].filter((g) => !want.has(g)),
      lost = [...want].filter((w) => !got.has(w));
    if (extra.length + lost.length > 0) console.log(`${row.lang} + ${extra.join(', ')} - ${lost.join(', ')} | ${row.text.slice(0, 160)}`);
  }
  for (const type of Object.keys(KINDS)) {
    const t = (tally[`${row.lang} ${type}`] ??= { right: 0, got: 0, want: 0 });
    for (const g of got)
      if (g.startsWith(type)) {
        t.got++;
        if (want.has(g)) t.right++;
      }
    for (const w of want) if (w.startsWith(type)) t.want++;
  }
}

const t0 = performance.now();
const sentences = rows.map(runsOf),
  own = writtenRows(opt.written).map(runsOf);
const folds = Number(opt.folds);
if (folds > 0) {
  const alone = {},
    whole = {};
  const fold = foldsOf(rows, folds);
  for (let k = 0; k < folds; k++) {
    const model = quantize(train([...sentences.filter((_, i) => fold[i] !== k), ...own]));
    rows.forEach((row, i) => {
      if (fold[i] !== k) return;
      tallyInto(whole, row, named(row, model));
      if (!opt.errors) tallyInto(alone, row, answers(sentences[i], model));
    });
  }
  report(alone);
  report(whole);
} else if (opt.score) {
  const model = quantize(train([...sentences, ...own])),
    whole = {};
  for (const row of readFileSync(opt.score, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))) {
    runsOf(row);
    tallyInto(whole, row, named(row, model));
  }
  report(whole);
} else {
  const { scale, rounded, packed: buckets } = quantize(train([...sentences, ...own]));
  const used = rounded.filter((w) => w !== 0).length;
  if (!opt.dry)
    writeTable(
      'tagger',
      "Built by scripts/train-tagger.mjs from UNER (CC BY-SA 4.0), NorNE (CC0) and klintan (CC BY) annotations and sentences of the project's own. See NOTICE.",
      { buckets: BUCKETS, scale, weights: packed(buckets) },
    );
  console.log(`${sentences.flat().length} runs, ${used} weights of ${rounded.length}`);
}
console.error(`${((performance.now() - t0) / 1000).toFixed(0)} s`);
