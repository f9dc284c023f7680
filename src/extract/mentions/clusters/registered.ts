import { clusterMatcher } from '../../../gazetteer/clusters/match';
import type { ClusterRegistry } from '../../../gazetteer/clusters/form-index';
import { MARK } from '../../../text/tokens';
import type { Scan } from '../scan';
import type { Finds } from './finds';
import { NOT_CLUSTERS } from './other-senses';

/** The registry's forms in a text, the longest at each place. Field names only, where nothing else begins there. */
export function findRegistered(scan: Scan, registry: ClusterRegistry, finds: Finds): void {
  const { tokens } = scan;
  const matchAt = clusterMatcher(registry, tokens);
  for (let i = 0; i < tokens.count; i++) {
    const match = tokens.kinds[i] === MARK ? null : matchAt(i);
    if (!match || match.form.strength === 'field' || isLonger(scan, match.from, match.to)) continue;
    finds.add(match.from, match.to, match.start, match.end, 'registry', match);
    i = match.to - 1;
  }
}

/** "MADE FAST": a name that goes on to be another's. */
function isLonger(scan: Scan, from: number, to: number): boolean {
  const { tokens } = scan;
  const next = tokens.words[to];
  return to - from === 1 && next !== undefined && NOT_CLUSTERS.has(`${tokens.words[from]!} ${next}`);
}
