import type { FeatureList } from './feature-list';
import { mix } from './hash';
import { Fact } from './unit-rows';

/** Where in a span a unit stands. */
export const ONLY = 1;
export const BEGIN = 2;
export const INSIDE = 3;
export const END = 4;

/**
 * What a unit is, at its place in a span.
 *
 * @param base where its row begins
 * @param source of the two languages that kin was learned from the one of this text; 0 for others, which do not learn to trust it more or less
 */
export function addUnit(list: FeatureList, row: Int32Array, base: number, place: number, source: number): void {
  const kind = row[base + Fact.kind]!;
  const german = row[base + Fact.german]!;
  const germanKind = row[base + Fact.germanKind]!;
  list.add(place, row[base + Fact.word]!);
  list.add(4 + place, row[base + Fact.suffix3]!);
  list.add(8 + place, row[base + Fact.suffix4]!);
  list.add(12 + place, row[base + Fact.suffix5]!);
  list.add(16 + place, row[base + Fact.prefix3]!);
  list.add(20 + place, row[base + Fact.shape]!);
  list.add(24 + place, row[base + Fact.name]!);
  list.add(28 + place, row[base + Fact.organization]!);
  list.add(32 + place, row[base + Fact.letter]!);
  list.add(100 + place, kind);
  list.add(104 + place, german);
  list.add(116 + place, mix(german, kind));
  list.add(150 + place, row[base + Fact.circle]!);
  list.add(158 + place, germanKind);
  list.add(166 + place, mix(germanKind, kind));
  if (source === 0) return;
  list.add(108 + place, mix(kind, source));
  list.add(112 + place, mix(german, source));
  list.add(162 + place, mix(germanKind, source));
}
