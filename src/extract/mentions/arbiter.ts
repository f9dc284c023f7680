import type { NameCandidate, Scan } from './scan';

/** Of all that the voices propose, the names that do not overlap and are good enough, in page order. */
export function arbitrate(_scan: Scan, candidates: readonly NameCandidate[]): NameCandidate[] {
  const kept: NameCandidate[] = [];
  const best = [...candidates].sort((a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const candidate of best) if (!kept.some((other) => other.start < candidate.end && candidate.start < other.end)) kept.push(candidate);
  return kept.sort((a, b) => a.start - b.start);
}
