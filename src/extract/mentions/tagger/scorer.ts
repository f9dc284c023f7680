import { addBetween, addLeft, addRight } from './beside-features';
import { BesideSums } from './beside-sums';
import type { SpanFeatures } from './features';
import { CLASSES, type Span } from './lattice';
import { PatternSums } from './pattern-sums';
import { LEFT, LEFT_OF_SEVERAL, RIGHT, RIGHT_OF_SEVERAL, RunSums, TOTAL } from './run-sums';
import { BEGIN, END, INSIDE } from './unit-features';
import { UnitSums } from './unit-sums';
import { addVoices, isHeard } from './voice-features';
import { addEnds, addLast, addPattern, addWords } from './whole-features';

/**
 * Adds up the weights of the features of a run's spans. What spans share is summed once: of a run what stands beside a
 * unit, of all texts what a single word is and what it says beside a span. All weights are whole numbers, so that their
 * order does not count.
 */
export class Scorer {
  readonly features: SpanFeatures;
  /** Sums of the run weighed last, CLASSES a span. */
  private totals = new Int32Array(128 * CLASSES);
  private readonly sums: RunSums;
  private readonly units: UnitSums;
  private readonly beside: BesideSums;
  private readonly patterns: PatternSums;

  constructor(features: SpanFeatures, packed: Int32Array) {
    this.features = features;
    this.sums = new RunSums(features, packed);
    this.units = new UnitSums(features, this.sums);
    this.beside = new BesideSums(features, this.sums);
    this.patterns = new PatternSums(features, this.sums);
  }

  /** Sums of all spans of the run that the features have entered; the next run writes over them. */
  weigh(spans: readonly Span[]): Int32Array {
    if (spans.length * CLASSES > this.totals.length) this.totals = new Int32Array(spans.length * CLASSES * 2);
    const { totals, sums } = this;
    const { units } = this.features.run;
    const last = units.length - 1;
    if (last === 0) {
      this.sumOnly();
      sums.unpack(totals, 0);
      return totals;
    }
    for (let i = 0; i <= last; i++) {
      this.sumSides(i);
      if (!units[i]!.capital) continue;
      if (i < last) this.sumLeftOfSeveral(i);
      if (i > 0) this.sumRightOfSeveral(i);
    }
    for (let s = 0; s < spans.length; s++) {
      const { from, to } = spans[s]!;
      sums.clear(TOTAL);
      if (from === to) this.sumSingle(from);
      else this.sumSeveral(from, to);
      sums.unpack(totals, s * CLASSES);
    }
    return totals;
  }

  /** The span of a run of one unit, as most are: nothing of it is shared. */
  private sumOnly(): void {
    const { features, beside } = this;
    this.sums.clear(TOTAL);
    features.follow(0, 0);
    addLeft(features, 0);
    addRight(features, 0);
    this.addSidesOf(0, 0);
    beside.addSecondBefore(0, TOTAL);
    beside.addSecondBehind(0, TOTAL);
    this.units.addAlone(0);
    beside.addBefore(0, true, TOTAL);
    beside.addBehind(0, true, TOTAL);
  }

  /** What stands before and behind a unit, but for what depends on whether it is a span of its own. */
  private sumSides(i: number): void {
    const { features, sums, beside } = this;
    const left = LEFT + 2 * i;
    const right = RIGHT + 2 * i;
    sums.clear(left);
    addLeft(features, i);
    sums.addFeatures(left);
    beside.addSecondBefore(i, left);
    sums.clear(right);
    addRight(features, i);
    sums.addFeatures(right);
    beside.addSecondBehind(i, right);
  }

  private sumLeftOfSeveral(i: number): void {
    const left = LEFT_OF_SEVERAL + 2 * i;
    this.sums.clear(left);
    this.sums.addPair(LEFT + 2 * i, left);
    this.beside.addBefore(i, false, left);
    this.units.addFirst(i, left);
  }

  private sumRightOfSeveral(i: number): void {
    const right = RIGHT_OF_SEVERAL + 2 * i;
    this.sums.clear(right);
    this.sums.addPair(RIGHT + 2 * i, right);
    this.beside.addBehind(i, false, right);
  }

  private sumSingle(i: number): void {
    const { sums, beside } = this;
    this.features.follow(i, i);
    this.addSidesOf(i, i);
    sums.addPair(LEFT + 2 * i, TOTAL);
    sums.addPair(RIGHT + 2 * i, TOTAL);
    this.units.addAlone(i);
    beside.addBefore(i, true, TOTAL);
    beside.addBehind(i, true, TOTAL);
  }

  private sumSeveral(from: number, to: number): void {
    const { features, sums, units } = this;
    features.follow(from, to);
    const place = features.placeOf(from, to);
    if (place === 0) {
      this.patterns.addPattern(from, to);
      units.addLast(to);
    } else {
      addPattern(features, from, to, place);
      addLast(features, to, place);
    }
    addWords(features);
    addEnds(features, from, to);
    this.addSidesOf(from, to);
    sums.addPair(LEFT_OF_SEVERAL + 2 * from, TOTAL);
    sums.addPair(RIGHT_OF_SEVERAL + 2 * to, TOTAL);
    units.addUnit(from, BEGIN);
    for (let i = from + 1; i < to; i++) units.addUnit(i, INSIDE);
    units.addUnit(to, END);
  }

  /** What stands on both sides of a span, and who proposes it; with the features that are gathered already. */
  private addSidesOf(from: number, to: number): void {
    const { features } = this;
    addBetween(features, from, to);
    const heard = isHeard(features, from, to);
    if (heard) addVoices(features, from, to);
    this.sums.addFeatures(TOTAL);
    if (!heard) this.units.addSilence(from);
  }
}
