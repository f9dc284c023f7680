import { CAPITALIZED } from '../../../text/token-kinds';
import { isCapitalNoun } from '../capital-nouns';
import { headOf } from '../lexis/heads';
import { continues } from './field-after-head';
import { endOfField, isTownOrPerson } from './field-lists';
import { isFieldOfNouns, ofWhat } from './field-parts';
import type { View } from './proposal';

/**
 * "Laboratoire Algues et Mécanique des Sols": a field right after its head, joined to one that has a complement;
 * otherwise the end of the run.
 */
export function joinedFieldAfter(view: View): number {
  const { scan, index, run } = view;
  const { tokens } = scan;
  const at = run.to + 1;
  if (!index.joins.has(tokens.words[run.to] ?? '') || at >= tokens.count || !continues(scan, at, true)) return run.to;
  if (index.openers.has(tokens.words[at]!) || tokens.shapes[at] !== CAPITALIZED || isTownOrPerson(scan, at, at + 1)) return run.to;
  // "Institut Pasteur et Sanofi des Alpes".
  if (view.knownAt(at) !== null) return run.to;
  const end = endOfField(scan, at, true);
  const further = ofWhat(view, end);
  if (further > end) return further;
  return end === at + 1 && isPlainField(view, at) ? end : run.to;
}

/**
 * "Stichting Lezen en Schrijven", "Agentschap Innoveren en Ondernemen": a head with a single word after it, joined to
 * another, where only names have capitals: neither a town, a person, another body nor one with a capital inside.
 */
function isPlainField(view: View, at: number): boolean {
  const { scan, index, run } = view;
  const { tokens, language } = scan;
  if (language === null || run.to - run.from !== 2) return false;
  if (language.places.capitalNouns) return isFieldOfNouns(view, at) || areNouns(view, at);
  if (language.organizations.smallHeads.length === 0) return false;
  const isPlain = (i: number): boolean => tokens.shapes[i] === CAPITALIZED && !isTownOrPerson(scan, i, i + 1);
  return isPlain(run.to - 1) && isPlain(at) && headOf(index, tokens.words[at]!) === null;
}

/** "Stiftung Wissenschaft und Politik": two nouns, neither of which is for a body. */
const areNouns = ({ scan: { tokens, language }, index, run }: View, at: number): boolean =>
  [run.to - 1, at].every((i) => isCapitalNoun(language, tokens.words[i]!) && headOf(index, tokens.words[i]!) === null);
