// Learns weights of hashed features by softmax regression, and packs them into four bits each.
/** How many UTF-16 units of a text are learned. */
const LONGEST_TEXT = 300;
const RATE = 0.4;
const DECAY = 1e-6;
/** The share of all weights within the range of four bits; the rest is clipped. */
const WITHIN = 0.9995;

/** Learns by AdaGrad to distinguish `width` lanes: the rows of a text are those that `featuresOf` writes, `rowCount` in all. */
export class Learner {
  constructor(width, { featuresOf, rowCount, random }) {
    Object.assign(this, { width, featuresOf, random });
    this.weights = new Float32Array(rowCount * width);
    this.squares = new Float32Array(rowCount * width).fill(1e-8);
    this.rows = new Uint16Array(4096);
    this.scores = new Float64Array(width);
  }

  /** Goes through the shuffled texts `epochs` times, and reports the loss of each pass. */
  learnAll(texts, epochs) {
    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffle(texts, this.random);
      let loss = 0;
      for (const { lane, text, weight } of texts) loss += this.learn(lane, this.pieceOf(text).slice(0, LONGEST_TEXT), weight);
      console.log(`epoch ${epoch}: loss ${(loss / texts.length).toFixed(4)}`);
    }
  }

  best(text) {
    this.score(text);
    return this.scores.indexOf(Math.max(...this.scores));
  }

  /** Fills `scores` and returns the number of the text's features. */
  score(text) {
    const { width, rows, scores, weights } = this;
    const count = this.featuresOf(text, rows);
    scores.fill(0);
    for (let k = 0; k < count; k++) for (let lane = 0, at = rows[k] * width; lane < width; lane++) scores[lane] += weights[at + lane];
    for (let lane = 0; lane < width; lane++) scores[lane] /= Math.sqrt(count || 1);
    return count;
  }

  /** One step of AdaGrad; returns the text's loss before it. */
  learn(target, text, weight) {
    const { width, rows, scores, weights, squares } = this;
    const count = this.score(text);
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

  /** A run of some of the text's words, so that short texts are learned as well. */
  pieceOf(text) {
    const { random } = this;
    const words = text.split(' ');
    if (words.length < 7 || random() < 0.45) return text;
    const length = 4 + Math.floor(random() * Math.min(20, words.length - 4));
    const from = Math.floor(random() * (words.length - length + 1));
    return words.slice(from, from + length).join(' ');
  }
}

function shuffle(list, random) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
}

/** Every weight as one of 15 steps in four bits, the lower half of a byte first, and the size of a step. */
export function inHalfBytes(weights) {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const step = sizes[Math.floor(sizes.length * WITHIN)] / 7;
  const bytes = Buffer.alloc(Math.ceil(weights.length / 2));
  weights.forEach((weight, i) => {
    bytes[i >> 1] |= (Math.max(-7, Math.min(7, Math.round(weight / step))) + 8) << (i & 1 ? 4 : 0);
  });
  return { step, bytes };
}
