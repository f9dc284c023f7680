/**
 * Gradient-boosted trees on soft labels: grown leaf by leaf over binned columns, each tree on a part of the rows and of
 * the columns, all drawn by a generator with a fixed seed so that the same rows give the same trees.
 */

const MOST_BINS = 63;

/** Limits between the bins of a column: half-way between neighboring values, at most MOST_BINS of them. */
function limitsOf(column) {
  const sorted = Float32Array.from(column).sort();
  const values = [];
  for (const value of sorted) if (values.length === 0 || value !== values.at(-1)) values.push(value);
  const limits = [];
  if (values.length <= MOST_BINS) for (let i = 1; i < values.length; i++) limits.push((values[i - 1] + values[i]) / 2);
  else {
    for (let b = 1; b < MOST_BINS; b++) {
      const at = sorted[Math.floor((b * sorted.length) / MOST_BINS)];
      if (at > (limits.at(-1) ?? sorted[0])) limits.push(at);
    }
  }
  return limits;
}

function binOf(value, limits) {
  let low = 0;
  let high = limits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > limits[middle]) low = middle + 1;
    else high = middle;
  }
  return low;
}

function generator(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) / 2 ** 32;
}

/**
 * @param rows vectors of one length
 * @param labels 0–1
 * @param weights what a row counts
 * @param start the log-odds that the trees refine
 * @returns trees of nodes {feature, limit, left, right} and leaves {value}; a row goes left where its value is no greater than the limit
 */
export function boost(
  rows,
  labels,
  weights,
  start,
  { trees = 80, leaves = 31, rate = 0.1, l2 = 10, leastRows = 100, rowShare = 0.7, columnShare = 0.3, seed = 11 } = {},
) {
  const count = rows.length;
  const width = rows[0].length;
  const random = generator(seed);
  const limits = [];
  const columns = [];
  for (let f = 0; f < width; f++) {
    const column = Float32Array.from(rows, (row) => row[f]);
    limits.push(limitsOf(column));
    columns.push(Uint8Array.from(column, (value) => binOf(value, limits[f])));
  }
  const odds = Float64Array.from(start);
  const gradient = new Float64Array(count);
  const curve = new Float64Array(count);
  const usable = limits.flatMap((l, f) => (l.length > 0 ? [f] : []));
  const grown = [];
  for (let t = 0; t < trees; t++) {
    for (let i = 0; i < count; i++) {
      const chance = 1 / (1 + Math.exp(-odds[i]));
      gradient[i] = weights[i] * (chance - labels[i]);
      curve[i] = weights[i] * chance * (1 - chance);
    }
    const drawn = [];
    for (let i = 0; i < count; i++) if (random() < rowShare) drawn.push(i);
    const features = usable.filter(() => random() < columnShare);
    const tree = grow(Int32Array.from(drawn), features);
    grown.push(tree);
    for (let i = 0; i < count; i++) odds[i] += binnedValue(tree, i);
  }
  return grown.map(finished);

  function histogram(list, features) {
    const sums = new Float64Array(features.length * (MOST_BINS + 1) * 3);
    features.forEach((f, k) => {
      const column = columns[f];
      const base = k * (MOST_BINS + 1) * 3;
      for (const i of list) {
        const at = base + column[i] * 3;
        sums[at] += gradient[i];
        sums[at + 1] += curve[i];
        sums[at + 2]++;
      }
    });
    return sums;
  }

  function leafOf(list, sums, features) {
    let g = 0;
    let h = 0;
    for (const i of list) {
      g += gradient[i];
      h += curve[i];
    }
    const leaf = { list, sums, value: (-rate * g) / (h + l2), gain: 0 };
    const own = (g * g) / (h + l2);
    features.forEach((f, k) => {
      let gl = 0;
      let hl = 0;
      let nl = 0;
      for (let b = 0; b < limits[f].length; b++) {
        const at = (k * (MOST_BINS + 1) + b) * 3;
        gl += sums[at];
        hl += sums[at + 1];
        nl += sums[at + 2];
        if (nl < leastRows) continue;
        if (list.length - nl < leastRows) break;
        const gain = (gl * gl) / (hl + l2) + ((g - gl) * (g - gl)) / (h - hl + l2) - own;
        if (gain > leaf.gain) Object.assign(leaf, { gain, feature: f, bin: b });
      }
    });
    return leaf;
  }

  function grow(list, features) {
    const root = leafOf(list, histogram(list, features), features);
    const open = [root];
    for (let n = 1; n < leaves; n++) {
      const best = open.reduce((a, b) => (b.gain > a.gain ? b : a));
      if (best.gain <= 0) break;
      const column = columns[best.feature];
      const left = best.list.filter((i) => column[i] <= best.bin);
      const right = best.list.filter((i) => column[i] > best.bin);
      const isLeftSmall = left.length <= right.length;
      const small = histogram(isLeftSmall ? left : right, features);
      const large = best.sums.map((sum, at) => sum - small[at]);
      best.left = leafOf(left, isLeftSmall ? small : large, features);
      best.right = leafOf(right, isLeftSmall ? large : small, features);
      best.list = best.sums = null;
      open.splice(open.indexOf(best), 1, best.left, best.right);
    }
    return root;
  }

  function binnedValue(tree, i) {
    let node = tree;
    while (node.left) node = columns[node.feature][i] <= node.bin ? node.left : node.right;
    return node.value;
  }

  function finished(node) {
    return node.left
      ? { feature: node.feature, limit: limits[node.feature][node.bin], left: finished(node.left), right: finished(node.right) }
      : { value: node.value };
  }
}

/** What the trees add to the log-odds of a row. */
export function refined(trees, row) {
  let sum = 0;
  for (const tree of trees) {
    let node = tree;
    while (node.left) node = row[node.feature] <= node.limit ? node.left : node.right;
    sum += node.value;
  }
  return sum;
}
