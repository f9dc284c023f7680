import { put } from '../../../text/words';
import type { Unit } from './units';

/** Classes of spans, in the order of the weights. */
export const NONE = 0;
export const PERSON = 1;
export const PLACE = 2;
export const ORGANIZATION = 3;
export const CLASSES = 4;

/** Units of one span at most. */
const MOST_SPAN = 7;

/** A span of a run's units that may be a name. `to` is inclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The spans of runs by the pattern of their capitals, of which there are few: the longest run has twelve units. */
const spansByPattern: (readonly Span[] | undefined)[] = [];

/** Every span of a run: each single unit, and what begins and ends with a capital. Shared by all runs that look alike. */
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

/** Whether a span may bear a class: only a single unit is no name, only a capital is one. */
export function allowed(units: readonly Unit[], span: Span, kind: number): boolean {
  return kind === NONE ? span.from === span.to : units[span.from]!.capital;
}

/** Sums of one run; the next run writes over them. */
let room = { forward: new Float64Array(32), backward: new Float64Array(32), inner: new Float64Array(128) };

function roomFor(units: number, spans: number): typeof room {
  if (units >= room.forward.length || spans > room.inner.length) room = { forward: new Float64Array(units * 2), backward: new Float64Array(units * 2), inner: new Float64Array(spans * 2) };
  return room;
}

/**
 * The chance of each span and class, over all ways to cut the run into spans (a semi-Markov model of order zero).
 * `scores` holds CLASSES log-weights a span; the answer has the same layout.
 */
export function marginals(units: readonly Unit[], spans: readonly Span[], scores: Float64Array): Float64Array {
  const chances = new Float64Array(spans.length * CLASSES);
  logChances(units, spans, scores, chances);
  for (let i = 0; i < chances.length; i++) chances[i] = Math.exp(chances[i]!);
  return chances;
}

/** Writes the logarithms of the same chances: most are asked only whether they lie above a limit. */
export function logChances(units: readonly Unit[], spans: readonly Span[], scores: Float64Array, logs: Float64Array): void {
  const length = units.length;
  const { forward, backward, inner } = roomFor(length, spans.length);
  forward.fill(-Infinity, 0, length + 1);
  backward.fill(-Infinity, 0, length + 1);
  forward[0] = 0;
  backward[length] = 0;
  // Spans come by their first unit, so one pass each way meets every prefix and every suffix when it is ready.
  for (let s = 0; s < spans.length; s++) {
    const { from, to } = spans[s]!;
    inner[s] = logSum(units, spans[s]!, scores, s * CLASSES);
    forward[to + 1] = addLogs(forward[to + 1]!, forward[from]! + inner[s]!);
  }
  for (let s = spans.length - 1; s >= 0; s--) backward[spans[s]!.from] = addLogs(backward[spans[s]!.from]!, backward[spans[s]!.to + 1]! + inner[s]!);
  const logTotal = forward[length]!;
  for (let s = 0; s < spans.length; s++) {
    const span = spans[s]!;
    const outside = forward[span.from]! + backward[span.to + 1]! - logTotal;
    for (let kind = 0; kind < CLASSES; kind++) logs[s * CLASSES + kind] = allowed(units, span, kind) ? outside + scores[s * CLASSES + kind]! : -Infinity;
  }
}

/** The same for a run of one unit, which is one span with CLASSES log-weights. */
export function logChancesOfOne(scores: Float64Array, logs: Float64Array): void {
  let most = scores[0]!;
  for (let kind = 1; kind < CLASSES; kind++) if (scores[kind]! > most) most = scores[kind]!;
  let sum = 0;
  for (let kind = 0; kind < CLASSES; kind++) sum += expOf(scores[kind]! - most);
  const outside = -(most + Math.log(sum));
  for (let kind = 0; kind < CLASSES; kind++) logs[kind] = outside + scores[kind]!;
}

/** One class of each span is the likeliest, at no distance from itself. */
const expOf = (x: number): number => (x === 0 ? 1 : Math.exp(x));

/** Logarithm of the summed weights of the classes that a span may bear. */
function logSum(units: readonly Unit[], span: Span, scores: Float64Array, base: number): number {
  const first = span.from === span.to ? NONE : PERSON;
  const end = units[span.from]!.capital ? CLASSES : PERSON;
  let most = -Infinity;
  for (let kind = first; kind < end; kind++) if (scores[base + kind]! > most) most = scores[base + kind]!;
  if (most === -Infinity) return most;
  let sum = 0;
  for (let kind = first; kind < end; kind++) sum += expOf(scores[base + kind]! - most);
  return most + Math.log(sum);
}

function addLogs(a: number, b: number): number {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
