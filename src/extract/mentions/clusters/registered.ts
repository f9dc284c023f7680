import { clusterMatcher, nextForm, type ClusterMatch } from '../../../gazetteer/clusters/match';
import type { ClusterRegistry } from '../../../gazetteer/clusters/form-index';
import { GLUED } from '../../../text/token-kinds';
import type { Scan } from '../scan';
import type { Finds } from './finds';
import { isNoClusterName } from './other-senses';
import { isPartOfAnother } from './longer-names';

/** The registry's forms in a text, the longest at each position. Field names only if nothing else begins there. */
export function findRegistered(scan: Scan, registry: ClusterRegistry, finds: Finds): void {
  const { tokens } = scan;
  const matchAt = clusterMatcher(registry, tokens);
  const next = (from: number): ClusterMatch | null => nextForm(registry, tokens, matchAt, from);
  for (let match = next(0); match !== null;) {
    const isCluster =
      match.form.strength !== 'field' &&
      !isLonger(scan, match.from, match.to) &&
      !isInAddress(scan, match.from) &&
      !isPartOfAnother(scan, match);
    if (isCluster) finds.add(match.from, match.to, match.start, match.end, 'registry', match);
    match = next(isCluster ? match.to : match.from + 1);
  }
}

/** "www.medical-valley-emn.de", "https://medical-valley-emn.de", "post@medical-valley-emn.de": an address; not "CenSec/MADE". */
function isInAddress({ tokens: { words, before } }: Scan, from: number): boolean {
  if (from === 0 || before[from] !== GLUED) return false;
  const mark = words[from - 1];
  return ((mark === '.' || mark === '@') && before[from - 1] === GLUED) || (mark === '/' && words[from - 2] === '/');
}

/** "MADE FAST": whether the name is the beginning of another one. */
function isLonger(scan: Scan, from: number, to: number): boolean {
  const { tokens } = scan;
  const next = tokens.words[to];
  return to - from === 1 && next !== undefined && isNoClusterName(`${tokens.words[from]!} ${next}`);
}
