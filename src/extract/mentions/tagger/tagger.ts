import { placeFeatures } from '../../../gazetteer/places';
import { isCapital } from '../people/name-parts';
import { namesStreet } from '../people/streets';
import type { NameCandidate, Scan } from '../scan';
import { SpanFeatures } from './features';
import { chancesOfOne, CLASSES, marginals, PERSON, spansOf, type Span } from './lattice';
import { TaggerMemory } from './memory';
import { Scorer } from './scorer';
import { isNoName, isPlainOpening, runAt, type Unit } from './units';
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
/** The chances of one run; the next run writes over them. */
let room = new Float64Array(128 * CLASSES);
/** The only span of a run of one unit, as most are. */
const ONE: readonly Span[] = [{ from: 0, to: 0 }];
/** Below this chance a span is not worth the arbiter's time. */
const LEAST = 0.1;

/** The chances of the candidate spans of a text: runs of capitalized words, cut in every way; what the voices propose is evidence. */
export function tagSpans(scan: Scan, proposed: readonly NameCandidate[], { values, scale } = taggerWeights()): TaggedSpan[] {
  const { tokens } = scan;
  const memory = tokens.table.keep(values, scan.language, () => new TaggerMemory(tokens.table));
  const features = new SpanFeatures(scan, proposed, memory);
  const scorer = new Scorer(tokens, features, memory, values, scale);
  const found: TaggedSpan[] = [];
  let at = 0;
  while (at < tokens.count) {
    if (!isCapital(tokens, at) || isPlainOpening(scan, at)) {
      at++;
      continue;
    }
    const units = runAt(tokens, at);
    if (!isNoName(scan, units)) tagRun(scan, features, scorer, units, found);
    at = units.at(-1)!.last;
  }
  return found;
}

function tagRun(scan: Scan, features: SpanFeatures, scorer: Scorer, units: readonly Unit[], found: TaggedSpan[]): void {
  const { tokens } = scan;
  features.enter(units);
  const spans = units.length === 1 ? ONE : spansOf(units);
  const scores = scorer.scores(units, spans);
  if (spans.length * CLASSES > room.length) room = new Float64Array(spans.length * CLASSES * 2);
  const chances = units.length === 1 ? chancesOfOne(scores, room) : marginals(units, spans, scores, room);
  for (let s = 0; s < spans.length; s++) {
    const { from, to } = spans[s]!;
    for (let index = PERSON; index < CLASSES; index++) {
      const chance = chances[s * CLASSES + index]!;
      if (chance >= LEAST && (index !== PERSON || mayBePerson(scan, units, from, to))) found.push({ start: tokens.starts[units[from]!.first]!, end: tokens.ends[units[to]!.last - 1]!, kind: KINDS[index - PERSON]!, chance });
    }
  }
}

/** What bears the whole name of a town ("Mo i Rana"), or is the first part of a street's, is nobody. */
function mayBePerson(scan: Scan, units: readonly Unit[], from: number, to: number): boolean {
  const { tokens, text } = scan;
  const end = units[to]!.last;
  if (namesStreet(scan, end)) return false;
  return from === to || placeFeatures(text.slice(tokens.starts[units[from]!.first], tokens.ends[end - 1]).toLowerCase()).tier < 0;
}
