#!/usr/bin/env node
/**
 * Learns the weights of the main-text selection (src/extract/content/weights.ts) from the annotated pages of the
 * domains that are not set aside, by logistic regression in two stages, and the trees that refine lines left in doubt
 * (tables/content-trees.json); prints cross-validated scores (folds of whole domains). With --varied the variants of each page
 * that varied-pages.mjs writes are training data, too, each with the given share of the page's weight.
 *
 *   node scripts/train-content.mjs [--corpus /tmp/klynge-corpus/dev] [--folds 4] [--epochs 12] [--write] [--errors 20]
 *   node --max-old-space-size=9000 scripts/train-content.mjs --varied 0.12 --trees-l2 120
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { boost, refined } from './boost.mjs';
import { isHeld } from './domain-of.mjs';
import { packed, tableText } from './name-lines.mjs';
import { VARIATIONS } from './varied-pages.mjs';

const { values: opt } = parseArgs({
  options: {
    corpus: { type: 'string', default: '/tmp/klynge-corpus/dev' },
    folds: { type: 'string', default: '4' },
    epochs: { type: 'string', default: '12' },
    l2: { type: 'string', default: '0.002' },
    trees: { type: 'string', default: '60' },
    'trees-l2': { type: 'string', default: '40' },
    doubt: { type: 'string', default: '3' },
    varied: { type: 'string', default: '0' },
    write: { type: 'boolean', default: false },
    limit: { type: 'string' },
    errors: { type: 'string', default: '0' },
  },
});
const root = join(import.meta.dirname, '..');
const entry =
  "export * from './decode/decode'; export * from './document/read-document'; export * from './content/gather'; export * from './content/feature-names'; export * from './content/features'; export * from './content/context-features'; export * from './content/frame-stats'; export * from './content/hints'; export * from './limits';";
mkdirSync(join(root, '.cache'), { recursive: true });
const bundle = join(root, '.cache/train-content.mjs');
await build({
  stdin: { contents: entry, resolveDir: join(root, 'src/extract'), loader: 'ts' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: bundle,
  packages: 'external',
  external: ['#tables/*'],
  logLevel: 'error',
});
const k = await import(bundle);
const NL = k.LOCAL_FEATURES.length;
const NC = k.CONTEXT_FEATURES.length;

const tokens = (text) =>
  String(text ?? '')
    .normalize('NFC')
    .match(/[\p{L}\p{N}_]+/gu) ?? [];
const SHINGLE = 4;
function shingles(t) {
  const found = new Map();
  for (let i = 0; t.length && i < Math.max(1, t.length - SHINGLE + 1); i++) {
    const key = t.slice(i, i + SHINGLE).join('\u0001');
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}

function dense({ count, kinds, values }, size) {
  const vector = new Float32Array(size);
  for (let i = 0; i < count; i++) vector[kinds[i]] = values[i];
  return vector;
}

/** One page, or a variant of it: its lines, their vectors, and as label the share of their text that is annotated. */
function readPage(row, vary = (html) => html) {
  const html = gunzipSync(readFileSync(join(opt.corpus, 'pages', row.file)));
  const decoded = k.decode(html, {}, k.DEFAULT_LIMITS);
  const document = k.readDocument(vary(decoded.text, row), { url: row.url }, k.DEFAULT_LIMITS, decoded.kind);
  const page = k.gatherLines(document.root);
  const local = new k.LocalFeatures(page, k.frameStats(page), k.readHints(document));
  const gold = row.body ? tokens(row.body) : null;
  const goldShingles = gold && shingles(gold);
  const goldText = gold && `\u0001${gold.join('\u0001')}\u0001`;
  const lines = page.lines.map((line) => {
    const t = tokens(line.text);
    let label = null;
    if (gold) {
      if (t.length >= SHINGLE) {
        let hits = 0;
        for (let i = 0; i + SHINGLE <= t.length; i++) if (goldShingles.has(t.slice(i, i + SHINGLE).join('\u0001'))) hits++;
        label = hits / (t.length - SHINGLE + 1);
      } else label = t.length && goldText.includes(`\u0001${t.join('\u0001')}\u0001`) ? 1 : 0;
    } else {
      const text = line.text.normalize('NFC');
      if (row.with?.some((s) => text.includes(s.trim()))) label = 1;
      else if (row.without?.some((s) => text.includes(s.trim()))) label = 0;
    }
    return { t, label, vector: dense(local.of(line), NL), caption: line.kind === 'caption', text: line.text };
  });
  // Each page has the same total weight; if the annotation is far shorter than the page, its lines weigh less.
  const size = gold ? Math.max(50, gold.length, 0.35 * lines.reduce((n, l) => n + l.t.length, 0)) : 150;
  for (const line of lines) line.weight = line.label === null ? 0 : gold ? Math.min(1, (line.t.length + 1) / size) : 0.08;
  return { row, page, traits: local.traits, lines, goldShingles };
}

