import { unitAt } from '../../text/units';
import { logit, sigmoid } from '../odds';
import type { NameCandidate, Scan } from './scan';
import { KIND_OF } from './tagged-spans';
import { ScorerRule } from './tagger/rule-names';
import { hashOf } from './tagger/hash';
import type { TaggedKind } from './tagger/tagger';

/** The weight of equal words elsewhere in the text, of the same kind or another, in log-odds, and its maximum. */
const AGAIN = 0.4;
const MOST_AGAIN = 2;

/** The combined evidence of the candidates with the same words. */
class Alike {
  /** Where one of them stands. */
  readonly start: number;
  readonly end: number;
  /** Other words with the same hash. */
  readonly next: Alike | undefined;
  count = 0;
  /** The last of them that is a city. */
  city: NameCandidate | null = null;
  /** The first of them: its confidence counts only once another follows. */
  private readonly first: NameCandidate;
  /** Kinds in the order of their first candidates, and the summed confidence of each; null while there is only one candidate. */
  private votes: Vote[] | null = null;

  constructor(first: NameCandidate, next: Alike | undefined) {
    this.start = first.start;
    this.end = first.end;
    this.next = next;
    this.first = first;
  }

  add(candidate: NameCandidate): void {
    this.count++;
    if (candidate.type === 'city') this.city = candidate;
    if (this.count === 1) return;
    this.votes ??= [voteOf(this.first)];
    const vote = voteOf(candidate);
    const same = this.votes.find(({ kind }) => kind === vote.kind);
    if (same === undefined) this.votes.push(vote);
    else same.sure += vote.sure;
  }

  /** The evidence for a kind minus the evidence against it. */
  balance(kind: TaggedKind | null, from: number): number {
    let balance = from;
    for (const vote of this.votes ?? []) balance += vote.kind === kind ? vote.sure : -vote.sure;
    return balance;
  }
}

/** A kind and the confidence of its candidates. */
interface Vote {
  readonly kind: TaggedKind;
  sure: number;
}

const voteOf = ({ type, confidence }: NameCandidate): Vote => ({
  kind: KIND_OF[type] ?? 'organization',
  sure: Math.max(0, logit(confidence)),
});

/** Moves each candidate toward the kind that the same words have elsewhere in the text. */
export function alikeThroughout({ text }: Scan, candidates: readonly NameCandidate[]): NameCandidate[] {
  const found = new Map<number, Alike>();
  const alike = candidates.map((candidate) => {
    const same = alikeOf(text, candidate, found);
    same.add(candidate);
    return same;
  });
  return candidates.map((candidate, i) => towards(candidate, alike[i]!));
}

/** The entry for a candidate's words, found by a hash so that no string is created for words that occur once. */
function alikeOf(text: string, candidate: NameCandidate, found: Map<number, Alike>): Alike {
  const key = hashOf(text, candidate.start, candidate.end);
  const first = found.get(key);
  for (let same = first; same !== undefined; same = same.next) if (isSame(text, same, candidate)) return same;
  const made = new Alike(candidate, first);
  found.set(key, made);
  return made;
}

function isSame(text: string, a: Alike, b: NameCandidate): boolean {
  if (a.end - a.start !== b.end - b.start) return false;
  const by = b.start - a.start;
  if (by === 0) return true;
  for (let i = a.start; i < a.end; i++) if (unitAt(text, i) !== unitAt(text, i + by)) return false;
  return true;
}

function towards(candidate: NameCandidate, same: Alike): NameCandidate {
  if (same.count === 1 || candidate.type === 'cluster') return candidate;
  // The scorer alone does not distinguish a city from another place; the text does if a rule recognizes the city.
  const city = candidate.rule === ScorerRule.place ? same.city : null;
  const type = city === null ? candidate.type : city.type;
  const id = city === null ? candidate.id : city.id;
  const own = logit(candidate.confidence);
  const balance = same.balance(KIND_OF[type], -Math.max(0, own));
  const again = Math.max(-MOST_AGAIN, Math.min(MOST_AGAIN, AGAIN * balance));
  const confidence = again === 0 ? candidate.confidence : sigmoid(own + again);
  return { type, start: candidate.start, end: candidate.end, confidence, rule: candidate.rule, id };
}
