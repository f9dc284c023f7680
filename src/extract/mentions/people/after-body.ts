import { isEnglishWord } from '../../../gazetteer/kin';
import { clusterMatcher } from '../../../gazetteer/clusters/match';
import type { ClusterRegistry } from '../../../gazetteer/clusters/form-index';
import { knownOrganizations } from '../../../gazetteer/organizations/organizations';
import { CAPITALIZED, MIXED, SPACED } from '../../../text/token-kinds';
import { HeadUse } from '../lexis/heads';
import type { NamePart } from './name-parts';
import { isPart, type View } from './view';
import { Part } from '../lexis/person-parts';

/** Words of the name at least and at most. */
const FEWEST = 2;
const MOST = 4;

/**
 * "direktør i Danish Tang Cluster Zorina Velm": where the name begins after a known body that follows a role and a
 * preposition; 0 if there is no such body. This context alone suffices for an unknown name.
 */
export function startAfterBody(view: View, parts: readonly NamePart[], registry: ClusterRegistry): number {
  const first = parts[0]?.first ?? 0;
  const { tokens } = view.scan;
  if (parts.length < FEWEST + 1 || first < 2 || !hasRole(view, first)) return 0;
  for (const known of [registry, knownOrganizations()]) {
    const match = clusterMatcher(known, tokens)(first);
    if (match === null || match.lower || match.genitive) continue;
    const start = parts.findIndex((part) => part.first === match.to);
    if (start > 0 && isName(view, parts.slice(start))) return start;
  }
  return 0;
}

/** "direktør i", "formand for", "daglig leder i". */
function hasRole(view: View, first: number): boolean {
  const {
    scan: { tokens },
    heads,
  } = view;
  const isLink = heads !== null && tokens.before[first] === SPACED && (heads.of(tokens.ids[first - 1]!) & HeadUse.at) !== 0;
  return isLink && isPart(view, first - 2, Part.role);
}

/** Two words or more with nothing but their capitals, of which none is another thing's. */
function isName(view: View, name: readonly NamePart[]): boolean {
  const { shapes, before, words } = view.scan.tokens;
  return (
    name.length >= FEWEST &&
    // "direktør i Vestas Offshore Wind": English words go on with the name of the body.
    (isPart(view, name[0]!.first, Part.given) || !name.every(({ first }) => isEnglishWord(words[first]!))) &&
    name.length <= MOST &&
    name.every(
      ({ kind, first }) =>
        kind === 'particle' ||
        ((shapes[first] === CAPITALIZED || shapes[first] === MIXED) &&
          before[first] === SPACED &&
          !isPart(view, first, Part.noPerson | Part.function | Part.role)),
    )
  );
}
