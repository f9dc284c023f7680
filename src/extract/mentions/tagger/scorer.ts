import { BEGIN, END, INSIDE, ONLY, type SpanFeatures } from './features';
import { CLASSES, type Span } from './lattice';

/**
 * Adds up the weights of the features of a run's spans. What many spans share (a unit at its place, what stands before
 * a first and behind a last unit) is summed once; all weights are whole numbers, so that their order does not count.
 */
export class Scorer {
  private readonly features: SpanFeatures;
  private readonly weights: Int8Array;
  private readonly scale: number;
  private readonly mask: number;
  /** By unit of the run, for spans of several units. */
  private left: (Int32Array | undefined)[] = [];
  private right: (Int32Array | undefined)[] = [];
  private readonly total = new Int32Array(CLASSES);

  /** @param weights CLASSES a bucket; `scale` is what one step of them is worth. */
  constructor(features: SpanFeatures, weights: Int8Array, scale: number) {
    this.features = features;
    this.weights = weights;
    this.scale = scale;
    this.mask = weights.length / CLASSES - 1;
  }

  /** Log-weights of all spans of the run that the features have entered, CLASSES a span. */
  scores(spans: readonly Span[]): Float64Array {
    const scores = new Float64Array(spans.length * CLASSES);
    this.left = [];
    this.right = [];
    for (let s = 0; s < spans.length; s++) {
      const { from, to } = spans[s]!;
      this.features.ofSpan(from, to);
      this.total.fill(0);
      this.addFeatures(this.total);
      if (from === to) this.addSingle(from);
      else this.addSeveral(from, to);
      for (let kind = 0; kind < CLASSES; kind++) scores[s * CLASSES + kind] = this.total[kind]! * this.scale;
    }
    return scores;
  }

  private addSingle(at: number): void {
    this.add(this.unitSum(at, ONLY));
    this.features.ofLeft(at, true);
    this.addFeatures(this.total);
    this.features.ofRight(at, true);
    this.addFeatures(this.total);
  }

  private addSeveral(from: number, to: number): void {
    this.add(this.unitSum(from, BEGIN));
    for (let i = from + 1; i < to; i++) this.add(this.unitSum(i, INSIDE));
    this.add(this.unitSum(to, END));
    this.add((this.left[from] ??= this.leftSum(from)));
    this.add((this.right[to] ??= this.rightSum(to)));
  }

  private unitSum(i: number, place: number): Int32Array {
    const sums = this.features.sumsOf(i);
    const known = sums[place];
    if (known !== undefined) return known;
    this.features.ofUnit(i, place);
    return (sums[place] = this.addFeatures(new Int32Array(CLASSES)));
  }

  private leftSum(from: number): Int32Array {
    this.features.ofLeft(from, false);
    return this.addFeatures(new Int32Array(CLASSES));
  }

  private rightSum(to: number): Int32Array {
    this.features.ofRight(to, false);
    return this.addFeatures(new Int32Array(CLASSES));
  }

  /** Adds the weights of the features asked for last. */
  private addFeatures(sum: Int32Array): Int32Array {
    const { weights, mask } = this;
    const { ids, count } = this.features;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let f = 0; f < count; f++) {
      const base = (ids[f]! & mask) * CLASSES;
      a += weights[base]!;
      b += weights[base + 1]!;
      c += weights[base + 2]!;
      d += weights[base + 3]!;
    }
    sum[0]! += a;
    sum[1]! += b;
    sum[2]! += c;
    sum[3]! += d;
    return sum;
  }

  private add(sum: Int32Array): void {
    for (let kind = 0; kind < CLASSES; kind++) this.total[kind]! += sum[kind]!;
  }
}
