/**
 * Gradient-boosted trees on soft labels, grown leaf by leaf over binned columns, each tree on a sample of the rows and
 * columns. A generator with a fixed seed draws the samples, so that the same rows give the same trees.
 */

const MOST_BINS = 63;

/** Boundaries between the bins of a column: half-way between neighboring values, at most MOST_BINS of them. */
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
 * @param rows vectors of equal length
 * @param labels 0–1
 * @param weights the weight of each row
 * @param start the log-odds that the trees refine
 * @returns trees of nodes {feature, limit, left, right} and leaves {value}; a row goes left if its value is at most the limit
 */
export function boost(rows, labels, weights, start, options = {}) {
  return new Boosting(rows, { ...DEFAULTS, ...options }).run(labels, weights, Float64Array.from(start));
}

const DEFAULTS = { trees: 80, leaves: 31, rate: 0.1, l2: 10, leastRows: 100, rowShare: 0.7, columnShare: 0.3, seed: 11 };

class Boosting {
  constructor(rows, options) {
    this.options = options;
    this.random = generator(options.seed);
    this.count = rows.length;
    this.limits = [];
    this.columns = [];
    for (let f = 0; f < rows[0].length; f++) {
      const column = Float32Array.from(rows, (row) => row[f]);
      const limits = limitsOf(column);
      this.limits.push(limits);
      this.columns.push(Uint8Array.from(column, (value) => binOf(value, limits)));
    }
    this.gradient = new Float64Array(this.count);
    this.curve = new Float64Array(this.count);
  }

  run(labels, weights, odds) {
    const { count, random, gradient, curve, limits } = this;
    const { trees, rowShare, columnShare } = this.options;
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
      const tree = this.grow(Int32Array.from(drawn), features);
      grown.push(tree);
      for (let i = 0; i < count; i++) odds[i] += this.binnedValue(tree, i);
    }
    return grown.map((tree) => this.finished(tree));
  }

  /** One tree, by splitting whichever leaf gains most. */
  grow(list, features) {
    const root = this.leafOf(list, this.histogram(list, features), features);
    const open = [root];
    for (let n = 1; n < this.options.leaves; n++) {
      const best = open.reduce((a, b) => (b.gain > a.gain ? b : a));
      if (best.gain <= 0) break;
      this.split(best, features);
      open.splice(open.indexOf(best), 1, best.left, best.right);
    }
    return root;
  }

  /** Counts the sums of the smaller part; those of the larger are the difference. */
  split(leaf, features) {
    const column = this.columns[leaf.feature];
    const left = leaf.list.filter((i) => column[i] <= leaf.bin);
    const right = leaf.list.filter((i) => column[i] > leaf.bin);
    const isLeftSmall = left.length <= right.length;
    const small = this.histogram(isLeftSmall ? left : right, features);
    const large = leaf.sums.map((sum, at) => sum - small[at]);
    leaf.left = this.leafOf(left, isLeftSmall ? small : large, features);
    leaf.right = this.leafOf(right, isLeftSmall ? large : small, features);
    leaf.list = leaf.sums = null;
  }

  /** For each feature and bin, the sums of gradient and curvature and the number of rows. */
  histogram(list, features) {
    const { columns, gradient, curve } = this;
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

  /** A leaf with its value and the split that would gain most. */
  leafOf(list, sums, features) {
    const { rate, l2 } = this.options;
    let g = 0;
    let h = 0;
    for (const i of list) {
      g += this.gradient[i];
      h += this.curve[i];
    }
    const leaf = { list, sums, value: (-rate * g) / (h + l2), gain: 0 };
    features.forEach((f, k) => this.weighSplits(leaf, f, k * (MOST_BINS + 1) * 3, g, h));
    return leaf;
  }

  /** Keeps the best split of a leaf by one feature, whose sums begin at a given offset. */
  weighSplits(leaf, feature, base, g, h) {
    const { l2, leastRows } = this.options;
    const own = (g * g) / (h + l2);
    let gl = 0;
    let hl = 0;
    let nl = 0;
    for (let bin = 0; bin < this.limits[feature].length; bin++) {
      const at = base + bin * 3;
      gl += leaf.sums[at];
      hl += leaf.sums[at + 1];
      nl += leaf.sums[at + 2];
      if (nl < leastRows) continue;
      if (leaf.list.length - nl < leastRows) break;
      const gain = (gl * gl) / (hl + l2) + ((g - gl) * (g - gl)) / (h - hl + l2) - own;
      if (gain > leaf.gain) Object.assign(leaf, { gain, feature, bin });
    }
  }

  binnedValue(tree, i) {
    let node = tree;
    while (node.left) node = this.columns[node.feature][i] <= node.bin ? node.left : node.right;
    return node.value;
  }

  finished(node) {
    return node.left
      ? {
          feature: node.feature,
          limit: this.limits[node.feature][node.bin],
          left: this.finished(node.left),
          right: this.finished(node.right),
        }
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
