import type { SpanFeatures } from './features';
import { feature, mix } from './hash';
import { Fact } from './unit-rows';

/** The position of a unit in a span. */
export const ONLY = 1;
export const BEGIN = 2;
export const INSIDE = 3;
export const END = 4;

/** Adds a unit at its position in a span. */
export function addUnit(features: SpanFeatures, i: number, place: number): void {
  const { ids, source, values } = features;
  const base = features.run.rows[i]!;
  features.count = addKinds(ids, addLetters(ids, features.count, values, base, place), values, base, place, source);
}

/** The letters of a unit at its position in a span; `base` is the offset of its row. Returns one past the last feature. */
export function addLetters(ids: Int32Array, from: number, row: Int32Array, base: number, place: number): number {
  let n = from;
  ids[n++] = feature(place, row[base + Fact.word]!);
  ids[n++] = feature(4 + place, row[base + Fact.suffix3]!);
  ids[n++] = feature(8 + place, row[base + Fact.suffix4]!);
  ids[n++] = feature(12 + place, row[base + Fact.suffix5]!);
  ids[n++] = feature(16 + place, row[base + Fact.prefix3]!);
  return n;
}

/**
 * What kind of word a unit is, at its place in a span.
 *
 * @param source of the two languages that kin was learned from the one of this text; 0 for others, which do not learn to trust it more or less
 */
export function addKinds(ids: Int32Array, from: number, row: Int32Array, base: number, place: number, source: number): number {
  let n = from;
  const kind = row[base + Fact.kind]!;
  const german = row[base + Fact.german]!;
  const germanKind = row[base + Fact.germanKind]!;
  ids[n++] = feature(20 + place, row[base + Fact.shape]!);
  ids[n++] = feature(24 + place, row[base + Fact.name]!);
  ids[n++] = feature(28 + place, row[base + Fact.organization]!);
  ids[n++] = feature(32 + place, row[base + Fact.letter]!);
  ids[n++] = feature(100 + place, kind);
  ids[n++] = feature(104 + place, german);
  ids[n++] = feature(116 + place, mix(german, kind));
  ids[n++] = feature(150 + place, row[base + Fact.circle]!);
  ids[n++] = feature(158 + place, germanKind);
  ids[n++] = feature(166 + place, mix(germanKind, kind));
  if (source === 0) return n;
  ids[n++] = feature(108 + place, mix(kind, source));
  ids[n++] = feature(112 + place, mix(german, source));
  ids[n++] = feature(162 + place, mix(germanKind, source));
  return n;
}
