import { alikeThroughout } from './same-words';
import { logit, sigmoid } from './odds';
import type { NameCandidate, Scan } from './scan';
import { KIND_OF, RULE_OF, TaggedSpans } from './tagged-spans';
import { unitsOfRole } from './people/behind-role';
import { nameUse } from './people/lexis';
import { startsSmall } from '../../text/letters';
import type { TaggedKind, TaggedSpan } from './tagger/tagger';

/** Languages whose sentences the span scorer has learned from; elsewhere its word counts less. */
const LEARNED: ReadonlySet<string> = new Set(['da', 'sv', 'nb', 'nn', 'de', 'en']);

/** How evidence adds up, in log-odds. */
const JOIN = {
  /** The scorer has heard the project's own voices, so that they count little beside it; others' count whole. */
  voice: 0.75,
  /** Organizations that the training sentences don't have are better known by their head words. */
  organization: 1.35,
  organizationUnlisted: 0.35,
  further: 1,
  scorer: 0.7,
  /** What the scorer says of a span that it does not list. */
  unlisted: 0.1,
  /** A city that acts ("Aarhus markerer sig") looks like a body to the scorer, which has read much of football clubs. */
  acting: 0.8,
  voiceElsewhere: 1,
  scorerElsewhere: 0.3,
  aloneElsewhere: -1.5,
} as const;

/** How much surer a name is than a voice and the scorer say together, and than the scorer says alone, by kind. */
interface Bias {
  readonly voiced: Readonly<Record<TaggedKind, number>>;
  readonly alone: Readonly<Record<TaggedKind, number>>;
}

const PLAIN: Bias = { voiced: { person: 0.2, place: 0.5, organization: 0.2 }, alone: { person: 0, place: 0.2, organization: -0.3 } };

/**
 * Fitted by cross-validation where most names of a kind would be missed or too many found: the scorer knows people
 * better in German, from whose texts its kin of words was learned, than its few annotated sentences let it say. Swedish
 * places and German lone organizations were set by hand: too many of the one were found, too few of the other.
 */
const BIASES: Readonly<Partial<Record<string, Bias>>> = {
  de: { voiced: { person: 0.65, place: 0.2, organization: 0.2 }, alone: { person: 0.45, place: 0, organization: 0 } },
  sv: { voiced: { person: 0.2, place: 0.4, organization: 0.2 }, alone: { person: 0, place: 0, organization: -0.3 } },
  en: { voiced: { person: 0.1, place: 0.1, organization: 0.2 }, alone: { person: -0.05, place: 0, organization: -0.3 } },
};

/**
 * Rules whose cases the training sentences hardly have, or which read more than one sentence: the scorer's word counts
 * less than theirs.
 */
const UNHEARD: ReadonlySet<string> = new Set([
  'places: dateline',
  'places: alone in parentheses',
  'places: listed town',
  'places: before based',
  'places: told apart',
  'people/later-mention',
]);

/**
 * The candidates of the voices with the span scorer's word on each, and those that it alone proposes; then the same
 * words are made one kind through the text. Linear in the candidates.
 */
export function combineEvidence(
  scan: Scan,
  proposed: readonly NameCandidate[],
  further: readonly NameCandidate[],
  tagged: readonly TaggedSpan[],
): NameCandidate[] {
  const spans = new TaggedSpans(tagged);
  const voices = voicesOf(scan);
  const joined: NameCandidate[] = [];
  /** Those whose rules the scorer has not heard, by their starts; few texts have any. */
  let unheard: Map<number, NameCandidate> | null = null;
  for (const candidate of proposed) {
    joined.push(heard(scan, candidate, JOIN.voice, voices, spans));
    if (UNHEARD.has(candidate.rule)) (unheard ??= new Map<number, NameCandidate>()).set(candidate.start, candidate);
  }
  for (const candidate of further) joined.push(heard(scan, candidate, JOIN.further, voices, spans));
  for (let i = 0; i < tagged.length; i++) {
    const span = tagged[i]!;
    if (!spans.isHeard(i) && !isShort(span)) joined.push(withRival(aloneOf(scan, span, voices), unheard?.get(span.start)));
  }
  return alikeThroughout(scan, joined);
}

