import type { SpanFeatures } from './features';
import { feature, mix } from './hash';
import { Fact } from './unit-rows';

/** Whether any voice proposes a span that begins or ends with this one. */
export function isHeard({ heard, run }: SpanFeatures, from: number, to: number): boolean {
  const { units } = run;
  return heard.starting.first(units[from]!.first) !== 0 || heard.ending.first(units[to]!.last - 1) !== 0;
}

/** Adds the features of the proposals for the span (voice, confidence, rule), and of proposals that begin or end with it. */
export function addVoices(features: SpanFeatures, from: number, to: number): void {
  const { heard, ids, run } = features;
  const { tokens } = features.scan;
  const first = run.units[from]!.first;
  const last = run.units[to]!.last - 1;
  const start = tokens.starts[first]!;
  const end = tokens.ends[last]!;
  let kinds = 0;
  for (let number = heard.starting.first(first); number !== 0; number = heard.starting.next(number)) {
    const candidate = heard.candidate(number);
    const kind = heard.typeOf(number);
    if (candidate.end !== end && candidate.end !== end - 1) {
      ids[features.count++] = feature(90, mix(kind, candidate.end > end ? 1 : 0));
      continue;
    }
    const sure = mix(kind, Math.floor(candidate.confidence * 8));
    kinds |= 1 << kind;
    ids[features.count++] = feature(91, sure);
    ids[features.count++] = feature(92, mix(sure, features.language));
    ids[features.count++] = feature(93, mix(kind, heard.ruleOf(number)));
  }
  for (let number = heard.ending.first(last); number !== 0; number = heard.ending.next(number)) {
    const candidate = heard.candidate(number);
    if (candidate.start !== start) ids[features.count++] = feature(94, mix(heard.typeOf(number), candidate.start < start ? 1 : 0));
  }
  addHeard(features, kinds, from);
}

/** Adds the feature of nobody proposing the span. */
export function addSilence(features: SpanFeatures, from: number): void {
  addHeard(features, 0, from);
}

function addHeard(features: SpanFeatures, kinds: number, from: number): void {
  const { ids } = features;
  let n = features.count;
  ids[n++] = feature(95, kinds);
  ids[n++] = feature(96, mix(kinds, features.language));
  ids[n++] = feature(97, mix(kinds, features.fact(from, Fact.letter)));
  features.count = n;
}
