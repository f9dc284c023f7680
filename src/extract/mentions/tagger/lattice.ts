import { put } from '../../../text/words';
import type { Unit } from './units';

/** Classes of spans, in the order of the weights. */
export const NONE = 0;
export const PERSON = 1;
export const PLACE = 2;
export const ORGANIZATION = 3;
export const CLASSES = 4;

/** Maximum number of units in one span. */
const MOST_SPAN = 7;

/** A span of a run's units that may be a name. `to` is inclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The spans of runs by capitalization pattern, of which there are few: the longest run has twelve units. */
const spansByPattern: (readonly Span[] | undefined)[] = [];

/**
 * Every span of a run: each single unit, and each sequence that begins and ends with a capitalized unit. Shared by all
 * runs with the same pattern.
 */
export function spansOf(units: readonly Unit[]): readonly Span[] {
  let pattern = 1;
  for (const { capital } of units) pattern = pattern * 2 + (capital ? 1 : 0);
  return spansByPattern[pattern] ?? put(spansByPattern, pattern, allSpans(units));
}

function allSpans(units: readonly Unit[]): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < units.length; from++) {
    for (let to = from; to < Math.min(units.length, from + MOST_SPAN); to++) {
      if (from === to || (units[from]!.capital && units[to]!.capital)) spans.push({ from, to });
    }
  }
  return spans;
}

/** Whether a span may have a class: only a single unit can be no name, and only a capitalized one can be a name. */
export function allowed(units: readonly Unit[], span: Span, kind: number): boolean {
  return kind === NONE ? span.from === span.to : units[span.from]!.capital;
}

/** Results for one run; the next run overwrites them. */
let room = { nothing: new Float64Array(32), forward: new Float64Array(32), backward: new Float64Array(32), inner: new Float64Array(128) };

function roomFor(units: number, spans: number): typeof room {
  if (units >= room.forward.length || spans > room.inner.length)
    room = {
      nothing: new Float64Array(units * 2),
      forward: new Float64Array(units * 2),
      backward: new Float64Array(units * 2),
      inner: new Float64Array(spans * 2),
    };
  return room;
}

/**
 * The probability of each span and class, over all segmentations of the run (a semi-Markov model of order zero).
 * `scores` holds CLASSES log-weights a span; the answer has the same layout.
 */
export function marginals(units: readonly Unit[], spans: readonly Span[], scores: Float64Array): Float64Array {
  const chances = new Float64Array(spans.length * CLASSES);
  chancesOf(units, spans, scores, 1, chances);
  return chances;
}

/**
 * Writes the same probabilities for log-weights in steps of `scale`. All weights are relative to each unit being no
 * name, which weighs 1: this keeps the weights of a run close enough to be multiplied directly, and each class of a
 * span costs one exponential.
 */
export function chancesOf(
  units: readonly Unit[],
  spans: readonly Span[],
  scores: Float64Array | Int32Array,
  scale: number,
  chances: Float64Array,
): void {
  const { length } = units;
  const { nothing, forward, backward, inner } = roomFor(length, spans.length);
  for (let s = 0; s < spans.length; s++) {
    const { from, to } = spans[s]!;
    if (from === to) nothing[to + 1] = nothing[to]! + scores[s * CLASSES + NONE]!;
  }
  for (let i = 0; i <= length; i++) forward[i] = backward[i] = 0;
  forward[0] = 1;
  backward[length] = 1;
  // Spans are ordered by their first unit, so one pass in each direction meets every prefix and every suffix when it is complete.
  for (let s = 0; s < spans.length; s++) {
    const { from, to } = spans[s]!;
    inner[s] = weigh(scores, s * CLASSES, from === to, units[from]!.capital, nothing[to + 1]! - nothing[from]!, scale, chances);
    forward[to + 1]! += forward[from]! * inner[s]!;
  }
  for (let s = spans.length - 1; s >= 0; s--) backward[spans[s]!.from]! += backward[spans[s]!.to + 1]! * inner[s]!;
  const total = forward[length]!;
  for (let s = 0; s < spans.length; s++) {
    const { from, to } = spans[s]!;
    const outside = (forward[from]! * backward[to + 1]!) / total;
    for (let at = s * CLASSES; at < (s + 1) * CLASSES; at++) chances[at]! *= outside;
  }
}

/** Writes the weights of the classes that a span may have, and 0 for others; returns their sum. */
function weigh(
  scores: Float64Array | Int32Array,
  at: number,
  single: boolean,
  capital: boolean,
  nothing: number,
  scale: number,
  weights: Float64Array,
): number {
  weights[at + NONE] = single ? 1 : 0;
  const person = (weights[at + PERSON] = capital ? Math.exp((scores[at + PERSON]! - nothing) * scale) : 0);
  const place = (weights[at + PLACE] = capital ? Math.exp((scores[at + PLACE]! - nothing) * scale) : 0);
  const organization = (weights[at + ORGANIZATION] = capital ? Math.exp((scores[at + ORGANIZATION]! - nothing) * scale) : 0);
  return weights[at + NONE]! + person + place + organization;
}
