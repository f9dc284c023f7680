import type { NameCandidate, Scan } from './scan';
import { nameUse } from './people/lexis';
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
  /** What the same words as the same kind, or as another, elsewhere in the text count. */
  again: 0.4,
  mostAgain: 2,
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

/** Rules on places whose cases the training sentences hardly have: the scorer's word counts less than theirs. */
const UNHEARD: ReadonlySet<string> = new Set(['places: dateline', 'places: alone in parentheses', 'places: listed town']);

const KIND_OF: Readonly<Record<NameCandidate['type'], TaggedKind | null>> = { person: 'person', city: 'place', place: 'place', organization: 'organization', cluster: null };

/**
 * The candidates of the voices with the span scorer's word on each, and those that it alone proposes; then the same
 * words are made one kind through the text. Linear in the candidates.
 */
export function joinEvidence(scan: Scan, proposed: readonly NameCandidate[], further: readonly NameCandidate[], tagged: readonly TaggedSpan[]): NameCandidate[] {
  const learned = scan.language !== null && LEARNED.has(scan.language.code);
  const bias = (scan.language === null ? undefined : BIASES[scan.language.code]) ?? PLAIN;
  const chances = new Map<number, TaggedSpan>();
  for (const span of tagged) chances.set(keyOf(span.kind, span.start, span.end), span);
  const heard = new Set<TaggedSpan>();
  const join = (weight: number) => (candidate: NameCandidate): NameCandidate => {
    const kind = KIND_OF[candidate.type];
    if (kind === null) return candidate;
    // The scorer's spans keep the letter of a genitive.
    const span = chances.get(keyOf(kind, candidate.start, candidate.end)) ?? chances.get(keyOf(kind, candidate.start, candidate.end + 1));
    if (span) heard.add(span);
    if (span === undefined && !isScored(scan, candidate)) return candidate;
    const own = weight === JOIN.voice && (kind === 'organization' || UNHEARD.has(candidate.rule));
    const acting = kind === 'place' ? (chances.get(keyOf('organization', candidate.start, candidate.end))?.chance ?? 0) * JOIN.acting : 0;
    const scorer = logit(Math.max((span?.chance ?? 0) + acting, own ? JOIN.organizationUnlisted : JOIN.unlisted));
    const sum = learned ? (own ? JOIN.organization : weight) * logit(candidate.confidence) + JOIN.scorer * scorer + bias.voiced[kind] : JOIN.voiceElsewhere * logit(candidate.confidence) + JOIN.scorerElsewhere * scorer;
    return { ...candidate, confidence: sigmoid(sum) };
  };
  const joined = [...proposed.map(join(JOIN.voice)), ...further.map(join(JOIN.further))];
  const unheard = new Map(proposed.filter(({ rule }) => UNHEARD.has(rule)).map((candidate) => [candidate.start, candidate]));
  for (const span of tagged) if (!heard.has(span) && !isShort(span)) joined.push(withRival(aloneOf(scan, span, learned, bias.alone), unheard.get(span.start)));
  return alikeThroughout(scan, joined);
}

const NUMBER_OF: Readonly<Record<TaggedKind, number>> = { person: 0, place: 1, organization: 2 };
/** No name is longer. */
const LONGEST = 2 ** 20;

/** One number for a kind and a span. */
const keyOf = (kind: TaggedKind, start: number, end: number): number => (start * 3 + NUMBER_OF[kind]) * LONGEST + Math.min(end - start, LONGEST - 1);

function aloneOf(scan: Scan, { start, end, kind, chance }: TaggedSpan, learned: boolean, bias: Readonly<Record<TaggedKind, number>>): NameCandidate {
  return { type: kind, start, end: end - genitiveOf(scan, start, end, kind), confidence: sigmoid(logit(chance) + (learned ? 0 : JOIN.aloneElsewhere) + bias[kind]), rule: `tagger/${kind}`, id: null };
}

/** What the scorer takes for another kind than a rule on cases that it has not seen. */
function withRival(alone: NameCandidate, rival: NameCandidate | undefined): NameCandidate {
  if (rival?.end !== alone.end) return alone;
  return { ...alone, confidence: sigmoid(logit(alone.confidence) - Math.max(0, logit(rival.confidence))) };
}

/** Two capitals alone are as often a thing ('PC') as a body. */
const isShort = ({ start, end, kind }: TaggedSpan): boolean => kind === 'organization' && end - start <= 2;

const LOWER = /^\p{Ll}/u;

/** The scorer weighs spans from capital to capital: 'Norrviks universitet' and 'Kultur- og X' it never sees. */
function isScored({ text }: Scan, { start, end }: NameCandidate): boolean {
  const printed = text.slice(start, end);
  if (printed.includes('- ')) return false;
  const space = printed.lastIndexOf(' ');
  return !LOWER.test(printed.slice(space + 1)) && !LOWER.test(printed);
}

/** Letters of the genitive at the end of a person's name. */
function genitiveOf({ text }: Scan, start: number, end: number, kind: TaggedKind): number {
  if (kind !== 'person' || !text.startsWith('s', end - 1)) return 0;
  const word = text.slice(Math.max(start, text.lastIndexOf(' ', end - 1) + 1), end).toLowerCase();
  return nameUse(word).cut;
}

/** Moves each candidate towards what the same words are elsewhere in the text. */
function alikeThroughout({ text }: Scan, candidates: readonly NameCandidate[]): NameCandidate[] {
  const totals = new Map<string, Map<string, number>>();
  const words = candidates.map(({ start, end }) => text.slice(start, end));
  candidates.forEach((candidate, i) => {
    const kinds = totals.get(words[i]!) ?? new Map<string, number>();
    const kind = KIND_OF[candidate.type] ?? 'organization';
    kinds.set(kind, (kinds.get(kind) ?? 0) + Math.max(0, logit(candidate.confidence)));
    totals.set(words[i]!, kinds);
  });
  const cities = new Map<string, NameCandidate>();
  candidates.forEach((candidate, i) => {
    if (candidate.type === 'city') cities.set(words[i]!, candidate);
  });
  return candidates.map((heard, i) => {
    if (heard.type === 'cluster') return heard;
    // The scorer alone does not tell a city from another place: the text does where a rule knows the city.
    const city = heard.rule === 'tagger/place' ? cities.get(words[i]!) : undefined;
    const candidate = city === undefined ? heard : { ...heard, type: city.type, id: city.id };
    const own = logit(candidate.confidence);
    let balance = -Math.max(0, own);
    for (const [kind, total] of totals.get(words[i]!)!) balance += kind === KIND_OF[candidate.type] ? total : -total;
    const again = Math.max(-JOIN.mostAgain, Math.min(JOIN.mostAgain, JOIN.again * balance));
    return again === 0 ? candidate : { ...candidate, confidence: sigmoid(own + again) };
  });
}

const logit = (chance: number): number => {
  const held = Math.min(0.995, Math.max(0.005, chance));
  return Math.log(held / (1 - held));
};
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