/** The weight of each variant of a page; the page itself has the rest of 1. */
const VARIED = Number(opt.varied);

/** The pages and their variants, each line with its share of the weight; of variants only the training data are kept. */
function toLearnFrom(pages) {
  const share = (page, part) => ({ ...page, lines: page.lines.map((line) => ({ ...line, weight: line.weight * part })) });
  const own = pages.map((page) => share(page, 1 - VARIED * VARIATIONS.length));
  return VARIED === 0 ? own : [...own, ...pages.flatMap(({ varied }) => varied)];
}

function readVaried(row) {
  return VARIATIONS.map((vary) => {
    const { page, traits, lines } = readPage(row, vary);
    return { page, traits, lines: lines.map(({ label, vector, weight }) => ({ label, vector, weight: weight * VARIED })) };
  });
}

function train(samples, size, epochs, start) {
  const w = start ?? new Float64Array(size);
  const m = new Float64Array(size);
  const v = new Float64Array(size);
  const g = new Float64Array(size);
  let step = 0;
  const BATCH = 4000;
  const order = samples.map((_, i) => i);
  let seed = 7;
  const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    const rate = 0.02 * (1 - epoch / epochs) + 0.0005;
    for (let from = 0; from < order.length; from += BATCH) {
      g.fill(0);
      let total = 0;
      const to = Math.min(order.length, from + BATCH);
      for (let o = from; o < to; o++) {
        const { x, y, weight } = samples[order[o]];
        let z = 0;
        for (let i = 0; i < size; i++) z += w[i] * x[i];
        const d = weight * (1 / (1 + Math.exp(-z)) - y);
        total += weight;
        for (let i = 0; i < size; i++) g[i] += d * x[i];
      }
      step++;
      for (let i = 0; i < size; i++) {
        const gi = g[i] / total + Number(opt.l2) * w[i];
        m[i] = 0.9 * m[i] + 0.1 * gi;
        v[i] = 0.999 * v[i] + 0.001 * gi * gi;
        w[i] -= (rate * (m[i] / (1 - 0.9 ** step))) / (Math.sqrt(v[i] / (1 - 0.999 ** step)) + 1e-8);
      }
    }
  }
  return w;
}

const dot = (w, x) => {
  let z = 0;
  for (let i = 0; i < x.length; i++) z += w[i] * x[i];
  return z;
};

function withContext(page, local) {
  const odds = Float64Array.from(page.lines, (line) => dot(local, line.vector));
  const context = new k.PageContext(page.page, odds, page.traits);
  for (const [i, line] of page.lines.entries()) {
    line.full = new Float32Array(NL + NC);
    line.full.set(line.vector);
    line.full.set(dense(context.of(page.page.lines[i]), NC), NL);
  }
}

function learn(pages) {
  const first = pages.flatMap((p) => p.lines.filter((l) => l.weight > 0).map((l) => ({ x: l.vector, y: l.label, weight: l.weight })));
  const local = train(first, NL, Number(opt.epochs));
  for (const p of pages) withContext(p, local);
  const second = pages.flatMap((p) => p.lines.filter((l) => l.weight > 0).map((l) => ({ x: l.full, y: l.label, weight: l.weight })));
  const final = train(second, NL + NC, Number(opt.epochs));
  const doubtful = second.map((sample) => ({ ...sample, z: dot(final, sample.x) })).filter(({ z }) => Math.abs(z) < DOUBT);
  const trees = boost(
    doubtful.map(({ x }) => x),
    doubtful.map(({ y }) => y),
    doubtful.map(({ weight }) => weight * LOUDNESS),
    doubtful.map(({ z }) => z),
    { trees: Number(opt.trees), leaves: 20, l2: Number(opt['trees-l2']), leastRows: 300 },
  );
  return { local, final, trees };
}

