import { BEGIN, END, INSIDE, ONLY, type SpanFeatures } from './features';
import { CLASSES, type Span } from './lattice';
import type { Sum } from './unit-facts';

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
  private left: (Sum | undefined)[] = [];
  private right: (Sum | undefined)[] = [];
  private readonly total: Sum = [0, 0, 0, 0];

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
      this.sum(spans[s]!.from, spans[s]!.to);
      for (let kind = 0; kind < CLASSES; kind++) scores[s * CLASSES + kind] = this.total[kind]! * this.scale;
    }
    return scores;
  }

  /** Log-weights of a run of one unit: of nothing and of each class. */
  scoresOfOne(): Sum {
    this.sum(0, 0);
    const { total, scale } = this;
    return [total[0] * scale, total[1] * scale, total[2] * scale, total[3] * scale];
  }

  private sum(from: number, to: number): void {
    this.features.ofSpan(from, to);
    this.total[0] = this.total[1] = this.total[2] = this.total[3] = 0;
    this.addFeatures(this.total);
    if (from === to) this.addSingle(from);
    else this.addSeveral(from, to);
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

  private unitSum(i: number, place: number): Sum {
    const sums = this.features.sumsOf(i);
    const known = sums[place];
    if (known !== undefined) return known;
    this.features.ofUnit(i, place);
    return (sums[place] = this.addFeatures([0, 0, 0, 0]));
  }

  private leftSum(from: number): Sum {
    this.features.ofLeft(from, false);
    return this.addFeatures([0, 0, 0, 0]);
  }

  private rightSum(to: number): Sum {
    this.features.ofRight(to, false);
    return this.addFeatures([0, 0, 0, 0]);
  }

  /** Adds the weights of the features asked for last. */
  private addFeatures(sum: Sum): Sum {
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
    sum[0] += a;
    sum[1] += b;
    sum[2] += c;
    sum[3] += d;
    return sum;
  }

  private add(sum: Sum): void {
    const { total } = this;
    total[0] += sum[0];
    total[1] += sum[1];
    total[2] += sum[2];
    total[3] += sum[3];
  }
}
