import { addBefore, addBehind, addSecondBefore, addSecondBehind } from './beside-features';
import type { BesideRows } from './beside-rows';
import type { SpanFeatures } from './features';
import type { RunSums } from './run-sums';

/** The sums of a word beside a span: by whether a line parts the two and whether the span is a single unit, or by the first alone. */
const BEFORE = 0;
const SECOND_BEFORE = 4;
const BEHIND = 6;
const SECOND_BEHIND = 10;

/** Adds the sums that depend on a word beside a span alone. They are kept with the word, whatever text it stands in. */
export class BesideSums {
  private readonly features: SpanFeatures;
  private readonly sums: RunSums;
  private readonly rows: BesideRows;

  constructor(features: SpanFeatures, sums: RunSums) {
    this.features = features;
    this.sums = sums;
    this.rows = features.memory.beside;
  }

  addBefore(from: number, single: boolean, at: number): void {
    const { features } = this;
    const { rows, parted } = features.run.before;
    const base = rows[from]!;
    const sum = BEFORE + parted[from]! * 2 + (single ? 1 : 0);
    if (!this.rows.isKnown(base, sum)) {
      addBefore(features, from, single);
      this.sums.keepIn(this.rows, base, sum);
    }
    this.sums.addFrom(this.rows, base, sum, at);
  }

  addSecondBefore(from: number, at: number): void {
    const { features } = this;
    const { rows, parted } = features.run.secondBefore;
    const base = rows[from]!;
    const sum = SECOND_BEFORE + parted[from]!;
    if (!this.rows.isKnown(base, sum)) {
      addSecondBefore(features, from);
      this.sums.keepIn(this.rows, base, sum);
    }
    this.sums.addFrom(this.rows, base, sum, at);
  }

  addBehind(to: number, single: boolean, at: number): void {
    const { features } = this;
    const { rows, parted } = features.run.behind;
    const base = rows[to]!;
    const sum = BEHIND + parted[to]! * 2 + (single ? 1 : 0);
    if (!this.rows.isKnown(base, sum)) {
      addBehind(features, to, single);
      this.sums.keepIn(this.rows, base, sum);
    }
    this.sums.addFrom(this.rows, base, sum, at);
  }

  addSecondBehind(to: number, at: number): void {
    const { features } = this;
    const { rows, parted } = features.run.secondBehind;
    const base = rows[to]!;
    const sum = SECOND_BEHIND + parted[to]!;
    if (!this.rows.isKnown(base, sum)) {
      addSecondBehind(features, to);
      this.sums.keepIn(this.rows, base, sum);
    }
    this.sums.addFrom(this.rows, base, sum, at);
  }
}
