import { Beside, NO_WORD } from './beside-rows';
import type { SpanFeatures } from './features';
import { feature, mix } from './hash';
import { Fact } from './unit-rows';

/** The templates of a word on one side of a span. */
interface Side {
  readonly word: number;
  /** The word with whether the span is a single unit. */
  readonly wordOfSingle: number;
  readonly classes: number;
  readonly ending: number;
  readonly second: number;
  /** The first template of its kin. */
  readonly kin: number;
}

const BEFORE: Side = { word: 60, wordOfSingle: 62, classes: 69, ending: 76, second: 78, kin: 130 };
const BEHIND: Side = { word: 61, wordOfSingle: 63, classes: 70, ending: 77, second: 79, kin: 140 };

/** The word before a span, by itself. */
export function addBefore(features: SpanFeatures, from: number, single: boolean): void {
  const { rows, parted } = features.run.before;
  features.count = addBeside(features.ids, features.count, features.memory.beside.values, rows[from]!, BEFORE, parted[from] === 1, single, features.source);
}

/** The word before that one. */
export function addSecondBefore(features: SpanFeatures, from: number): void {
  features.ids[features.count++] = feature(BEFORE.second, features.run.secondBefore.words[from]!);
}

/** What stands before a span, together with its first unit. */
export function addLeft(features: SpanFeatures, from: number): void {
  const { ids, run } = features;
  const { values } = features.memory.units;
  const { rows } = run;
  const before = run.before.words[from]!;
  let n = features.count;
  ids[n++] = feature(65, mix(before, values[rows[from]! + Fact.letter]!));
  ids[n++] = feature(67, mix(before, run.secondBefore.words[from]!));
  ids[n++] = feature(80, from === 0 ? 0 : values[rows[from - 1]! + Fact.letter]! + 1);
  features.count = n;
}

/** The word behind a span, by itself. */
export function addBehind(features: SpanFeatures, to: number, single: boolean): void {
  const { rows, parted } = features.run.behind;
  features.count = addBeside(features.ids, features.count, features.memory.beside.values, rows[to]!, BEHIND, parted[to] === 1, single, features.source);
}

/** The word behind that one. */
export function addSecondBehind(features: SpanFeatures, to: number): void {
  features.ids[features.count++] = feature(BEHIND.second, features.run.secondBehind.words[to]!);
}

/** What stands behind a span, together with its last unit. */
export function addRight(features: SpanFeatures, to: number): void {
  const { ids, run } = features;
  const { values } = features.memory.units;
  const { rows } = run;
  const behind = run.behind.words[to]!;
  let n = features.count;
  ids[n++] = feature(66, mix(behind, values[rows[to]! + Fact.letter]!));
  ids[n++] = feature(68, mix(behind, run.secondBehind.words[to]!));
  ids[n++] = feature(81, to === run.units.length - 1 ? 0 : values[rows[to + 1]! + Fact.letter]! + 1);
  features.count = n;
}

/** What stands on both sides, and each side with the pattern of the span followed last. */
export function addBetween(features: SpanFeatures, from: number, to: number): void {
  const { ids, run } = features;
  const { before, behind } = run;
  const beside = features.memory.beside.values;
  let n = features.count;
  ids[n++] = feature(64, mix(before.words[from]!, behind.words[to]!));
  ids[n++] = feature(71, mix(beside[before.rows[from]! + Beside.classes]!, run.pattern));
  ids[n++] = feature(72, mix(beside[behind.rows[to]! + Beside.classes]!, run.pattern));
  features.count = n;
}

/**
 * The word beside a span, by itself. One past the last feature.
 *
 * @param base where its row begins
 * @param parted whether a line parts it from the span
 * @param single whether the span is one unit
 */
function addBeside(ids: Int32Array, from: number, row: Int32Array, base: number, side: Side, parted: boolean, single: boolean, source: number): number {
  let n = from;
  const word = parted ? NO_WORD : row[base + Beside.word]!;
  const kind = parted ? 0 : row[base + Beside.kind]!;
  ids[n++] = feature(side.word, word);
  ids[n++] = feature(side.wordOfSingle, mix(word, single ? 1 : 0));
  ids[n++] = feature(side.classes, row[base + Beside.classes]!);
  ids[n++] = feature(side.ending, row[base + Beside.ending]!);
  ids[n++] = feature(side.kin, kind);
  ids[n++] = feature(side.kin + 1, parted ? 0 : row[base + Beside.german]!);
  ids[n++] = feature(side.kin + 7, parted ? 0 : row[base + Beside.circle]!);
  if (source !== 0) ids[n++] = feature(side.kin + 4, mix(kind, source));
  return n;
}
