import { NEW_LINE, type Tokens } from '../../../text/tokens';
import { put } from '../../../text/words';
import { BEGIN, END, INSIDE, ONLY, type SpanFeatures } from './features';
import { CLASSES, type Span } from './lattice';
import type { Sums, TaggerMemory } from './memory';
import type { Sum } from './unit-facts';
import type { Unit } from './units';

/** Places behind those of `ONLY` to `END` among the sums of a unit: as a span of its own, within a sentence and where one opens; and unheard. */
const ALONE = 5;
const SILENT = 7;

/**
 * Adds up the weights of the features of a run's spans. What spans share is summed once: of a run what a unit is at its
 * place and what stands beside it, of all texts what a single word is and what it says beside a span. All weights are
 * whole numbers, so that their order does not count.
 */
export class Scorer {
  private readonly tokens: Tokens;
  private readonly features: SpanFeatures;
  private readonly memory: TaggerMemory;
  private readonly weights: Int8Array;
  private readonly scale: number;
  private readonly mask: number;
  private units: readonly Unit[] = [];
  /** By unit of the run, for spans of several units. */
  private readonly left: Sums = [];
  private readonly right: Sums = [];
  /** Log-weights of the run summed last. */
  private weighed = new Float64Array(128 * CLASSES);
  private readonly total: Sum = [0, 0, 0, 0];

  /** @param weights CLASSES a bucket; `scale` is what one step of them is worth. */
  constructor(tokens: Tokens, features: SpanFeatures, memory: TaggerMemory, weights: Int8Array, scale: number) {
    this.tokens = tokens;
    this.features = features;
    this.memory = memory;
    this.weights = weights;
    this.scale = scale;
    this.mask = weights.length / CLASSES - 1;
  }

  /** Log-weights of all spans of the run that the features have entered, CLASSES a span; the next run writes over them. */
  scores(units: readonly Unit[], spans: readonly Span[]): Float64Array {
    const { total, scale, left, right } = this;
    if (spans.length * CLASSES > this.weighed.length) this.weighed = new Float64Array(spans.length * CLASSES * 2);
    const scores = this.weighed;
    this.units = units;
    for (let i = 0; i < units.length; i++) {
      left[i] = undefined;
      right[i] = undefined;
    }
    for (let s = 0; s < spans.length; s++) {
      this.sum(spans[s]!.from, spans[s]!.to);
      const at = s * CLASSES;
      scores[at] = total[0] * scale;
      scores[at + 1] = total[1] * scale;
      scores[at + 2] = total[2] * scale;
      scores[at + 3] = total[3] * scale;
    }
    return scores;
  }

  private sum(from: number, to: number): void {
    const { features, total } = this;
    total[0] = total[1] = total[2] = total[3] = 0;
    if (from === to) this.addSingle(from);
    else this.addSeveral(from, to);
    features.ofSides(from, to);
    this.addFeatures(total);
    if (!features.isHeard(from, to)) this.add(this.silentSum(from));
  }

  private addSingle(at: number): void {
    this.add(this.unitSum(at, ONLY));
    this.add(this.aloneSum(at));
    this.add(this.beforeSum(at, true));
    this.add(this.secondBeforeSum(at));
    this.add(this.behindSum(at, true));
    this.add(this.secondBehindSum(at));
    this.features.ofLeft(at, false);
    this.addFeatures(this.total);
    this.features.ofRight(at);
    this.addFeatures(this.total);
  }

  private addSeveral(from: number, to: number): void {
    this.add(this.unitSum(from, BEGIN));
    for (let i = from + 1; i < to; i++) this.add(this.unitSum(i, INSIDE));
    this.add(this.unitSum(to, END));
    this.features.ofWhole(from, to, false);
    this.addFeatures(this.total);
    this.add((this.left[from] ??= this.leftSum(from)));
    this.add((this.right[to] ??= this.rightSum(to)));
  }

  private unitSum(i: number, place: number): Sum {
    const sums = this.features.sumsOf(i);
    const known = sums[place];
    if (known !== undefined) return known;
    this.features.ofUnit(i, place);
    return put(sums, place, this.addFeatures([0, 0, 0, 0]));
  }

  /** A unit as a span of its own: what the whole span says depends on the unit alone. */
  private aloneSum(i: number): Sum {
    const sums = this.features.sumsOf(i);
    const at = this.features.opensAt(i) ? ALONE + 1 : ALONE;
    const known = sums[at];
    if (known !== undefined) return known;
    this.features.ofWhole(i, i, true);
    return put(sums, at, this.addFeatures([0, 0, 0, 0]));
  }

  private silentSum(from: number): Sum {
    const sums = this.features.sumsOf(from);
    const known = sums[SILENT];
    if (known !== undefined) return known;
    this.features.ofSilence(from);
    return put(sums, SILENT, this.addFeatures([0, 0, 0, 0]));
  }

  private leftSum(from: number): Sum {
    this.features.ofLeft(from, true);
    const sum = this.addFeatures([0, 0, 0, 0]);
    addTo(sum, this.beforeSum(from, false));
    addTo(sum, this.secondBeforeSum(from));
    return sum;
  }

  private rightSum(to: number): Sum {
    this.features.ofRight(to);
    const sum = this.addFeatures([0, 0, 0, 0]);
    addTo(sum, this.behindSum(to, false));
    addTo(sum, this.secondBehindSum(to));
    return sum;
  }

  private beforeSum(from: number, single: boolean): Sum {
    const { first } = this.units[from]!;
    const at = placeOf(this.tokens, first - 1, first, single);
    const known = this.memory.before[at];
    if (known !== undefined) return known;
    this.features.ofBefore(from, single);
    return put(this.memory.before, at, this.addFeatures([0, 0, 0, 0]));
  }

  private behindSum(to: number, single: boolean): Sum {
    const { last } = this.units[to]!;
    const at = placeOf(this.tokens, last, last, single);
    const known = this.memory.behind[at];
    if (known !== undefined) return known;
    this.features.ofBehind(to, single);
    return put(this.memory.behind, at, this.addFeatures([0, 0, 0, 0]));
  }

  private secondBeforeSum(from: number): Sum {
    const { first } = this.units[from]!;
    const at = placeOf(this.tokens, first - 2, first - 1, false);
    const known = this.memory.secondBefore[at];
    if (known !== undefined) return known;
    this.features.ofSecondBefore(from);
    return put(this.memory.secondBefore, at, this.addFeatures([0, 0, 0, 0]));
  }

  private secondBehindSum(to: number): Sum {
    const { last } = this.units[to]!;
    const at = placeOf(this.tokens, last + 1, last + 1, false);
    const known = this.memory.secondBehind[at];
    if (known !== undefined) return known;
    this.features.ofSecondBehind(to);
    return put(this.memory.secondBehind, at, this.addFeatures([0, 0, 0, 0]));
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
    addTo(this.total, sum);
  }
}

function addTo(total: Sum, sum: Sum): void {
  total[0] += sum[0];
  total[1] += sum[1];
  total[2] += sum[2];
  total[3] += sum[3];
}

/** The number under which a word beside a span is kept: which it is, whether a line parts it from the span, whether that is a single unit. */
function placeOf({ ids, before, count }: Tokens, at: number, edge: number, single: boolean): number {
  const word = at < 0 || at >= count ? 0 : (ids[at]! + 1) * 2 + (before[edge] === NEW_LINE ? 1 : 0);
  return word * 2 + (single ? 1 : 0);
}