/** What voices and scorer are worth in a language. */
interface Voices {
  /** Whether the scorer has learned from its sentences. */
  readonly learned: boolean;
  readonly bias: Bias;
}

const voicesOf = ({ language }: Scan): Voices => ({
  learned: language !== null && LEARNED.has(language.code),
  bias: (language === null ? undefined : BIASES[language.code]) ?? PLAIN,
});

/** A candidate with the scorer's word on it. */
function heard(scan: Scan, candidate: NameCandidate, weight: number, { learned, bias }: Voices, spans: TaggedSpans): NameCandidate {
  const kind = KIND_OF[candidate.type];
  if (kind === null) return withConfidence(candidate, candidate.confidence);
  const { start, end } = candidate;
  // The scorer's spans keep the letter of a genitive.
  const whole = spans.find(kind, start, end);
  const at = whole === -1 ? spans.find(kind, start, end + 1) : whole;
  if (at === -1 && !isScored(scan, candidate)) return withConfidence(candidate, candidate.confidence);
  if (at !== -1) spans.hear(at);
  const own = weight === JOIN.voice && (kind === 'organization' || UNHEARD.has(candidate.rule));
  const acting = kind === 'place' ? spans.chance(spans.find('organization', start, end)) * JOIN.acting : 0;
  const scorer = logit(Math.max(spans.chance(at) + acting, own ? JOIN.organizationUnlisted : JOIN.unlisted));
  const sum = learned
    ? (own ? JOIN.organization : weight) * logit(candidate.confidence) + JOIN.scorer * scorer + bias.voiced[kind]
    : JOIN.voiceElsewhere * logit(candidate.confidence) + JOIN.scorerElsewhere * scorer;
  return withConfidence(candidate, sigmoid(sum));
}

/** All that goes on from here is made in one place, so that it has one layout whoever proposed it. */
const withConfidence = ({ type, start, end, rule, id }: NameCandidate, confidence: number): NameCandidate => ({
  type,
  start,
  end,
  confidence,
  rule,
  id,
});

function aloneOf(scan: Scan, { start, end, kind, chance }: TaggedSpan, { learned, bias }: Voices): NameCandidate {
  const confidence = sigmoid(logit(chance) + (learned ? 0 : JOIN.aloneElsewhere) + bias.alone[kind]);
  return {
    type: kind,
    start: start + (kind === 'person' ? unitsOfRole(scan.language, scan.text.slice(start, end)) : 0),
    end: end - genitiveOf(scan, start, end, kind),
    confidence,
    rule: RULE_OF[kind],
    id: null,
  };
}

/** What the scorer takes for another kind than a rule on cases that it has not seen. */
function withRival(alone: NameCandidate, rival: NameCandidate | undefined): NameCandidate {
  if (rival?.end !== alone.end) return alone;
  return withConfidence(alone, sigmoid(logit(alone.confidence) - Math.max(0, logit(rival.confidence))));
}

/** Two capitals alone are as often a thing ('PC') as a body. */
const isShort = ({ start, end, kind }: TaggedSpan): boolean => kind === 'organization' && end - start <= 2;

/** The scorer weighs spans from capital to capital: 'Norrviks universitet' and 'Kultur- og X' it never sees. */
function isScored({ text }: Scan, { start, end }: NameCandidate): boolean {
  const printed = text.slice(start, end);
  if (printed.includes('- ')) return false;
  const space = printed.lastIndexOf(' ');
  return !startsSmall(printed.slice(space + 1)) && !startsSmall(printed);
}

/** Letters of the genitive at the end of a person's name. */
function genitiveOf({ text, language }: Scan, start: number, end: number, kind: TaggedKind): number {
  if (kind !== 'person' || !text.startsWith('s', end - 1) || language?.grammar.genitiveS !== true) return 0;
  const word = text.slice(Math.max(start, text.lastIndexOf(' ', end - 1) + 1), end).toLowerCase();
  return nameUse(word).cut;
}
