import type { SpanFeatures } from './features';
import { CLASSES, type Span } from './lattice';
import type { TaggerMemory } from './memory';
import { PatternSums } from './pattern-sums';
import type { Rows } from './rows';
import { BEGIN, END, INSIDE, ONLY } from './unit-features';
import { MOST_UNITS } from './units';
import { addWeights, unpackSums } from './weights';

/**
 * The sums of a unit beside those of `BEGIN` to `END`: as a span of its own, within a sentence and where one opens;
 * unheard; as the first of several, within a sentence and where one opens; as the last of several that are no place.
 */
const ALONE = 0;
const SILENT = 5;
const FIRST = 6;
const LAST = 8;
/** The sums of a word beside a span: by whether a line parts the two and whether the span is a single unit, or by the first alone. */
const BEFORE = 0;
const SECOND_BEFORE = 4;
const BEHIND = 6;
const SECOND_BEHIND = 10;

/** Pairs of sums of one run: what is added up for a span; and by unit what stands before and behind it, alone or as the first or last of several. */
const TOTAL = 0;
const LEFT = 2;
const RIGHT = LEFT + 2 * MOST_UNITS;
const LEFT_OF_SEVERAL = RIGHT + 2 * MOST_UNITS;
const RIGHT_OF_SEVERAL = LEFT_OF_SEVERAL + 2 * MOST_UNITS;
const PAIRS = RIGHT_OF_SEVERAL + 2 * MOST_UNITS;

/**
 * Adds up the weights of the features of a run's spans. What spans share is summed once: of a run what stands beside a
 * unit, of all texts what a single word is and what it says beside a span. All weights are whole numbers, so that their
 * order does not count.
 */
export class Scorer {
  readonly features: SpanFeatures;
  /** Sums of the run weighed last, CLASSES a span. */
  private totals = new Int32Array(128 * CLASSES);
  private readonly memory: TaggerMemory;
  private readonly packed: Int32Array;
  private readonly sums = new Int32Array(PAIRS);
  private readonly patterns = new PatternSums();

  constructor(features: SpanFeatures, packed: Int32Array) {
    this.features = features;
    this.memory = features.memory;
    this.packed = packed;
  }

  /** Sums of all spans of the run that the features have entered; the next run writes over them. */
  weigh(spans: readonly Span[]): Int32Array {
    if (spans.length * CLASSES > this.totals.length) this.totals = new Int32Array(spans.length * CLASSES * 2);
    const { totals, sums } = this;
    const { units } = this.features.run;
    const last = units.length - 1;
    if (last === 0) {
      this.sumOnly();
      unpackSums(sums[TOTAL]!, sums[TOTAL + 1]!, totals, 0);
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
      this.clear(TOTAL);
      if (from === to) this.sumSingle(from);
      else this.sumSeveral(from, to);
      unpackSums(sums[TOTAL]!, sums[TOTAL + 1]!, totals, s * CLASSES);
    }
    return totals;
  }

  /** The span of a run of one unit, as most are: nothing of it is shared. */
  private sumOnly(): void {
    const { features } = this;
    this.clear(TOTAL);
    features.follow(0, 0);
    features.addLeft(0);
    features.addRight(0);
    this.addSidesOf(0, 0);
    this.addSecondBefore(0, TOTAL);
    this.addSecondBehind(0, TOTAL);
    this.addAlone(0);
    this.addBefore(0, true, TOTAL);
    this.addBehind(0, true, TOTAL);
  }

  /** What stands before and behind a unit, but for what depends on whether it is a span of its own. */
  private sumSides(i: number): void {
    const { features } = this;
    const left = LEFT + 2 * i;
    const right = RIGHT + 2 * i;
    this.clear(left);
    features.addLeft(i);
    this.addFeatures(left);
    this.addSecondBefore(i, left);
    this.clear(right);
    features.addRight(i);
    this.addFeatures(right);
    this.addSecondBehind(i, right);
  }

  private sumLeftOfSeveral(i: number): void {
    const left = LEFT_OF_SEVERAL + 2 * i;
    this.clear(left);
    this.addPair(LEFT + 2 * i, left);
    this.addBefore(i, false, left);
    this.addFirst(i, left);
  }

  private sumRightOfSeveral(i: number): void {
    const right = RIGHT_OF_SEVERAL + 2 * i;
    this.clear(right);
    this.addPair(RIGHT + 2 * i, right);
    this.addBehind(i, false, right);
  }

  private sumSingle(i: number): void {
    this.features.follow(i, i);
    this.addSidesOf(i, i);
    this.addPair(LEFT + 2 * i, TOTAL);
    this.addPair(RIGHT + 2 * i, TOTAL);
    this.addAlone(i);
    this.addBefore(i, true, TOTAL);
    this.addBehind(i, true, TOTAL);
  }

  private sumSeveral(from: number, to: number): void {
    const { features } = this;
    features.follow(from, to);
    const place = features.placeOf(from, to);
    if (place === 0) {
      this.addPattern(from, to);
      this.addLast(to);
    } else {
      features.addPattern(from, to, place);
      features.addLast(to, place);
    }
    features.addWords();
    features.addEnds(from, to);
    this.addSidesOf(from, to);
    this.addPair(LEFT_OF_SEVERAL + 2 * from, TOTAL);
    this.addPair(RIGHT_OF_SEVERAL + 2 * to, TOTAL);
    this.addUnit(from, BEGIN);
    for (let i = from + 1; i < to; i++) this.addUnit(i, INSIDE);
    this.addUnit(to, END);
  }

