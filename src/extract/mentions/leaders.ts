import { once } from '../../text/once';
import type { NameCandidate, Scan } from './scan';

/** A lower-case word, a preposition or an article, between a person's name and the cluster. */
const link = once(() => /^\p{Ll}+$/u);
const MOST_LINKS = 2;

/** "Clustermanagerin Petra Lang von Nano Region": cuts a person's name before the word that leads to the cluster in it. */
export function withoutTheirClusters({ text }: Scan, candidates: readonly NameCandidate[]): readonly NameCandidate[] {
  if (!candidates.some(({ type }) => type === 'cluster')) return candidates;
  const clusters = new Map<number, NameCandidate>();
  for (const candidate of candidates) if (candidate.type === 'cluster') clusters.set(candidate.end, candidate);
  return candidates.map((candidate) => {
    const cluster = candidate.type === 'person' ? clusters.get(candidate.end) : undefined;
    if (cluster === undefined || cluster.start <= candidate.start) return candidate;
    const before = text.slice(candidate.start, cluster.start).trimEnd();
    const name = withoutLinks(before);
    return name.length < before.length ? { ...candidate, end: candidate.start + name.length } : candidate;
  });
}

/** "Petra Lang von", "Anna Smit van de": the text without the linking words at its end. */
function withoutLinks(before: string): string {
  let name = before;
  for (let links = 0; links < MOST_LINKS; links++) {
    const space = name.lastIndexOf(' ');
    if (space <= 0 || !link().test(name.slice(space + 1))) break;
    name = name.slice(0, space);
  }
  return name;
}
