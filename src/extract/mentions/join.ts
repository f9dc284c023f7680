import type { NameCandidate, Scan } from './scan';
import { nameUse } from './people/lexis';
import type { TaggedKind, TaggedSpan } from './tagger/tagger';
import { unitAt } from '../../text/units';

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
  const spans = new Spans(tagged);
  const voices = voicesOf(scan);
  const joined: NameCandidate[] = [];
  const unheard = new Map<number, NameCandidate>();
  for (const candidate of proposed) {
    joined.push(heard(scan, candidate, JOIN.voice, voices, spans));
    if (UNHEARD.has(candidate.rule)) unheard.set(candidate.start, candidate);
  }
  for (const candidate of further) joined.push(heard(scan, candidate, JOIN.further, voices, spans));
  for (let i = 0; i < tagged.length; i++) {
    const span = tagged[i]!;
    if (spans.heard[i] === 0 && !isShort(span)) joined.push(withRival(aloneOf(scan, span, voices), unheard.get(span.start)));
  }
  return alikeThroughout(scan, joined);
}

/** What voices and scorer are worth in a language. */
interface Voices {
  /** Whether the scorer has learned from its sentences. */
  readonly learned: boolean;
  readonly bias: Bias;
}

const voicesOf = ({ language }: Scan): Voices => ({ learned: language !== null && LEARNED.has(language.code), bias: (language === null ? undefined : BIASES[language.code]) ?? PLAIN });

/** A candidate with the scorer's word on it. */
function heard(scan: Scan, candidate: NameCandidate, weight: number, { learned, bias }: Voices, spans: Spans): NameCandidate {
  const kind = KIND_OF[candidate.type];
  if (kind === null) return withConfidence(candidate, candidate.confidence);
  const { start, end } = candidate;
  // The scorer's spans keep the letter of a genitive.
  const whole = spans.find(kind, start, end);
  const at = whole === -1 ? spans.find(kind, start, end + 1) : whole;
  if (at === -1 && !isScored(scan, candidate)) return withConfidence(candidate, candidate.confidence);
  if (at !== -1) spans.heard[at] = 1;
  const own = weight === JOIN.voice && (kind === 'organization' || UNHEARD.has(candidate.rule));
  const acting = kind === 'place' ? spans.chance(spans.find('organization', start, end)) * JOIN.acting : 0;
  const scorer = logit(Math.max(spans.chance(at) + acting, own ? JOIN.organizationUnlisted : JOIN.unlisted));
  const sum = learned ? (own ? JOIN.organization : weight) * logit(candidate.confidence) + JOIN.scorer * scorer + bias.voiced[kind] : JOIN.voiceElsewhere * logit(candidate.confidence) + JOIN.scorerElsewhere * scorer;
  return withConfidence(candidate, sigmoid(sum));
}

/** The scorer's spans, found by their ends: they come in the order of their starts. */
class Spans {
  /** 1 for those that a voice proposes as well. */
  readonly heard: Uint8Array;
  private readonly tagged: readonly TaggedSpan[];
  /** The first span at a start. */
  private readonly firsts = new Map<number, number>();

  constructor(tagged: readonly TaggedSpan[]) {
    this.tagged = tagged;
    this.heard = new Uint8Array(tagged.length);
    for (let i = tagged.length - 1; i >= 0; i--) this.firsts.set(tagged[i]!.start, i);
  }

  /** The number of a span of a kind; -1 where there is none. */
  find(kind: TaggedKind, start: number, end: number): number {
    const { tagged } = this;
    for (let i = this.firsts.get(start) ?? tagged.length; i < tagged.length && tagged[i]!.start === start; i++) if (tagged[i]!.end === end && tagged[i]!.kind === kind) return i;
    return -1;
  }

  chance(at: number): number {
    return at === -1 ? 0 : this.tagged[at]!.chance;
  }
}

/** All that goes on from here is made in one place, so that it has one layout whoever proposed it. */
const withConfidence = ({ type, start, end, rule, id }: NameCandidate, confidence: number): NameCandidate => ({ type, start, end, confidence, rule, id });

function aloneOf(scan: Scan, { start, end, kind, chance }: TaggedSpan, { learned, bias }: Voices): NameCandidate {
  const confidence = sigmoid(logit(chance) + (learned ? 0 : JOIN.aloneElsewhere) + bias.alone[kind]);
  return { type: kind, start, end: end - genitiveOf(scan, start, end, kind), confidence, rule: RULE_OF[kind], id: null };
}

