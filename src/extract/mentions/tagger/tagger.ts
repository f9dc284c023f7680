import { openersIn } from '../../../gazetteer/openings';
import { placeFeatures } from '../../../gazetteer/places';
import { isCapital } from '../people/name-parts';
import { namesStreet } from '../people/streets';
import type { NameCandidate, Scan } from '../scan';
import { SpanFeatures } from './features';
import { CLASSES, logChances, logChancesOfOne, NONE, ORGANIZATION, PERSON, PLACE, spansOf, type Span } from './lattice';
import { Scorer } from './scorer';
import { isNoName, isPlainOpening, MOST_UNITS, runAt, type Unit } from './units';
import { taggerWeights } from './weights';

/** What the scorer tells apart; a cluster is one of its organizations, a city one of its places. */
export type TaggedKind = 'person' | 'place' | 'organization';

/** A span of the text and the chance that it is a name of a kind. */
export interface TaggedSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: TaggedKind;
  readonly chance: number;
}

/** The classes of spans from `PERSON` on. */
const KINDS: readonly TaggedKind[] = ['person', 'place', 'organization'];
/** Log-weights and logarithms of chances of one run; the next run writes over them. */
let scores = new Float64Array(128 * CLASSES);
let logs = new Float64Array(128 * CLASSES);
/** The only span of a run of one unit, as most are. */
const ONE: readonly Span[] = [{ from: 0, to: 0 }];
/** Below this chance a span is not worth the arbiter's time. */
const LEAST = 0.1;
/** What lies this far below its units' being nothing, in log-weights, is less likely than `LEAST`: a little more than its logarithm. */
const HOPELESS = Math.log(LEAST) - 0.001;

/** The chances of the candidate spans of a text: runs of capitalized words, cut in every way; what the voices propose is evidence. */
export function tagSpans(scan: Scan, proposed: readonly NameCandidate[], { packed, scale } = taggerWeights()): TaggedSpan[] {
  const { tokens } = scan;
  const scorer = tokens.table.keep(packed, scan.language, () => new Scorer(new SpanFeatures(scan), packed));
  const { features } = scorer;
  features.begin(scan, proposed);
  const found: TaggedSpan[] = [];
  let at = 0;
  while (at < tokens.count) {
    if (!isCapital(tokens, at) || isPlainOpening(scan, at)) {
      at++;
      continue;
    }
    const units = runAt(tokens, at);
    at = units.at(-1)!.last;
    if (isNoName(scan, units)) continue;
    const spans = units.length === 1 ? ONE : spansOf(units);
    features.enter(units);
    const totals = scorer.weigh(spans);
    if (mayName(units, spans, totals, HOPELESS / scale)) tagRun(scan, units, spans, totals, scale, found);
  }
  return found;
}

/** Sums of a run's units' being nothing, up to each of them. */
const nothing = new Int32Array(MOST_UNITS + 1);

/** Whether any span of a run can reach `LEAST`. None can where all lie far below their units' being nothing, which is one way to cut the run. */
function mayName(units: readonly Unit[], spans: readonly Span[], totals: Int32Array, hopeless: number): boolean {
  for (let s = 0; s < spans.length; s++) {
    const { from, to } = spans[s]!;
    if (from === to) nothing[to + 1] = nothing[to]! + totals[s * CLASSES + NONE]!;
  }
  for (let s = 0; s < spans.length; s++) {
    const { from, to } = spans[s]!;
    const at = s * CLASSES;
    const best = Math.max(totals[at + PERSON]!, totals[at + PLACE]!, totals[at + ORGANIZATION]!);
    if (units[from]!.capital && best - (nothing[to + 1]! - nothing[from]!) >= hopeless) return true;
  }
  return false;
}

function tagRun(scan: Scan, units: readonly Unit[], spans: readonly Span[], totals: Int32Array, scale: number, found: TaggedSpan[]): void {
  const { tokens } = scan;
  const length = spans.length * CLASSES;
  if (length > scores.length) {
    scores = new Float64Array(length * 2);
    logs = new Float64Array(length * 2);
  }
  for (let i = 0; i < length; i++) scores[i] = totals[i]! * scale;
  if (units.length === 1) logChancesOfOne(scores, logs);
  else logChances(units, spans, scores, logs);
  for (let s = 0; s < spans.length; s++) {
    const { from, to } = spans[s]!;
    for (let index = PERSON; index < CLASSES; index++) {
      const log = logs[s * CLASSES + index]!;
      if (log < HOPELESS) continue;
      const chance = Math.exp(log);
      if (chance >= LEAST && (index !== PERSON || mayBePerson(scan, units, from, to))) found.push({ start: tokens.starts[units[from]!.first]!, end: tokens.ends[units[to]!.last - 1]!, kind: KINDS[index - PERSON]!, chance });
    }
  }
}

/** What bears the whole name of a town ("Mo i Rana"), or is the first part of a street's, is nobody. */
function mayBePerson(scan: Scan, units: readonly Unit[], from: number, to: number): boolean {
  const { tokens, text } = scan;
  const end = units[to]!.last;
  if (namesStreet(scan, end)) return false;
  const { first } = units[from]!;
  return from === to || openersIn(tokens.table).of(tokens.ids[first]!) === 0 || placeFeatures(text.slice(tokens.starts[first], tokens.ends[end - 1]).toLowerCase()).tier < 0;
}
