import { asLongAsBodies } from './clusters-as-long';
import { withoutGuessedTowns, withoutNamesakes } from './namesakes';
import { alikeThroughout } from './same-words';
import { logit, sigmoid } from '../odds';
import type { NameCandidate, Scan } from './scan';
import { withConfidence } from './with-confidence';
import { KIND_OF, TaggedSpans } from './tagged-spans';
import { unitsOfRole } from './people/after-role';
import { nameUse } from './lexis/people-words';
import { unitsOfPostNominals } from './people/post-nominals';
import { PersonRule } from './people/rule-names';
import type { PlaceRule } from './places/rule-names';
import { startsSmall } from '../../text/letters';
import { ScorerRule } from './tagger/rule-names';
import type { TaggedKind, TaggedSpan } from './tagger/tagger';

/** Languages of the sentences that the span scorer was trained on; elsewhere its score counts less. */
const LEARNED: ReadonlySet<string> = new Set(['da', 'sv', 'nb', 'nn', 'de', 'en']);

/** How evidence adds up, in log-odds. */
const JOIN = {
  /** The scorer was trained with the project's own voices as input, so these count little beside it; other voices count in full. */
  voice: 0.75,
  /**
   * What the training sentences do not contain counts more: organizations, which their head words recognize better, and
   * the rules of `UNHEARD`.
   */
  untaught: 1.35,
  untaughtUnlisted: 0.35,
  further: 1,
  scorer: 0.7,
  /** The scorer's log-odds for a span that it does not list. */
  unlisted: 0.1,
  /** A city that acts ("Aarhus markerer sig") looks like a body to the scorer, whose training texts contain much about football clubs. */
  acting: 0.8,
  voiceElsewhere: 1,
  scorerElsewhere: 0.3,
  aloneElsewhere: -1.5,
} as const;

/** Corrections to the combined log-odds of a voice and the scorer, and to those of the scorer alone, by kind. */
interface Bias {
  readonly voiced: Readonly<Record<TaggedKind, number>>;
  readonly alone: Readonly<Record<TaggedKind, number>>;
}

const PLAIN: Bias = { voiced: { person: 0.2, place: 0.5, organization: 0.2 }, alone: { person: 0, place: 0.2, organization: -0.3 } };

/**
 * Fitted by cross-validation for kinds of which most names would be missed or too many found: in German, from whose
 * texts its kin of words was learned, the scorer knows people better than its few annotated sentences show. Swedish
 * places and German organizations proposed by the scorer alone were set by hand: too many of the former were found, too
 * few of the latter.
 */
const BIASES: Readonly<Partial<Record<string, Bias>>> = {
  de: { voiced: { person: 0.65, place: 0.2, organization: 0.2 }, alone: { person: 0.45, place: 0, organization: 0 } },
  sv: { voiced: { person: 0.2, place: 0.4, organization: 0.2 }, alone: { person: 0, place: 0, organization: -0.3 } },
  en: { voiced: { person: 0.1, place: 0.1, organization: 0.2 }, alone: { person: -0.05, place: 0, organization: -0.3 } },
};

/** Rules for cases that are rare in the training sentences, or that read more than one sentence: the scorer counts less than they do. */
const UNHEARD: ReadonlySet<string> = new Set<PlaceRule | PersonRule>([
  'place:dateline',
  'place:alone-in-parentheses',
  'place:listed-town',
  'place:before-based',
  'place:before-office',
  'place:told-apart',
  PersonRule.laterMention,
]);

/**
 * Combines the voices' candidates with the span scorer's log-odds, adds what the scorer alone proposes, and then brings
 * equal words throughout the text to one kind. Linear in the candidates.
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
  /** Candidates of rules that the scorer was not trained with, by their starts; few texts have any. */
  let unheard: Map<number, NameCandidate> | null = null;
  for (const candidate of proposed) {
    joined.push(heard(scan, candidate, OWN, voices, spans));
    if (UNHEARD.has(candidate.rule)) (unheard ??= new Map<number, NameCandidate>()).set(candidate.start, candidate);
  }
  for (const candidate of further) joined.push(heard(scan, candidate, FOREIGN, voices, spans));
  for (let i = 0; i < tagged.length; i++) {
    const span = tagged[i]!;
    if (!spans.isHeard(i) && !isShort(span)) joined.push(withRival(aloneOf(scan, span, voices), unheard?.get(span.start)));
  }
  return alikeThroughout(scan, asLongAsBodies(withoutGuessedTowns(scan, withoutNamesakes(scan, joined))));
}

