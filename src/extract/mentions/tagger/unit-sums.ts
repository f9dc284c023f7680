import { addUnitBefore, addUnitAfter } from './beside-features';
import type { SpanFeatures } from './features';
import { addUnit, BEGIN, END, INSIDE, ONLY } from './unit-features';
import { Fact, placeOf, UnitSum } from './unit-rows';
import { addSilence } from './voice-features';
import { addFirst, addLast, addOpening, addWhole } from './whole-features';

/** Computes the sums that depend on a unit alone on first use. They are stored in its row for all texts. */
export class UnitSums {
  private readonly features: SpanFeatures;
  private readonly packed: Int32Array;

  constructor(features: SpanFeatures, packed: Int32Array) {
    this.features = features;
    this.packed = packed;
    const { none } = features.memory.units;
    this.sumUp(0, none, UnitSum.before);
    this.sumUp(0, none, UnitSum.after);
  }

  /** Computes the sums for a unit as a span of its own and beside others. */
  knowAlone(i: number): void {
    this.know(
      i,
      (1 << UnitSum.silent) | (1 << UnitSum.before) | (1 << UnitSum.after) | (1 << (UnitSum.alone + this.features.run.opens[i]!)),
    );
  }

  /** Computes the sums for a unit as a part of a span of several. */
  knowFirst(i: number): void {
    this.know(i, 1 << (UnitSum.first + this.features.run.opens[i]!));
  }

  knowInside(i: number): void {
    this.know(i, 1 << UnitSum.inside);
  }

  knowLast(i: number): void {
    this.know(i, (1 << UnitSum.end) | (1 << UnitSum.last));
  }

  private know(i: number, needed: number): void {
    const { values, run } = this.features;
    const base = run.rows[i]!;
    const at = base + Fact.known;
    const missing = needed & ~values[at]!;
    if (missing === 0) return;
    values[at]! |= missing;
    for (let sum = 0; missing >> sum !== 0; sum++) if ((missing & (1 << sum)) !== 0) this.sumUp(i, base, sum);
  }

  private sumUp(i: number, base: number, sum: number): void {
    const { features, packed } = this;
    const { values } = features;
    const at = base + placeOf(sum);
    values[at] = values[at + 1] = 0;
    this.gather(i, base, sum);
    features.sumUp(packed, values, at);
  }

  private gather(i: number, base: number, sum: number): void {
    const { features } = this;
    if (sum === UnitSum.silent) addSilence(features, i);
    else if (sum === UnitSum.before) addUnitBefore(features, base);
    else if (sum === UnitSum.after) addUnitAfter(features, base);
    else if (sum === UnitSum.inside) addUnit(features, i, INSIDE);
    else if (sum < UnitSum.before) {
      features.follow(i, i);
      addUnit(features, i, ONLY);
      addWhole(features, i, i);
      addOpening(features, i, true);
    } else if (sum < UnitSum.inside) {
      addUnit(features, i, BEGIN);
      addFirst(features, i);
      addOpening(features, i, false);
    } else {
      addUnit(features, i, END);
      if (sum === UnitSum.last) addLast(features, i, 0);
    }
  }
}