  /** What stands on both sides of a span, and who proposes it; with the features that are gathered already. */
  private addSidesOf(from: number, to: number): void {
    const { features } = this;
    features.addBetween(from, to);
    const isHeard = features.isHeard(from, to);
    if (isHeard) features.addVoices(from, to);
    this.addFeatures(TOTAL);
    if (!isHeard) this.addSilence(from);
  }

  // Sums that are kept: with the word, whatever text it stands in.

  private addUnit(i: number, place: number): void {
    const { units } = this.memory;
    const base = this.features.run.rows[i]!;
    if (!units.isKnown(base, place)) {
      this.features.addUnit(i, place);
      this.keep(units, base, place);
    }
    this.addKept(units, base, place, TOTAL);
  }

  /** A unit as a span of its own: what the whole span says depends on the unit alone. */
  private addAlone(i: number): void {
    const { units } = this.memory;
    const { rows, opens } = this.features.run;
    const sum = ALONE + opens[i]!;
    if (!units.isKnown(rows[i]!, sum)) {
      this.features.addUnit(i, ONLY);
      this.features.addWhole(i, i);
      this.features.addOpening(i, true);
      this.keep(units, rows[i]!, sum);
    }
    this.addKept(units, rows[i]!, sum, TOTAL);
  }

  private addFirst(i: number, at: number): void {
    const { units } = this.memory;
    const { rows, opens } = this.features.run;
    const sum = FIRST + opens[i]!;
    if (!units.isKnown(rows[i]!, sum)) {
      this.features.addFirst(i);
      this.features.addOpening(i, false);
      this.keep(units, rows[i]!, sum);
    }
    this.addKept(units, rows[i]!, sum, at);
  }

  private addLast(i: number): void {
    const { units } = this.memory;
    const base = this.features.run.rows[i]!;
    if (!units.isKnown(base, LAST)) {
      this.features.addLast(i, 0);
      this.keep(units, base, LAST);
    }
    this.addKept(units, base, LAST, TOTAL);
  }

  /** What the pattern of a span says that is no place. */
  private addPattern(from: number, to: number): void {
    const { features, patterns } = this;
    const { pattern, opens } = features.run;
    const rest = (to - from) * 2 + opens[from]!;
    const at = patterns.placeOf(pattern, rest);
    if (!patterns.isKnown(at, pattern, rest)) {
      features.addPattern(from, to, 0);
      addWeights(this.packed, features.ids, features.count, patterns.values, at);
      features.count = 0;
    }
    this.sums[TOTAL]! += patterns.values[at]!;
    this.sums[TOTAL + 1]! += patterns.values[at + 1]!;
  }

  private addSilence(from: number): void {
    const { units } = this.memory;
    const base = this.features.run.rows[from]!;
    if (!units.isKnown(base, SILENT)) {
      this.features.addSilence(from);
      this.keep(units, base, SILENT);
    }
    this.addKept(units, base, SILENT, TOTAL);
  }

  private addBefore(from: number, single: boolean, at: number): void {
    const { beside } = this.memory;
    const { rows, parted } = this.features.run.before;
    const sum = BEFORE + parted[from]! * 2 + (single ? 1 : 0);
    if (!beside.isKnown(rows[from]!, sum)) {
      this.features.addBefore(from, single);
      this.keep(beside, rows[from]!, sum);
    }
    this.addKept(beside, rows[from]!, sum, at);
  }

  private addSecondBefore(from: number, at: number): void {
    const { beside } = this.memory;
    const { rows, parted } = this.features.run.secondBefore;
    const sum = SECOND_BEFORE + parted[from]!;
    if (!beside.isKnown(rows[from]!, sum)) {
      this.features.addSecondBefore(from);
      this.keep(beside, rows[from]!, sum);
    }
    this.addKept(beside, rows[from]!, sum, at);
  }

  private addBehind(to: number, single: boolean, at: number): void {
    const { beside } = this.memory;
    const { rows, parted } = this.features.run.behind;
    const sum = BEHIND + parted[to]! * 2 + (single ? 1 : 0);
    if (!beside.isKnown(rows[to]!, sum)) {
      this.features.addBehind(to, single);
      this.keep(beside, rows[to]!, sum);
    }
    this.addKept(beside, rows[to]!, sum, at);
  }

  private addSecondBehind(to: number, at: number): void {
    const { beside } = this.memory;
    const { rows, parted } = this.features.run.secondBehind;
    const sum = SECOND_BEHIND + parted[to]!;
    if (!beside.isKnown(rows[to]!, sum)) {
      this.features.addSecondBehind(to);
      this.keep(beside, rows[to]!, sum);
    }
    this.addKept(beside, rows[to]!, sum, at);
  }

  /** Keeps the sum of the features gathered. */
  private keep(rows: Rows, base: number, sum: number): void {
    addWeights(this.packed, this.features.ids, this.features.count, rows.values, rows.placeOf(base, sum));
    this.features.count = 0;
  }

  private addKept(rows: Rows, base: number, sum: number, at: number): void {
    const from = rows.placeOf(base, sum);
    this.sums[at]! += rows.values[from]!;
    this.sums[at + 1]! += rows.values[from + 1]!;
  }

  /** Adds the weights of the features gathered. */
  private addFeatures(at: number): void {
    addWeights(this.packed, this.features.ids, this.features.count, this.sums, at);
    this.features.count = 0;
  }

  private addPair(from: number, at: number): void {
    this.sums[at]! += this.sums[from]!;
    this.sums[at + 1]! += this.sums[from + 1]!;
  }

  private clear(at: number): void {
    this.sums[at] = this.sums[at + 1] = 0;
  }
}