/** The weights of voices and scorer in a language. */
interface Voices {
  /** Whether the scorer was trained on sentences in this language. */
  readonly learned: boolean;
  readonly bias: Bias;
}

const voicesOf = ({ language }: Scan): Voices => ({
  learned: language !== null && LEARNED.has(language.code),
  bias: (language === null ? undefined : BIASES[language.code]) ?? PLAIN,
});

/** Whoever proposes a candidate, and what that counts beside the scorer. */
interface Proposer {
  /** Whether the scorer was trained with its proposals, unlike those of a caller's recognizer. */
  readonly isOwn: boolean;
  readonly weight: number;
}
const OWN: Proposer = { isOwn: true, weight: JOIN.voice };
const FOREIGN: Proposer = { isOwn: false, weight: JOIN.further };

/** A candidate combined with the scorer's log-odds. */
function heard(
  scan: Scan,
  candidate: NameCandidate,
  { isOwn, weight }: Proposer,
  { learned, bias }: Voices,
  spans: TaggedSpans,
): NameCandidate {
  const kind = KIND_OF[candidate.type];
  if (kind === null) return withConfidence(candidate, candidate.confidence);
  const { start, end } = candidate;
  // The scorer's spans include the letter of a genitive.
  const whole = spans.find(kind, start, end);
  const at = whole === -1 ? spans.find(kind, start, end + 1) : whole;
  if (at === -1 && !isScored(scan, candidate)) return withConfidence(candidate, candidate.confidence);
  if (at !== -1) spans.hear(at);
  const isUntaught = isOwn && (kind === 'organization' || UNHEARD.has(candidate.rule));
  const acting = kind === 'place' ? spans.chance(spans.find('organization', start, end)) * JOIN.acting : 0;
  const scorer = logit(Math.max(spans.chance(at) + acting, isUntaught ? JOIN.untaughtUnlisted : JOIN.unlisted));
  const sum = learned
    ? (isUntaught ? JOIN.untaught : weight) * logit(candidate.confidence) + JOIN.scorer * scorer + bias.voiced[kind]
    : JOIN.voiceElsewhere * logit(candidate.confidence) + JOIN.scorerElsewhere * scorer;
  return withConfidence(candidate, sigmoid(sum));
}

function aloneOf(scan: Scan, { start, end, kind, chance }: TaggedSpan, { learned, bias }: Voices): NameCandidate {
  const confidence = sigmoid(logit(chance) + (learned ? 0 : JOIN.aloneElsewhere) + bias.alone[kind]);
  return {
    type: kind,
    start: start + (kind === 'person' ? unitsOfRole(scan.language, scan.text.slice(start, end)) : 0),
    end:
      end - genitiveOf(scan, start, end, kind) - (kind === 'person' ? unitsOfPostNominals(scan.language, scan.text.slice(start, end)) : 0),
    confidence,
    rule: ScorerRule[kind],
    id: null,
  };
}

/** A candidate that the scorer assigns another kind than a rule for cases it has not seen. */
function withRival(alone: NameCandidate, rival: NameCandidate | undefined): NameCandidate {
  if (rival?.end !== alone.end) return alone;
  return withConfidence(alone, sigmoid(logit(alone.confidence) - Math.max(0, logit(rival.confidence))));
}

/** Two capitals alone are a thing ('PC') as often as a body. */
const isShort = ({ start, end, kind }: TaggedSpan): boolean => kind === 'organization' && end - start <= 2;

/** The scorer weighs spans from capital to capital: it never sees 'Norrviks universitet' or 'Kultur- og X'. */
function isScored({ text }: Scan, { start, end }: NameCandidate): boolean {
  const printed = text.slice(start, end);
  if (printed.includes('- ')) return false;
  const space = printed.lastIndexOf(' ');
  return !startsSmall(printed.slice(space + 1)) && !startsSmall(printed);
}

/** Number of letters of the genitive at the end of a person's name. */
function genitiveOf({ text, language }: Scan, start: number, end: number, kind: TaggedKind): number {
  if (kind !== 'person' || !text.startsWith('s', end - 1) || language?.grammar.genitiveS !== true) return 0;
  const word = text.slice(Math.max(start, text.lastIndexOf(' ', end - 1) + 1), end).toLowerCase();
  return nameUse(word).cut;
}
