import type { Kin } from '../../../gazetteer/kin';
import type { FeatureList } from './feature-list';
import { mix } from './hash';
import type { UnitFacts } from './unit-facts';

/** First templates of the word before a span and of the one behind it. */
export const BEFORE = 130;
export const BEHIND = 140;

/** What a unit is by its kin, at its place in a span; `source`: of the two languages that kin was learned from the one of this text, 0 for others. */
export function addUnitKin(list: FeatureList, { kind, circle, german, germanKind }: Kin, place: number, source: number): void {
  list.add(100 + place, kind);
  list.add(104 + place, german);
  list.add(116 + place, mix(german, kind));
  list.add(150 + place, circle);
  list.add(158 + place, germanKind);
  list.add(166 + place, mix(germanKind, kind));
  if (source === 0) return;
  list.add(108 + place, mix(kind, source));
  list.add(112 + place, mix(german, source));
  list.add(162 + place, mix(germanKind, source));
}

/** Kinds without how sure they are: a given name, a surname, a place … */
const STEPS_OF_A_KIND = 18;
const plain = (kind: number): number => Math.floor((kind + STEPS_OF_A_KIND - 1) / STEPS_OF_A_KIND);

/** What the units of a span are one behind the other; `place`: what the gazetteer says of it; `opens`: 1 where a sentence opens. */
export function addWholeKin(list: FeatureList, facts: readonly UnitFacts[], from: number, to: number, place: number, opens: number): void {
  const first = facts[from]!.kin;
  const last = facts[to]!.kin;
  let kinds = 5;
  let germanKinds = 5;
  for (let i = from; i <= to; i++) {
    kinds = mix(kinds, plain(facts[i]!.kin.kind));
    germanKinds = mix(germanKinds, plain(facts[i]!.kin.germanKind));
  }
  if (to > from) {
    list.add(121, mix(first.kind, last.kind));
    list.add(122, mix(first.german, last.german));
  }
  list.add(123, mix(last.kind, place));
  list.add(124, mix(last.german, place));
  list.add(125, mix(kinds, opens));
  list.add(126, mix(germanKinds, opens));
  list.add(127, mix(kinds, germanKinds));
  list.add(128, mix(last.germanKind, place));
  list.add(172, mix(opens, first.german));
  list.add(173, mix(opens, first.kind));
}

/** What a word beside a span is; `side` is `BEFORE` or `BEHIND`. */
export function addWordKin(list: FeatureList, { kind, circle, german }: Kin, side: number, source: number): void {
  list.add(side, kind);
  list.add(side + 1, german);
  list.add(side + 7, circle);
  if (source !== 0) list.add(side + 4, mix(kind, source));
}
