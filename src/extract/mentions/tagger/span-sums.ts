import {
  addBetween,
  ofBeforeLetter,
  ofBeforePattern,
  ofAfterLetter,
  ofAfterPattern,
  ofBetween,
  ofTwoBefore,
  ofTwoAfter,
} from './beside-features';
import { Beside } from './beside-rows';
import { sumBeside } from './beside-sums';
import type { SpanFeatures } from './features';
import { PatternSums } from './pattern-sums';
import { onlyPattern } from './run';
import { ALONE, END, FIRST, INSIDE, INSIDE_UP_TO, LAST, LEFT, RIGHT, SILENT, SINGLE, TOTAL, UNIT_BEFORE, UNIT_AFTER } from './sum-places';
import { Fact } from './unit-rows';
import { UnitSums } from './unit-sums';
import { addVoices, isHeard } from './voice-features';
import { pairOf, unpackSums, type SumPair } from './weights';
import { addEnds, addLast, addPattern, addWords } from './whole-features';

/**
 * Adds up the weights of the features of a run's spans. What spans share is summed once: per run for what stands beside
 * a unit, across texts for a single word and for a word beside a span. All weights are integers, so that the order of
 * addition does not matter.
 */
export class SpanSums {
  /** Number of features that `sumSeveral` adds to those of `sumKept` for a plain span: its words, six of its ends, three of both sides. */
  static readonly unkept = 10;
  private readonly features: SpanFeatures;
  private readonly packed: Int32Array;
  private readonly units: UnitSums;
  private readonly patterns: PatternSums;
  private readonly pairs: SumPair = new Int32Array(TOTAL + 2);

  constructor(features: SpanFeatures, packed: Int32Array) {
    this.features = features;
    this.packed = packed;
    this.units = new UnitSums(features, packed);
    sumBeside(features, packed);
    this.patterns = new PatternSums(features, packed);
  }

  /** Unpacks the last sum into the order of the classes. */
  unpack(totals: Int32Array, at: number): void {
    unpackSums(this.pairs[TOTAL]!, this.pairs[TOTAL + 1]!, totals, at);
  }

  /** Sums up what stands before and after each unit of a run, and the units inside spans: the sums of all spans are composed of these. */
  begin(): void {
    const { features, pairs } = this;
    const last = features.run.units.length - 1;
    pairs[INSIDE_UP_TO] = pairs[INSIDE_UP_TO + 1] = 0;
    for (let i = 0; i <= last; i++) this.units.knowAlone(i);
    for (let i = 0; i <= last; i++) {
      this.sumUnit(i);
      if (last > 0) this.sumInside(i, last);
    }
  }

  /**
   * Sums up what stands before and after a unit, whatever span begins or ends with it, and the unit as a span of its
   * own, in one pass because every noun needs it. Each of the seven features depends on two things, and is in no row.
   */
  private sumUnit(i: number): void {
    const { packed, pairs, features } = this;
    const { run, values } = features;
    const mask = packed.length - 1;
    const unit = run.rows[i]!;
    const before = run.before[i]!;
    const beforeThat = run.secondBefore[i]!;
    const after = run.after[i]!;
    const afterThat = run.secondAfter[i]!;
    const wordBefore = values[before + Beside.word]!;
    const wordAfter = values[after + Beside.word]!;
    const letter = values[unit + Fact.letter]!;
    const pattern = onlyPattern(letter);
    const l1 = packed[ofBeforeLetter(wordBefore, letter) & mask]!;
    const l2 = packed[ofTwoBefore(wordBefore, values[beforeThat + Beside.word]!) & mask]!;
    const r1 = packed[ofAfterLetter(wordAfter, letter) & mask]!;
    const r2 = packed[ofTwoAfter(wordAfter, values[afterThat + Beside.word]!) & mask]!;
    const b1 = packed[ofBetween(wordBefore, wordAfter) & mask]!;
    const b2 = packed[ofBeforePattern(values[before + Beside.classes]!, pattern) & mask]!;
    const b3 = packed[ofAfterPattern(values[after + Beside.classes]!, pattern) & mask]!;
    const unitBefore = run.unitBefore(i) + UNIT_BEFORE;
    const unitAfter = run.unitAfter(i) + UNIT_AFTER;
    const alone = unit + ALONE + 2 * run.opens[i]!;
    for (let half = 0; half < 2; half++) {
      const shift = 8 * half;
      const left = pairOf(l1, shift) + pairOf(l2, shift) + values[beforeThat + Beside.secondBefore + half]! + values[unitBefore + half]!;
      const right = pairOf(r1, shift) + pairOf(r2, shift) + values[afterThat + Beside.secondAfter + half]! + values[unitAfter + half]!;
      const between = pairOf(b1, shift) + pairOf(b2, shift) + pairOf(b3, shift);
      pairs[LEFT + 2 * i + half] = left;
      pairs[RIGHT + 2 * i + half] = right;
      pairs[SINGLE + 2 * i + half] =
        left +
        right +
        between +
        values[alone + half]! +
        values[before + Beside.beforeSingle + half]! +
        values[after + Beside.afterSingle + half]!;
    }
  }

