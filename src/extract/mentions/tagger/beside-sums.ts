import { addBefore, addBehind, addSecondBefore, addSecondBehind } from './beside-features';
import { Beside } from './beside-rows';
import type { SpanFeatures } from './features';

/**
 * Works out the sums that depend on a word beside a span alone, where they are met for the first time. They are kept in
 * its row, whatever text it stands in.
 */
export class BesideSums {
  private readonly features: SpanFeatures;
  private readonly packed: Int32Array;

  constructor(features: SpanFeatures, packed: Int32Array) {
    this.features = features;
    this.packed = packed;
  }

  /** Those of the words beside a unit of the run. */
  know(i: number): void {
    const { run, values } = this.features;
    if (values[run.before[i]! + Beside.known] === 0) this.sumUp(run.before[i]!);
    if (values[run.secondBefore[i]! + Beside.known] === 0) this.sumUp(run.secondBefore[i]!);
    if (values[run.behind[i]! + Beside.known] === 0) this.sumUp(run.behind[i]!);
    if (values[run.secondBehind[i]! + Beside.known] === 0) this.sumUp(run.secondBehind[i]!);
  }

  private sumUp(base: number): void {
    const { features, packed } = this;
    const { values } = features;
    values[base + Beside.known] = 1;
    addBefore(features, base, false);
    features.sumUp(packed, values, base + Beside.before);
    addBefore(features, base, true);
    features.sumUp(packed, values, base + Beside.beforeSingle);
    addSecondBefore(features, base);
    features.sumUp(packed, values, base + Beside.secondBefore);
    addBehind(features, base, false);
    features.sumUp(packed, values, base + Beside.behind);
    addBehind(features, base, true);
    features.sumUp(packed, values, base + Beside.behindSingle);
    addSecondBehind(features, base);
    features.sumUp(packed, values, base + Beside.secondBehind);
  }
}
