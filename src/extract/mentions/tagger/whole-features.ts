import { coarse } from './codes';
import type { SpanFeatures } from './features';
import { feature, mix } from './hash';
import { Fact } from './unit-rows';

/** The template for the words of a span. */
const WHOLE = 40;

/** The words of the span followed last, if it has several units. */
export function addWords(features: SpanFeatures): void {
  features.ids[features.count++] = feature(WHOLE, features.run.words);
}

/** Whether a sentence begins with the span, and the word it begins with. */
export function addOpening(features: SpanFeatures, from: number, single: boolean): void {
  const { ids } = features;
  const opens = features.run.opens[from]!;
  ids[features.count++] = feature(73, mix(opens, features.language));
  if (opens === 1) ids[features.count++] = feature(75, mix(features.fact(from, Fact.word), single ? 1 : 0));
}

/** The span followed last as a whole: its units together, and what the gazetteer knows about it. */
export function addWhole(features: SpanFeatures, from: number, to: number): void {
  const place = features.placeOf(from, to);
  addPattern(features, from, to, place);
  addFirst(features, from);
  addLast(features, to, place);
  addEnds(features, from, to);
}

/** The pattern of a span combined with what the gazetteer knows about it. */
export function addPattern(features: SpanFeatures, from: number, to: number, place: number): void {
  const { ids, language } = features;
  const { pattern, opens } = features.run;
  const open = opens[from]!;
  const about = coarse(place);
  let n = features.count;
  ids[n++] = feature(41, pattern);
  ids[n++] = feature(42, mix(pattern, language));
  ids[n++] = feature(43, mix(to - from, language));
  ids[n++] = feature(44, to - from);
  ids[n++] = feature(45, place);
  ids[n++] = feature(47, mix(place, language));
  ids[n++] = feature(49, about);
  ids[n++] = feature(50, mix(about, language));
  ids[n++] = feature(51, mix(about, pattern));
  ids[n++] = feature(52, mix(about, open));
  ids[n++] = feature(74, mix(open, pattern));
  features.count = n;
}

/** The kin of the first unit, combined with whether a sentence begins there. */
export function addFirst(features: SpanFeatures, from: number): void {
  const { ids } = features;
  const opens = features.run.opens[from]!;
  ids[features.count++] = feature(172, mix(opens, features.fact(from, Fact.german)));
  ids[features.count++] = feature(173, mix(opens, features.fact(from, Fact.kind)));
}

/** The last unit combined with what the gazetteer knows about the span. */
export function addLast(features: SpanFeatures, to: number, place: number): void {
  const { ids } = features;
  const about = coarse(place);
  let n = features.count;
  ids[n++] = feature(46, mix(place, features.fact(to, Fact.name)));
  ids[n++] = feature(123, mix(features.fact(to, Fact.kind), about));
  ids[n++] = feature(124, mix(features.fact(to, Fact.german), about));
  ids[n++] = feature(128, mix(features.fact(to, Fact.germanKind), about));
  features.count = n;
}

/** The first and the last unit combined, and the kin of all units. */
export function addEnds(features: SpanFeatures, from: number, to: number): void {
  const { ids } = features;
  const { kinds, germanKinds, opens, rows } = features.run;
  const { values } = features;
  const first = rows[from]!;
  const last = rows[to]!;
  const open = opens[from]!;
  let n = features.count;
  ids[n++] = feature(48, mix(values[first + Fact.shape]!, values[last + Fact.suffix4]!));
  if (to > from) {
    ids[n++] = feature(121, mix(values[first + Fact.kind]!, values[last + Fact.kind]!));
    ids[n++] = feature(122, mix(values[first + Fact.german]!, values[last + Fact.german]!));
  }
  ids[n++] = feature(125, mix(kinds, open));
  ids[n++] = feature(126, mix(germanKinds, open));
  ids[n++] = feature(127, mix(kinds, germanKinds));
  features.count = n;
}
