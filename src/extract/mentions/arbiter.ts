import { countBelow, offsetsOf } from './ascending';
import type { DateMention } from './dates/dates';
import type { NameCandidate } from './scan';

/** Minimum confidence of a candidate, by type. */
const LEAST: Readonly<Record<NameCandidate['type'], number>> = { cluster: 0.5, city: 0.55, place: 0.55, person: 0.56, organization: 0.42 };

/** The minimum confidence of a type. */
export const leastOf = (type: NameCandidate['type']): number => LEAST[type];

/**
 * Selects names among all that the voices propose: those confident enough, and among candidates that overlap each other
 * or a date the set of greatest weight. A candidate weighs its squared confidence times its length, so that a whole
 * name beats a more certain part of it. In page order. O(n log n).
 */
export function arbitrate(candidates: readonly NameCandidate[], dates: readonly DateMention[] = []): NameCandidate[] {
  const fit = withoutDates(candidates.filter(isFit), dates);
  const byEnd = fit.sort((a, b) => a.end - b.end || a.start - b.start || b.confidence - a.confidence || (a.type < b.type ? -1 : 1));
  return heaviest(byEnd);
}

/** Whether a candidate is confident enough to be a name. */
export const isFit = (candidate: NameCandidate): boolean =>
  candidate.end > candidate.start && candidate.confidence >= LEAST[candidate.type];

function withoutDates(candidates: NameCandidate[], dates: readonly DateMention[]): NameCandidate[] {
  if (dates.length === 0) return candidates;
  const starts = offsetsOf(dates, (date) => date.start);
  return candidates.filter((candidate) => {
    const before = countBelow(starts, candidate.end);
    return before === 0 || dates[before - 1]!.end <= candidate.start;
  });
}

/** A cluster's own rules know the bounds of its name better than rules that guess at an organization. */
const CLUSTER_FIRST = 2;

const weightOf = ({ type, confidence, start, end }: NameCandidate): number =>
  confidence ** 2 * (end - start) * (type === 'cluster' ? CLUSTER_FIRST : 1);

/** Weighted interval scheduling over candidates in order of their ends. */
function heaviest(byEnd: readonly NameCandidate[]): NameCandidate[] {
  const { length } = byEnd;
  /** The greatest weight of the candidates up to each, and how many end before each begins. */
  const best = new Float64Array(length + 1);
  const previous = new Int32Array(length);
  const ends = offsetsOf(byEnd, (candidate) => candidate.end);
  for (let i = 0; i < length; i++) {
    const candidate = byEnd[i]!;
    const before = countBelow(ends, candidate.start + 1, i);
    previous[i] = before;
    best[i + 1] = Math.max(best[i]!, best[before]! + weightOf(candidate));
  }
  const kept: NameCandidate[] = [];
  for (let i = length; i > 0;) {
    if (best[i] === best[i - 1]) i--;
    else {
      kept.push(byEnd[i - 1]!);
      i = previous[i - 1]!;
    }
  }
  return kept.reverse();
}