/** Lines whose odds are closer to even than this are in doubt: the trees refine them. */
const DOUBT = Number(opt.doubt);
/** The weight of a line for the trees, which by themselves favor small leaves. */
const LOUDNESS = 1000;

const THRESHOLD = -0.4;
/** Limits and values are written as integer multiples of these steps. */
const STEP = 1 / 4096;

/** The trees as consecutive nodes: kind of evidence, limit, left, right; a negative child is a leaf, counted from -1 down. */
function treeTable(trees) {
  const nodes = [];
  const leaves = [];
  const steps = (value) => Math.max(-32768, Math.min(32767, Math.round(value / STEP)));
  const lay = (node) => {
    if (!node.left) return -leaves.push(steps(node.value));
    const at = nodes.push(null) - 1;
    const { feature, limit } = node;
    nodes[at] = [feature, steps(limit), lay(node.left), lay(node.right)];
    return at;
  };
  const roots = trees.map(lay).filter((root) => root >= 0);
  const encoded = (numbers) => packed(Int16Array.from(numbers));
  return tableText('Built by scripts/train-content.mjs.', {
    step: STEP,
    roots: encoded(roots),
    nodes: encoded(nodes.flat()),
    leaves: encoded(leaves),
  });
}

const f1 = (p, r) => (p + r ? (2 * p * r) / (p + r) : 0);
function score(pages, threshold) {
  let P = 0,
    R = 0,
    n = 0,
    tp = 0,
    fp = 0,
    fn = 0;
  for (const { row, lines, goldShingles } of pages) {
    const kept = lines.filter((l) => l.z > threshold && !l.caption);
    if (goldShingles) {
      const got = shingles(kept.flatMap((l) => l.t));
      let a = 0,
        b = 0,
        c = 0;
      for (const [s, count] of goldShingles) {
        const q = got.get(s) ?? 0;
        a += Math.min(count, q);
        c += Math.max(0, count - q);
      }
      for (const [s, count] of got) b += Math.max(0, count - (goldShingles.get(s) ?? 0));
      P += a + b ? a / (a + b) : 0;
      R += a + c ? a / (a + c) : 0;
      n++;
    }
    const text = kept
      .map((l) => l.text)
      .join(' ')
      .normalize('NFC')
      .replace(/\s+/gu, ' ');
    for (const s of row.with ?? [])
      if (text.includes(s.normalize('NFC').replace(/\s+/gu, ' ').trim())) tp++;
      else fn++;
    for (const s of row.without ?? []) if (text.includes(s.normalize('NFC').replace(/\s+/gu, ' ').trim())) fp++;
  }
  return {
    body: f1(P / n, R / n),
    p: P / n,
    r: R / n,
    snippets: f1(tp / (tp + fp), tp / (tp + fn)),
    sp: tp / (tp + fp),
    sr: tp / (tp + fn),
  };
}
const show = (s) =>
  Object.entries(s)
    .map(([name, value]) => `${name} ${value.toFixed(4)}`)
    .join('  ');
function scored(pages, { local, final, trees }) {
  for (const p of pages) {
    withContext(p, local);
    for (const l of p.lines) {
      const z = dot(final, l.full);
      l.z = Math.abs(z) < DOUBT ? z + refined(trees, l.full) : z;
    }
  }
}

