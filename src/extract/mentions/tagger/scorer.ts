import type { SpanFeatures } from './features';
import { CLASSES, NONE, ORGANIZATION, PERSON, PLACE, type Span } from './lattice';
import { SpanSums } from './span-sums';
import { MOST_UNITS } from './units';
import { MOST_WEIGHT } from './weights';

/** More than the features of a span of several units that are not kept with its units can say for a class. */
const MOST_UNKEPT = SpanSums.unkept * MOST_WEIGHT;

/**
 * Weighs the spans of runs. Of most runs no span can be a name, and mostly that is seen before all is added up: of spans
 * of several units what is kept with their units is summed first, and where the most that the rest could add would not be
 * enough for any span, the rest is not asked for.
 */
export class Scorer {
  readonly features: SpanFeatures;
  /** Sums of the run weighed last, CLASSES a span; the next run writes over them. */
  totals = new Int32Array(128 * CLASSES);
  private readonly hopeless: number;
  private readonly sums: SpanSums;
  /** Sums of the run's units' being nothing, up to each of them. */
  private readonly nothing = new Int32Array(MOST_UNITS + 1);

  /** @param hopeless What lies further below its units' being nothing is no name; in weights. */
  constructor(features: SpanFeatures, packed: Int32Array, hopeless: number) {
    this.features = features;
    this.hopeless = hopeless;
    this.sums = new SpanSums(features, packed);
  }

  /** Whether any span of the run that the features have entered may be a name; only then do all totals hold. */
  weigh(spans: readonly Span[]): boolean {
    if (spans.length * CLASSES > this.totals.length) this.totals = new Int32Array(spans.length * CLASSES * 2);
    this.weighUnits(spans);
    if (spans.length === 1) return this.best(0) - this.totals[NONE]! >= this.hopeless;
    if (!this.mayName(spans)) return false;
    this.weighSeveral(spans);
    return this.isNear(spans);
  }

  /** The units of the run, each as a span of its own. */
  private weighUnits(spans: readonly Span[]): void {
    const { sums, totals, nothing } = this;
    sums.begin();
    for (let s = 0; s < spans.length; s++) {
      const { from, to } = spans[s]!;
      if (from !== to) continue;
      sums.sumSingle(from);
      sums.unpack(totals, s * CLASSES);
      nothing[to + 1] = nothing[to]! + totals[s * CLASSES + NONE]!;
    }
  }

  /** Whether some span may lie near enough, whatever the features say that are not summed yet. */
  private mayName(spans: readonly Span[]): boolean {
    const { features, sums, totals, nothing } = this;
    const { units } = features.run;
    for (let s = 0; s < spans.length; s++) {
      const { from, to } = spans[s]!;
      if (!units[from]!.capital) continue;
      let most = 0;
      if (from !== to) {
        if (!sums.isPlain(from, to)) return true;
        sums.sumKept(from, to);
        sums.unpack(totals, s * CLASSES);
        most = MOST_UNKEPT;
      }
      if (this.best(s) + most - (nothing[to + 1]! - nothing[from]!) >= this.hopeless) return true;
    }
    return false;
  }

  private weighSeveral(spans: readonly Span[]): void {
    const { sums, totals } = this;
    for (let s = 0; s < spans.length; s++) {
      const { from, to } = spans[s]!;
      if (from === to) continue;
      sums.sumSeveral(from, to);
      sums.unpack(totals, s * CLASSES);
    }
  }

  /** Whether some span lies near enough. */
  private isNear(spans: readonly Span[]): boolean {
    const { nothing } = this;
    const { units } = this.features.run;
    for (let s = 0; s < spans.length; s++) {
      const { from, to } = spans[s]!;
      if (units[from]!.capital && this.best(s) - (nothing[to + 1]! - nothing[from]!) >= this.hopeless) return true;
    }
    return false;
  }

  /** The sum of the kind of name that a span is most likely. */
  private best(s: number): number {
    const { totals } = this;
    const at = s * CLASSES;
    return Math.max(totals[at + PERSON]!, totals[at + PLACE]!, totals[at + ORGANIZATION]!);
  }
}
