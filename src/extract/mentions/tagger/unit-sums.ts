import type { SpanFeatures } from './features';
import { TOTAL, type RunSums } from './run-sums';
import { addUnit, ONLY } from './unit-features';
import type { UnitRows } from './unit-rows';
import { addSilence } from './voice-features';
import { addFirst, addLast, addOpening, addWhole } from './whole-features';

/**
 * The sums of a unit beside those of `BEGIN` to `END`: as a span of its own, within a sentence and where one opens;
 * unheard; as the first of several, within a sentence and where one opens; as the last of several that are no place.
 */
const ALONE = 0;
const SILENT = 5;
const FIRST = 6;
const LAST = 8;

/** Adds the sums that depend on a unit alone. They are kept with the unit, whatever text it stands in. */
export class UnitSums {
  private readonly features: SpanFeatures;
  private readonly sums: RunSums;
  private readonly rows: UnitRows;

  constructor(features: SpanFeatures, sums: RunSums) {
    this.features = features;
    this.sums = sums;
    this.rows = features.memory.units;
  }

  /** A unit at its place in a span of several. */
  addUnit(i: number, place: number): void {
    const { features, rows } = this;
    const base = features.run.rows[i]!;
    if (!rows.isKnown(base, place)) {
      addUnit(features, i, place);
      this.sums.keepIn(rows, base, place);
    }
    this.sums.addFrom(rows, base, place, TOTAL);
  }

  /** A unit as a span of its own: what the whole span says depends on the unit alone. */
  addAlone(i: number): void {
    const { features, rows } = this;
    const base = features.run.rows[i]!;
    const sum = ALONE + features.run.opens[i]!;
    if (!rows.isKnown(base, sum)) {
      addUnit(features, i, ONLY);
      addWhole(features, i, i);
      addOpening(features, i, true);
      this.sums.keepIn(rows, base, sum);
    }
    this.sums.addFrom(rows, base, sum, TOTAL);
  }

  /** A unit as the first of several. */
  addFirst(i: number, at: number): void {
    const { features, rows } = this;
    const base = features.run.rows[i]!;
    const sum = FIRST + features.run.opens[i]!;
    if (!rows.isKnown(base, sum)) {
      addFirst(features, i);
      addOpening(features, i, false);
      this.sums.keepIn(rows, base, sum);
    }
    this.sums.addFrom(rows, base, sum, at);
  }

  /** A unit as the last of several that are no place. */
  addLast(i: number): void {
    const { features, rows } = this;
    const base = features.run.rows[i]!;
    if (!rows.isKnown(base, LAST)) {
      addLast(features, i, 0);
      this.sums.keepIn(rows, base, LAST);
    }
    this.sums.addFrom(rows, base, LAST, TOTAL);
  }

  /** A unit with which a span begins that nobody proposes. */
  addSilence(i: number): void {
    const { features, rows } = this;
    const base = features.run.rows[i]!;
    if (!rows.isKnown(base, SILENT)) {
      addSilence(features, i);
      this.sums.keepIn(rows, base, SILENT);
    }
    this.sums.addFrom(rows, base, SILENT, TOTAL);
  }
}
