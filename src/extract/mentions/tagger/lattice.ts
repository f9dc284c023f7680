import { put } from '../../../text/words';
import { MOST_UNITS, type Unit } from './units';

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

/**
 * The probability of each span and class, over all segmentations of the run (a semi-Markov model of order zero).
 * `scores` holds CLASSES log-weights a span; the answer has the same layout.
 */
export const marginals = (units: readonly Unit[], spans: readonly Span[], scores: Float64Array): Float64Array =>
  new Lattice().chancesOf(units, spans, scores, 1).slice(0, spans.length * CLASSES);

/** What is added up over the segmentations of one run after the other, in memory that the next run uses again. */
export class Lattice {
  private nothing = new Float64Array(MOST_UNITS + 1);
  private forward = new Float64Array(MOST_UNITS + 1);
  private backward = new Float64Array(MOST_UNITS + 1);
  private inner = new Float64Array(128);
  private chances = new Float64Array(128 * CLASSES);

  /**
   * The probabilities of a run's spans, for log-weights in steps of `scale`; the next run overwrites them. All weights are
   * relative to each unit being no name, which weighs 1: this keeps the weights of a run close enough to be multiplied
   * directly, and each class of a span costs one exponential.
   */
  chancesOf(units: readonly Unit[], spans: readonly Span[], scores: Float64Array | Int32Array, scale: number): Float64Array {
    const { length } = units;
    this.makeRoom(length, spans.length);
    const { nothing, forward, backward, inner, chances } = this;
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
    return chances;
  }

  private makeRoom(units: number, spans: number): void {
    if (units >= this.nothing.length) {
      this.nothing = new Float64Array(units * 2);
      this.forward = new Float64Array(units * 2);
      this.backward = new Float64Array(units * 2);
    }
    if (spans <= this.inner.length) return;
    this.inner = new Float64Array(spans * 2);
    this.chances = new Float64Array(spans * 2 * CLASSES);
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
