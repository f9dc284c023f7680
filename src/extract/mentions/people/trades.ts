import type { NameCandidate, Scan } from '../scan';
import { ScorerRule } from '../tagger/rule-names';

/** "Fisker Steen Holm": whether a single word that only the scorer takes for a person stands right before a person, whose trade it is. */
export function tradesOfPeople({ text }: Scan, names: readonly NameCandidate[]): (name: NameCandidate) => boolean {
  const starts = new Set<number>();
  for (const { type, start } of names) if (type === 'person') starts.add(start);
  return ({ rule, start, end }) =>
    rule === ScorerRule.person && text[end] === ' ' && starts.has(end + 1) && !text.slice(start, end).includes(' ');
}
