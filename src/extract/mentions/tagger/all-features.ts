import { addBefore, addAfter, addBetween, addSecondBefore, addSecondAfter, addSides, addUnitBefore, addUnitAfter } from './beside-features';
import type { SpanFeatures } from './features';
import { addKinds, addLetters, BEGIN, END, INSIDE, ONLY } from './unit-features';
import { addVoices } from './voice-features';
import { addOpening, addWhole, addWords } from './whole-features';

/**
 * Gathers all features of the span between two units, inclusive; returns how many of them, at the front, are letter
 * features. Training learns from these; the scorer adds up the same features by groups.
 */
export function gatherAll(features: SpanFeatures, from: number, to: number): number {
  const { ids, run, source, values } = features;
  const single = from === to;
  const placeOf = (i: number): number => (single ? ONLY : i === from ? BEGIN : i === to ? END : INSIDE);
  features.count = 0;
  features.follow(from, to);
  for (let i = from; i <= to; i++) features.count = addLetters(ids, features.count, values, run.rows[i]!, placeOf(i));
  if (to > from) addWords(features);
  const letters = features.count;
  for (let i = from; i <= to; i++) features.count = addKinds(ids, features.count, values, run.rows[i]!, placeOf(i), source);
  addWhole(features, from, to);
  addOpening(features, from, single);
  addVoices(features, from, to);
  addBetween(features, from, to);
  addSides(features, from, to);
  addBefore(features, run.before[from]!, single);
  addSecondBefore(features, run.secondBefore[from]!);
  addUnitBefore(features, run.unitBefore(from));
  addAfter(features, run.after[to]!, single);
  addSecondAfter(features, run.secondAfter[to]!);
  addUnitAfter(features, run.unitAfter(to));
  return letters;
}