const RULE_OF: Readonly<Record<TaggedKind, string>> = { person: 'tagger/person', place: 'tagger/place', organization: 'tagger/organization' };

/** What the scorer takes for another kind than a rule on cases that it has not seen. */
function withRival(alone: NameCandidate, rival: NameCandidate | undefined): NameCandidate {
  if (rival?.end !== alone.end) return alone;
  return withConfidence(alone, sigmoid(logit(alone.confidence) - Math.max(0, logit(rival.confidence))));
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

/** What the candidates with the same words say together. */
class Alike {
  /** Where the words stand, for one of them. */
  readonly start: number;
  readonly end: number;
  /** Other words of the same length that begin with the same unit. */
  readonly next: Alike | undefined;
  count = 0;
  /** The last of them that is a city. */
  city: NameCandidate | null = null;
  /** Kinds in the order in which they came, and how sure their candidates are in all. */
  private readonly kinds: TaggedKind[] = [];
  private readonly sums: number[] = [];

  constructor({ start, end }: NameCandidate, next: Alike | undefined) {
    this.start = start;
    this.end = end;
    this.next = next;
  }

  add(candidate: NameCandidate): void {
    this.count++;
    if (candidate.type === 'city') this.city = candidate;
    const kind = KIND_OF[candidate.type] ?? 'organization';
    const at = this.kinds.indexOf(kind);
    const sure = Math.max(0, logit(candidate.confidence));
    if (at === -1) {
      this.kinds.push(kind);
      this.sums.push(sure);
    } else this.sums[at]! += sure;
  }

  /** What speaks for a kind, without what speaks against it. */
  balance(kind: TaggedKind | null, from: number): number {
    let balance = from;
    for (let i = 0; i < this.kinds.length; i++) balance += this.kinds[i] === kind ? this.sums[i]! : -this.sums[i]!;
    return balance;
  }
}

/** Moves each candidate towards what the same words are elsewhere in the text. */
function alikeThroughout({ text }: Scan, candidates: readonly NameCandidate[]): NameCandidate[] {
  const found = new Map<number, Alike>();
  const alike = candidates.map((candidate) => {
    const same = alikeOf(text, candidate, found);
    same.add(candidate);
    return same;
  });
  return candidates.map((candidate, i) => towards(candidate, alike[i]!));
}

/** Those with the words of a candidate; they are found by a number, so that no string is made for words that stand once. */
function alikeOf(text: string, candidate: NameCandidate, found: Map<number, Alike>): Alike {
  const { start, end } = candidate;
  const key = Math.min(end - start, MOST_UNITS) * UNITS + unitAt(text, start);
  const first = found.get(key);
  for (let same = first; same !== undefined; same = same.next) if (isSame(text, same, candidate)) return same;
  const made = new Alike(candidate, first);
  found.set(key, made);
  return made;
}

/** How many units there are, and names longer than which are not told by their length. */
const UNITS = 2 ** 16;
const MOST_UNITS = 2 ** 12;

function isSame(text: string, a: Alike, b: NameCandidate): boolean {
  if (a.end - a.start !== b.end - b.start) return false;
  const by = b.start - a.start;
  if (by === 0) return true;
  for (let i = a.start; i < a.end; i++) if (unitAt(text, i) !== unitAt(text, i + by)) return false;
  return true;
}

function towards(candidate: NameCandidate, same: Alike): NameCandidate {
  if (same.count === 1 || candidate.type === 'cluster') return candidate;
  // The scorer alone does not tell a city from another place: the text does where a rule knows the city.
  const city = candidate.rule === RULE_OF.place ? same.city : null;
  const type = city === null ? candidate.type : city.type;
  const id = city === null ? candidate.id : city.id;
  const own = logit(candidate.confidence);
  const balance = same.balance(KIND_OF[type], -Math.max(0, own));
  const again = Math.max(-JOIN.mostAgain, Math.min(JOIN.mostAgain, JOIN.again * balance));
  const confidence = again === 0 ? candidate.confidence : sigmoid(own + again);
  return { type, start: candidate.start, end: candidate.end, confidence, rule: candidate.rule, id };
}

const logit = (chance: number): number => {
  const held = Math.min(0.995, Math.max(0.005, chance));
  return Math.log(held / (1 - held));
};
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
