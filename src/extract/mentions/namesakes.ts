import type { NameCandidate, Scan } from './scan';
import { withConfidence } from './with-confidence';
import type { OrganizationRule } from './organizations/rule-names';
import type { PlaceRule } from './places/rule-names';
import { ScorerRule } from './tagger/rule-names';

const KNOWN = 'organization:known' satisfies OrganizationRule;
/** What a known name alone is worth as a name. */
const KNOWN_ALONE = 0.6;

/**
 * The candidates without people who only have the name of a well-known organization: "Falck har købt", unless the text names
 * somebody so in full, or a title, a role or a verb of speech stands beside it, which the voice for people tells.
 */
export function withoutNamesakes(scan: Scan, names: readonly NameCandidate[]): readonly NameCandidate[] {
  const { text } = scan;
  const known = names.filter(({ rule, start, end }) => rule === KNOWN && !text.slice(start, end).includes(' '));
  if (known.length === 0) return names;
  const surnames = new Set<string>();
  for (const { type, start, end } of names) {
    const space = type === 'person' ? text.lastIndexOf(' ', end - 1) : -1;
    if (space > start) surnames.add(text.slice(space + 1, end));
  }
  const isOne = ({ start, end }: NameCandidate): boolean => !surnames.has(text.slice(start, end));
  const starts = new Map(known.filter(isOne).map(({ start, end }) => [start, end]));
  const spoken = new Set(names.filter(({ type, rule }) => type === 'person' && rule !== ScorerRule.person).map(({ start }) => start));
  const kept: NameCandidate[] = [];
  for (const name of names) {
    const isNamesake = starts.get(name.start) === name.end && !spoken.has(name.start);
    if (isNamesake && name.rule === KNOWN) kept.push(withConfidence(name, Math.max(name.confidence, KNOWN_ALONE)));
    else if (!isNamesake || name.rule !== ScorerRule.person) kept.push(name);
  }
  return kept;
}

const GUESSED: ReadonlySet<string> = new Set(['place:unlisted-town', 'place:listed-town'] satisfies PlaceRule[]);
/** Rules by which the text itself says that a name is a company's. */
const TOLD: ReadonlySet<string> = new Set(['organization:class-noun', 'organization:legal-form'] satisfies OrganizationRule[]);

/** The candidates without guessed towns that the text calls a company elsewhere: "the maker Kelpify", then "head of purchase in Kelpify". */
export function withoutGuessedTowns({ text }: Scan, names: readonly NameCandidate[]): readonly NameCandidate[] {
  if (!names.some(({ rule }) => GUESSED.has(rule))) return names;
  const told = new Set<string>();
  for (const { rule, start, end } of names) if (TOLD.has(rule)) told.add(text.slice(start, end));
  return names.filter(({ rule, start, end }) => !GUESSED.has(rule) || !told.has(text.slice(start, end)));
}
