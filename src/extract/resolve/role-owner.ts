import { clusterMatcher } from '../../gazetteer/clusters/match';
import { knownOrganizations } from '../../gazetteer/organizations/organizations';
import { GLUED, LOWER, WORD } from '../../text/token-kinds';
import { bodyOf, type Neighbors } from './office';

/** "NXP-directeur", "BASF-Chef": the body in the first part of a role, if it is known or named elsewhere in the text. */
export function ownerInside({ scan: { tokens, text }, starts }: Neighbors, role: number): string | null {
  const owner = role - 2;
  if (owner < 0 || tokens.words[role - 1] !== '-' || tokens.before[role] !== GLUED || tokens.before[role - 1] !== GLUED) return null;
  if (tokens.kinds[owner] !== WORD || tokens.shapes[owner] === LOWER) return null;
  const name = text.slice(tokens.starts[owner], tokens.ends[owner]);
  const known = clusterMatcher(knownOrganizations(), tokens)(owner);
  if (known?.to === owner + 1 && !known.typo && !known.lower && (known.form.strength !== 'ordinary' || known.form.printed === name))
    return name;
  for (const mention of starts.values()) if (bodyOf(mention) && (mention.text === name || mention.text.startsWith(`${name} `))) return name;
  return null;
}
