import { placeFeatures } from '../../../gazetteer/places';
import { namesStreet } from '../lexis/streets';
import type { NameCandidate, Scan } from '../scan';
import { SpanFeatures } from './features';
import { CLASSES, PERSON, spansOf, type Span } from './lattice';
import type { TaggerMemory } from './memory';
import { Role } from './roles';
import { Scorer } from './scorer';
import { isLoneWord, isNoName, loneRunAt, runAt, type Unit } from './units';
import { taggerWeights } from './weights';

/** The kinds that the scorer distinguishes; a cluster counts as an organization, a city as a place. */
export type TaggedKind = 'person' | 'place' | 'organization';

/** A span of the text and the probability that it is a name of a kind. */
export interface TaggedSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: TaggedKind;
  readonly chance: number;
}

/** The classes of spans from `PERSON` on. */
const KINDS: readonly TaggedKind[] = ['person', 'place', 'organization'];
/** The only span of a run of one unit; most runs are such. */
const ONE: readonly Span[] = [{ from: 0, to: 0 }];
/** Spans with a lower probability are not passed to the arbiter. */
const LEAST = 0.1;
/**
 * A span whose log-weight is lower than that of its units being no names by this much is less likely than `LEAST`:
 * slightly more than its logarithm.
 */
const HOPELESS = Math.log(LEAST) - 0.001;

/**
 * The probabilities of the candidate spans of a text: runs of capitalized words in every segmentation; the voices'
 * proposals are evidence.
 */
export function tagSpans(scan: Scan, proposed: readonly NameCandidate[], { packed, scale } = taggerWeights()): TaggedSpan[] {
  const { tokens } = scan;
  const scorer = tokens.table.keep(packed, scan.language, () => new Scorer(new SpanFeatures(scan), packed, HOPELESS / scale));
  const { features } = scorer;
  features.begin(scan, proposed);
  const { roles } = features.memory;
  const found: TaggedSpan[] = [];
  let end = 0;
  for (let c = 0; c < tokens.capitalCount; c++) {
    const at = tokens.capitals[c]!;
    if (at < end || (roles.of(tokens.ids[at]!) & Role.capital) === 0) continue;
    const units = isLoneWord(tokens, at, roles) ? loneRunAt(at) : runAt(tokens, at, roles);
    end = units[units.length - 1]!.last;
    if (isNoName(scan, units)) continue;
    const spans = units.length === 1 ? ONE : spansOf(units);
    features.enter(units);
    if (scorer.weigh(spans)) tagRun(scan, scorer, units, spans, scale, found);
  }
  return found;
}

function tagRun(
  scan: Scan,
  { features, totals, lattice }: Scorer,
  units: readonly Unit[],
  spans: readonly Span[],
  scale: number,
  found: TaggedSpan[],
): void {
  const { tokens } = scan;
  const chances = lattice.chancesOf(units, spans, totals, scale);
  for (let s = 0; s < spans.length; s++) {
    const { from, to } = spans[s]!;
    for (let index = PERSON; index < CLASSES; index++) {
      const chance = chances[s * CLASSES + index]!;
      if (chance >= LEAST && (index !== PERSON || mayBePerson(scan, features.memory, units, from, to)))
        found.push({
          start: tokens.starts[units[from]!.first]!,
          end: tokens.ends[units[to]!.last - 1]!,
          kind: KINDS[index - PERSON]!,
          chance,
        });
    }
  }
}

/** A span that contains the whole name of a town ("Mo i Rana"), or is the first part of a street's name, is not a person. */
function mayBePerson(scan: Scan, { parts, openings }: TaggerMemory, units: readonly Unit[], from: number, to: number): boolean {
  const { tokens, text } = scan;
  const end = units[to]!.last;
  if (namesStreet(scan, parts, end)) return false;
  const { first } = units[from]!;
  return (
    from === to ||
    openings.of(tokens.ids[first]!) === 0 ||
    placeFeatures(text.slice(tokens.starts[first], tokens.ends[end - 1]).toLowerCase()).tier < 0
  );
}
