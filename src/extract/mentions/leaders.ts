import { once } from '../../text/once';
import type { NameCandidate, Scan } from './scan';

/** A small word between a name and what its bearer leads. */
const link = once(() => /^\p{Ll}+$/u);

/** "Clustermanagerin Petra Lang von Nano Region": a person's name ends before the word that leads to the cluster in it. */
export function withoutTheirClusters({ text }: Scan, candidates: readonly NameCandidate[]): readonly NameCandidate[] {
  const clusters = new Map<number, NameCandidate>();
  for (const candidate of candidates) if (candidate.type === 'cluster') clusters.set(candidate.end, candidate);
  if (clusters.size === 0) return candidates;
  return candidates.map((candidate) => {
    const cluster = candidate.type === 'person' ? clusters.get(candidate.end) : undefined;
    if (cluster === undefined || cluster.start <= candidate.start) return candidate;
    const before = text.slice(candidate.start, cluster.start).trimEnd();
    const space = before.lastIndexOf(' ');
    return space > 0 && link().test(before.slice(space + 1)) ? { ...candidate, end: candidate.start + space } : candidate;
  });
}
