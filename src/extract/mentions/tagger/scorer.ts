import type { SpanFeatures } from './features';
import { CLASSES, Lattice, NONE, ORGANIZATION, PERSON, PLACE, type Span } from './lattice';
import { SpanSums } from './span-sums';
import { MOST_UNITS } from './units';
import { MOST_WEIGHT } from './weights';

/** Upper bound for the features of a span of several units that are not kept with its units, for one class. */
const MOST_UNKEPT = SpanSums.unkept * MOST_WEIGHT;

/**
 * Weighs the spans of runs. In most runs no span can be a name, which can usually be seen early: for spans of several
 * units the sums kept with the units are added first, and the rest is skipped if it could not be enough for any span.
 */
export class Scorer {
  readonly features: SpanFeatures;
  /** Sums of the run weighed last, CLASSES per span; the next run overwrites them. */
  totals = new Int32Array(128 * CLASSES);
  readonly lattice = new Lattice();
  private readonly hopeless: number;
  private readonly sums: SpanSums;
  /** Prefix sums of the run's units being no names. */
  private readonly nothing = new Int32Array(MOST_UNITS + 1);

  /** @param hopeless how far below the weight of its units being no names a span is ruled out */
  constructor(features: SpanFeatures, packed: Int32Array, hopeless: number) {
    this.features = features;
    this.hopeless = hopeless;
    this.sums = new SpanSums(features, packed);
  }

  /** Whether any span of the current run may be a name; only then are all totals valid. */
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

  /** Whether some span may come close enough, whatever the remaining features add. */
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

  /** Whether some span comes close enough. */
  private isNear(spans: readonly Span[]): boolean {
    const { nothing } = this;
    const { units } = this.features.run;
    for (let s = 0; s < spans.length; s++) {
      const { from, to } = spans[s]!;
      if (units[from]!.capital && this.best(s) - (nothing[to + 1]! - nothing[from]!) >= this.hopeless) return true;
    }
    return false;
  }

  /** The sum of the most likely kind of name for a span. */
  private best(s: number): number {
    const { totals } = this;
    const at = s * CLASSES;
    return Math.max(totals[at + PERSON]!, totals[at + PLACE]!, totals[at + ORGANIZATION]!);
  }
}
