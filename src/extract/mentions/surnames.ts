import { isApostrophe } from '../../text/apostrophe';
import { PersonRule } from './people/rule-names';
import type { PlaceRule } from './places/rule-names';
import type { NameCandidate, Scan } from './scan';

/** Minimum confidence of a full name whose surname is that person wherever it stands alone. */
const SURE = 0.6;

/** Rules by which the words beside it say that a town is meant. */
const SAID: ReadonlySet<string> = new Set<PlaceRule>([
  'place:after-where',
  'place:after-cue',
  'place:after-loose-preposition',
  'place:case-of-place',
  'place:told-apart',
  'place:before-based',
  'place:before-office',
  'place:before-area',
  'place:dateline',
  'place:alone-in-parentheses',
  'place:listed-before',
  'place:listed-after',
]);

/**
 * What is called after somebody whom the text names in full: "Mette London leder studiet. London har målt", unless London is
 * somewhere said to be a town, and "Brandts Gruppe", where every noun is capitalized.
 */
export function calledAfterSomebody({ text, language }: Scan, names: readonly NameCandidate[]): (name: NameCandidate) => boolean {
  const surnames = new Set<string>();
  for (const { type, start, end, rule, confidence } of names) {
    if (type !== 'person' || rule !== PersonRule.fullName || confidence < SURE) continue;
    const space = text.lastIndexOf(' ', end - 1);
    if (space > start) surnames.add(text.slice(space + 1, end));
  }
  if (surnames.size === 0) return () => false;
  const owners = language?.places.capitalNouns === true ? new Set([...surnames].map((name) => `${name}s`)) : NOBODY;
  // "in London's words" is said of either.
  for (const { type, start, end, rule } of names)
    if (type === 'city' && SAID.has(rule) && !isApostrophe(text[end])) surnames.delete(text.slice(start, end));
  return ({ type, start, end, id }) => {
    const name = text.slice(start, end);
    if (type === 'city') return surnames.has(name);
    return type === 'organization' && id === null && owners.has(name.slice(0, Math.max(0, name.indexOf(' '))));
  };
}
const NOBODY: ReadonlySet<string> = new Set();