const rows = readFileSync(join(opt.corpus, 'pages/pages.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((l) => JSON.parse(l))
  .filter((r) => (r.body || r.with || r.without) && !isHeld(r))
  .slice(0, opt.limit ? Number(opt.limit) : undefined);
let t = performance.now();
const pages = rows.map((row) => readPage(row));
if (VARIED > 0) pages.forEach((page) => (page.varied = readVaried(page.row)));
console.log(
  `${pages.length} pages, ${pages.reduce((n, p) => n + p.lines.length, 0)} lines, ${NL}+${NC} features, read in ${((performance.now() - t) / 1000).toFixed(1)} s`,
);
// The score of the best possible choice of whole lines: the ceiling of this approach.
for (const p of pages) for (const l of p.lines) l.z = (l.label ?? 0) - 0.5;
console.log(
  'ceiling ',
  show(
    score(
      pages.filter((p) => p.goldShingles),
      0,
    ),
  ),
);
const folds = Number(opt.folds);
const foldOf = (row) => createHash('sha256').update(new URL(row.url).hostname.split('.').slice(-2).join('.')).digest()[1] % folds;
if (folds > 1) {
  for (let fold = 0; fold < folds; fold++) {
    const test = pages.filter((p) => foldOf(p.row) === fold);
    const model = learn(toLearnFrom(pages.filter((p) => foldOf(p.row) !== fold)));
    scored(test, model);
    for (const p of test) p.zs = p.lines.map((l) => l.z);
  }
  for (const p of pages) p.lines.forEach((l, i) => (l.z = p.zs[i]));
  for (const threshold of [-0.6, -0.4, -0.2, 0, 0.2]) console.log(`cross-validated at ${threshold}:`, show(score(pages, threshold)));
}
/** The pages that lose most, with the lines that cost most: '+' wrongly taken, '-' lost. */
function printErrors(count, threshold) {
  const losses = pages
    .filter((p) => p.goldShingles)
    .map((p) => {
      const costs = p.lines
        .map((line, i) => ({
          line,
          at: p.page.lines[i],
          cost: line.weight * (line.z > threshold ? 1 - line.label : -line.label) * (line.caption ? 0 : 1),
        }))
        .filter((c) => c.cost !== 0);
      return { p, costs, loss: costs.reduce((sum, c) => sum + Math.abs(c.cost), 0) };
    })
    .sort((a, b) => b.loss - a.loss)
    .slice(0, count);
  for (const { p, costs, loss } of losses) {
    console.log(`\n${loss.toFixed(2)} ${p.row.url} gold ${[...p.goldShingles.values()].reduce((a, b) => a + b, 0)}`);
    for (const { line, at, cost } of costs.sort((a, b) => Math.abs(b.cost) - Math.abs(a.cost)).slice(0, 3))
      console.log(
        `  ${cost > 0 ? '+' : '-'}${Math.abs(cost).toFixed(2)} z ${line.z.toFixed(1)} ${at.kind} ${at.region} <${at.element.name} ${at.element.attribs.class ?? ''} ${at.element.parent?.attribs?.class ?? ''}> ${line.text.slice(0, 110)}`,
      );
  }
}
if (Number(opt.errors) > 0) printErrors(Number(opt.errors), THRESHOLD);
if (opt.write) {
  const model = learn(toLearnFrom(pages));
  scored(pages, model);
  for (const threshold of [-0.4, -0.2, 0]) console.log(`trained at ${threshold}:`, show(score(pages, threshold)));
  const PER_LINE = 6;
  const table = (names, w) => {
    const pairs = names.map((name, i) => `'${name}': ${w[i].toFixed(2)},`);
    return Array.from(
      { length: Math.ceil(pairs.length / PER_LINE) },
      (_, i) => `  ${pairs.slice(i * PER_LINE, (i + 1) * PER_LINE).join(' ')}`,
    ).join('\n');
  };
  const text = `/**
 * What each piece of evidence adds to the log-odds that a line belongs to the article. Learned from annotated pages by
 * scripts/train-content.mjs: change the evidence there and train again, don't edit by hand.
 */

/** From the line itself and the elements around it. */
export const LOCAL_WEIGHTS: Readonly<Record<string, number>> = {
${table(k.LOCAL_FEATURES, model.local)}
};

/** From that and from what the lines around it came to. */
export const FINAL_WEIGHTS: Readonly<Record<string, number>> = {
${table([...k.LOCAL_FEATURES, ...k.CONTEXT_FEATURES], model.final)}
};

/** Log-odds from which on a line is taken: on pages held out the best for the text as a whole and for its passages. */
export const THRESHOLD = ${THRESHOLD};

/** Lines whose odds are nearer to even than this are in doubt: the trees (tables/content-trees.json) refine them. */
export const DOUBT = ${DOUBT};
`;
  writeFileSync(join(root, 'src/extract/content/weights.ts'), text);
  writeFileSync(join(root, 'tables/content-trees.json'), treeTable(model.trees));
}
console.log(`${((performance.now() - t) / 1000).toFixed(0)} s`);
