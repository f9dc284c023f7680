import { clusterMatcher, nextForm, type ClusterMatch } from '../../../gazetteer/clusters/match';
import type { ClusterRegistry } from '../../../gazetteer/clusters/form-index';
import { GLUED, LOWER, SPACED, UPPER, WORD } from '../../../text/token-kinds';
import { peopleLexisOf } from '../lexis/people-words';
import type { Scan } from '../scan';
import type { Finds } from './finds';
import { isPartOfAnother } from './longer-names';
import { cueTables } from '../lexis/cues';
import { opensSentence } from '../../../text/sentences';

/** The registry's forms in a text, the longest at each position. Field names only if nothing else begins there. */
export function findRegistered(scan: Scan, registry: ClusterRegistry, finds: Finds): void {
  const { tokens } = scan;
  const { language } = scan;
  const matchAt = clusterMatcher(registry, tokens, language !== null && !language.grammar.titleCase && !language.places.capitalNouns);
  const next = (from: number): ClusterMatch | null => nextForm(registry, tokens, matchAt, from);
  for (let match = next(0); match !== null;) {
    const isCluster =
      match.form.strength !== 'field' &&
      !isLonger(scan, match) &&
      !opensInLower(scan, match) &&
      !isInAddress(scan, match.from) &&
      !isPartOfAnother(scan, match) &&
      !endsInOtherName(match, matchAt);
    if (isCluster) finds.add(match.from, match.to, match.start, match.end, 'registry', match);
    match = next(isCluster ? match.to : match.from + 1);
  }
}

/**
 * "Digital league": where only the first word has its capital, a sentence may begin with it, and any department may be "le
 * Pôle enfant".
 */
const opensInLower = (scan: Scan, { lower, from, form }: ClusterMatch): boolean =>
  lower &&
  scan.tokens.shapes[from] !== LOWER &&
  (form.strength === 'ordinary' || opensSentence(scan.tokens, from) || cueTables(scan).branchCues.includes(scan.tokens.words[from]!));

/**
 * "Luftfahrtcluster Hamburg" in "der Luftfahrtcluster Hamburg Aviation", "Cluster Ernährung" in "das Cluster
 * Ernährung.NRW": whether its last word begins another name of the same cluster, or one that is not shorter.
 */
function endsInOtherName({ form, from, to }: ClusterMatch, matchAt: (token: number) => ClusterMatch | null): boolean {
  const inner = to - from > 1 ? matchAt(to - 1) : null;
  if (inner === null || inner.to <= to) return false;
  if (form.records.some((record) => inner.form.records.includes(record))) return true;
  return inner.form.strength !== 'field' && inner.to - inner.from >= to - from;
}

/** "www.medical-valley-emn.de", "https://medical-valley-emn.de", "post@medical-valley-emn.de": an address; not "CenSec/MADE". */
function isInAddress({ tokens: { words, before } }: Scan, from: number): boolean {
  if (from === 0 || before[from] !== GLUED) return false;
  const mark = words[from - 1];
  return ((mark === '.' || mark === '@') && before[from - 1] === GLUED) || (mark === '/' && words[from - 2] === '/');
}

/**
 * "MADE FAST", "MADE Digital": whether an ordinary word opens a longer name. In English titles and German nouns a capital
 * says so only if the whole next word is in capitals; a role may follow any name ("MADE CEO").
 */
function isLonger({ tokens: { before, kinds, shapes, words, count }, language }: Scan, { form, from, to }: ClusterMatch): boolean {
  if (form.strength !== 'ordinary' || to - from > 1 || to >= count || before[to] !== SPACED || kinds[to] !== WORD) return false;
  const saysLittle = language === null || language.grammar.titleCase || language.places.capitalNouns;
  const isNamed = saysLittle ? shapes[to] === UPPER && shapes[to + 1] !== UPPER : shapes[to] !== LOWER;
  return isNamed && !peopleLexisOf(language).isRole(words[to]!);
}
