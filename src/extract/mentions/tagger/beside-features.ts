import { Beside } from './beside-rows';
import type { SpanFeatures } from './features';
import { feature, mix, template } from './hash';
import { Fact } from './unit-rows';

/** The templates of a word on one side of a span. */
interface Side {
  readonly word: number;
  /** The word combined with whether the span is a single unit. */
  readonly wordOfSingle: number;
  readonly classes: number;
  readonly ending: number;
  readonly second: number;
  /** The first template of its kin. */
  readonly kin: number;
  /** The unit there, if it belongs to the same run. */
  readonly unit: number;
}

const BEFORE: Side = { word: 60, wordOfSingle: 62, classes: 69, ending: 76, second: 78, kin: 130, unit: 80 };
const AFTER: Side = { word: 61, wordOfSingle: 63, classes: 70, ending: 77, second: 79, kin: 140, unit: 81 };
const BETWEEN = template(64);
const BEFORE_LETTER = template(65);
const AFTER_LETTER = template(66);
const TWO_BEFORE = template(67);
const TWO_AFTER = template(68);
const BEFORE_PATTERN = template(71);
const AFTER_PATTERN = template(72);

// Combined features; the scorer computes each separately.
/** The word before a span combined with the span's first unit, and with the word before that; likewise after the span. */
export const ofBeforeLetter = (word: number, letter: number): number => mix(BEFORE_LETTER, mix(word, letter));
export const ofTwoBefore = (word: number, second: number): number => mix(TWO_BEFORE, mix(word, second));
export const ofAfterLetter = (word: number, letter: number): number => mix(AFTER_LETTER, mix(word, letter));
export const ofTwoAfter = (word: number, second: number): number => mix(TWO_AFTER, mix(word, second));
/** The words on both sides combined, and the classes of each with the pattern of the span. */
export const ofBetween = (before: number, after: number): number => mix(BETWEEN, mix(before, after));
export const ofBeforePattern = (classes: number, pattern: number): number => mix(BEFORE_PATTERN, mix(classes, pattern));
export const ofAfterPattern = (classes: number, pattern: number): number => mix(AFTER_PATTERN, mix(classes, pattern));

/** The word before a span by itself, given its row. */
export function addBefore(features: SpanFeatures, base: number, single: boolean): void {
  features.count = addBeside(features.ids, features.count, features.values, base, BEFORE, single, features.source);
}

export function addAfter(features: SpanFeatures, base: number, single: boolean): void {
  features.count = addBeside(features.ids, features.count, features.values, base, AFTER, single, features.source);
}

/** The word before that one. */
export function addSecondBefore(features: SpanFeatures, base: number): void {
  features.ids[features.count++] = feature(BEFORE.second, features.values[base + Beside.word]!);
}

export function addSecondAfter(features: SpanFeatures, base: number): void {
  features.ids[features.count++] = feature(AFTER.second, features.values[base + Beside.word]!);
}

/** The unit before a span, given its row. */
export function addUnitBefore(features: SpanFeatures, base: number): void {
  features.ids[features.count++] = feature(BEFORE.unit, features.values[base + Fact.letter]! + 1);
}

export function addUnitAfter(features: SpanFeatures, base: number): void {
  features.ids[features.count++] = feature(AFTER.unit, features.values[base + Fact.letter]! + 1);
}

/** The word before a span combined with its first unit and with the word before that; likewise after the span. */
export function addSides(features: SpanFeatures, from: number, to: number): void {
  const { ids, run, values } = features;
  const before = values[run.before[from]! + Beside.word]!;
  const after = values[run.after[to]! + Beside.word]!;
  let n = features.count;
  ids[n++] = ofBeforeLetter(before, values[run.rows[from]! + Fact.letter]!);
  ids[n++] = ofTwoBefore(before, values[run.secondBefore[from]! + Beside.word]!);
  ids[n++] = ofAfterLetter(after, values[run.rows[to]! + Fact.letter]!);
  ids[n++] = ofTwoAfter(after, values[run.secondAfter[to]! + Beside.word]!);
  features.count = n;
}

/** The words on both sides combined, and each side with the pattern of the span followed last. */
export function addBetween(features: SpanFeatures, from: number, to: number): void {
  const { ids, run, values } = features;
  const before = run.before[from]!;
  const after = run.after[to]!;
  let n = features.count;
  ids[n++] = ofBetween(values[before + Beside.word]!, values[after + Beside.word]!);
  ids[n++] = ofBeforePattern(values[before + Beside.classes]!, run.pattern);
  ids[n++] = ofAfterPattern(values[after + Beside.classes]!, run.pattern);
  features.count = n;
}

/**
 * The word beside a span, by itself. One past the last feature.
 *
 * @param base where its row begins
 * @param single whether the span is one unit
 */
function addBeside(ids: Int32Array, from: number, row: Int32Array, base: number, side: Side, single: boolean, source: number): number {
  let n = from;
  const word = row[base + Beside.word]!;
  const kind = row[base + Beside.kind]!;
  ids[n++] = feature(side.word, word);
  ids[n++] = feature(side.wordOfSingle, mix(word, single ? 1 : 0));
  ids[n++] = feature(side.classes, row[base + Beside.classes]!);
  ids[n++] = feature(side.ending, row[base + Beside.ending]!);
  ids[n++] = feature(side.kin, kind);
  ids[n++] = feature(side.kin + 1, row[base + Beside.german]!);
  ids[n++] = feature(side.kin + 7, row[base + Beside.circle]!);
  if (source !== 0) ids[n++] = feature(side.kin + 4, mix(kind, source));
  return n;
}