  /** Prefix sums over the units between the first and the last: the inside of a span is the difference of two. */
  private sumInside(i: number, last: number): void {
    const { features, units, pairs } = this;
    const { run, values } = features;
    const at = INSIDE_UP_TO + 2 * i;
    const inside = i > 0 && i < last;
    if (inside) units.knowInside(i);
    const row = run.rows[i]! + INSIDE;
    pairs[at + 2] = pairs[at]! + (inside ? values[row]! : 0);
    pairs[at + 3] = pairs[at + 1]! + (inside ? values[row + 1]! : 0);
    if (!run.units[i]!.capital) return;
    if (i < last) units.knowFirst(i);
    if (i > 0) units.knowLast(i);
  }

  /** A unit as a span of its own. */
  sumSingle(i: number): void {
    const { pairs } = this;
    pairs[TOTAL] = pairs[SINGLE + 2 * i]!;
    pairs[TOTAL + 1] = pairs[SINGLE + 2 * i + 1]!;
    this.addVoices(i, i);
  }

  /** Whether nobody proposes a span of several units and it is not a place: then the kept sums contain most of its features. */
  isPlain(from: number, to: number): boolean {
    return !isHeard(this.features, from, to) && this.features.placeOf(from, to) === 0;
  }

  /** The kept sums for a plain span of several units. */
  sumKept(from: number, to: number): void {
    this.features.follow(from, to);
    this.beginSeveral(from, to);
    this.addRow(to, LAST);
    this.addRow(from, SILENT);
    this.patterns.addPattern(from, to, this.pairs, TOTAL);
  }

  /** The sums for a span of several units. */
  sumSeveral(from: number, to: number): void {
    const { features, pairs, packed } = this;
    features.follow(from, to);
    this.beginSeveral(from, to);
    const place = features.placeOf(from, to);
    this.addRow(to, place === 0 ? LAST : END);
    if (place === 0) this.patterns.addPattern(from, to, pairs, TOTAL);
    else {
      addPattern(features, from, to, place);
      addLast(features, to, place);
    }
    addWords(features);
    addEnds(features, from, to);
    addBetween(features, from, to);
    features.sumUp(packed, pairs, TOTAL);
    this.addVoices(from, to);
  }

  /** Begins the sum of a span of several units with those of its units and of what stands beside it. */
  private beginSeveral(from: number, to: number): void {
    const { pairs, features } = this;
    const { run, values } = features;
    const before = run.before[from]! + Beside.before;
    const after = run.after[to]! + Beside.after;
    const first = run.rows[from]! + FIRST + 2 * run.opens[from]!;
    const l = LEFT + 2 * from;
    const r = RIGHT + 2 * to;
    const start = INSIDE_UP_TO + 2 * (from + 1);
    const end = INSIDE_UP_TO + 2 * to;
    pairs[TOTAL] = pairs[l]! + pairs[r]! + pairs[end]! - pairs[start]! + values[before]! + values[after]! + values[first]!;
    pairs[TOTAL + 1] =
      pairs[l + 1]! + pairs[r + 1]! + pairs[end + 1]! - pairs[start + 1]! + values[before + 1]! + values[after + 1]! + values[first + 1]!;
  }

  /** Adds the features of those who propose a span, or of nobody proposing it. */
  private addVoices(from: number, to: number): void {
    const { features, packed, pairs } = this;
    if (!isHeard(features, from, to)) {
      this.addRow(from, SILENT);
      return;
    }
    addVoices(features, from, to);
    features.sumUp(packed, pairs, TOTAL);
  }

  /** Adds a sum of a unit's row. */
  private addRow(i: number, sum: number): void {
    const { pairs, features } = this;
    const at = features.run.rows[i]! + sum;
    pairs[TOTAL]! += features.values[at]!;
    pairs[TOTAL + 1]! += features.values[at + 1]!;
  }
}
