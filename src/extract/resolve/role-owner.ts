import { clusterMatcher } from '../../gazetteer/clusters/match';
import { knownOrganizations } from '../../gazetteer/organizations/organizations';
import { GLUED, LOWER, WORD } from '../../text/token-kinds';
import { isCapitalNoun } from '../mentions/capital-nouns';
import { bodyOf, type Neighbors } from './office';

/** "NXP-directeur", "BASF-Chef": the body in the first part of a role, if it is known or named elsewhere in the text. */
export function ownerInside({ scan: { tokens, text, language }, starts }: Neighbors, role: number): string | null {
  const owner = role - 2;
  if (owner < 0 || tokens.words[role - 1] !== '-' || tokens.before[role] !== GLUED || tokens.before[role - 1] !== GLUED) return null;
  if (tokens.kinds[owner] !== WORD || tokens.shapes[owner] === LOWER) return null;
  const name = text.slice(tokens.starts[owner], tokens.ends[owner]);
  const known = clusterMatcher(knownOrganizations(), tokens)(owner);
  if (known?.to === owner + 1 && !known.typo && !known.lower && (known.form.strength !== 'ordinary' || known.form.printed === name))
    return name;
  return firstWords(starts).has(name) && !isCapitalNoun(language, tokens.words[owner]!) ? name : null;
}

const kept = new WeakMap<Neighbors['starts'], ReadonlySet<string>>();

/** The first words of the bodies in a text, collected once: "Tangvirk" of "Tangvirk GmbH". */
function firstWords(starts: Neighbors['starts']): ReadonlySet<string> {
  let words = kept.get(starts);
  if (words === undefined) {
    words = new Set([...starts.values()].filter((mention) => bodyOf(mention)).map((mention) => mention.text.split(' ', 1)[0]!));
    kept.set(starts, words);
  }
  return words;
}
