import { cueIndex, stemsIn } from './cue-index';
import { clusterMatcher, nextForm, type ClusterMatch } from '../../../gazetteer/clusters/match';
import type { ClusterRegistry } from '../../../gazetteer/clusters/form-index';
import { wordSet } from '../../../languages/word-sets';
import { LOWER, SPACED } from '../../../text/token-kinds';
import { peopleLexisOf } from '../people/lexis';
import type { Scan } from '../scan';
import { opensSentence } from './cues';
import type { Finds } from './finds';
import { isCapital } from './names';
import { isNoClusterName } from './other-senses';
import { isNounHere } from './own-words';
import { nationalities } from './place-names';

/** The registry's forms in a text, the longest at each place. Field names only, where nothing else begins there. */
export function findRegistered(scan: Scan, registry: ClusterRegistry, finds: Finds): void {
  const { tokens } = scan;
  const matchAt = clusterMatcher(registry, tokens);
  const next = (from: number): ClusterMatch | null => nextForm(registry, tokens, matchAt, from);
  for (let match = next(0); match !== null;) {
    const isCluster = match.form.strength !== 'field' && !isLonger(scan, match.from, match.to) && !isPartOfAnother(scan, match);
    if (isCluster) finds.add(match.from, match.to, match.start, match.end, 'registry', match);
    match = next(isCluster ? match.to : match.from + 1);
  }
}

/** "MADE FAST": a name that goes on to be another's. */
function isLonger(scan: Scan, from: number, to: number): boolean {
  const { tokens } = scan;
  const next = tokens.words[to];
  return to - from === 1 && next !== undefined && isNoClusterName(`${tokens.words[from]!} ${next}`);
}

/** "klyngen Tang Center Denmark": behind the cue the name begins with another word than that of Center Denmark. */
function beginsBefore({ tokens, language }: Scan, from: number): boolean {
  if (from < 2 || language === null || language.clusters.everydayCue || !isCapital(tokens, from - 1)) return false;
  return (
    tokens.before[from] === SPACED &&
    tokens.before[from - 1] === SPACED &&
    tokens.shapes[from - 2] === LOWER &&
    cueIndex(language).definite.has(tokens.words[from - 2]!)
  );
}

/** "Belgian", "Netværket", "Brancheforeningen": what says where a body is from, or what it is, is no part of its name. */
const isDescribing = (scan: Scan, at: number): boolean => {
  const word = scan.tokens.words[at]!;
  return nationalities(null).has(word) || kindsOfBody(null).has(word) || isNounHere(scan, word);
};
const kindsOfBody = wordSet(({ clusters, organizations }) => [...clusters.structures, ...organizations.openers]);

/**
 * "Nordic Clean Valley" is not CLEAN, nor "Fjord Blue Cluster" the Blue Cluster: an ordinary word that is not written as
 * the cluster writes itself, and ordinary words that end in a cue, are a part of the capitalized name they stand in. What
 * opens the sentence before it may be its cue; so may any noun in German.
 */
function isPartOfAnother(scan: Scan, { form, from, to, start, end }: ClusterMatch): boolean {
  const { tokens } = scan;
  if (form.strength !== 'ordinary') return beginsBefore(scan, from);
  if (to - from > 1 ? stemsIn(cueIndex(null), tokens.words[to - 1]!).length === 0 : scan.text.slice(start, end) === form.printed)
    return false;
  const { isRole } = peopleLexisOf(scan.language);
  if (tokens.before[to] === SPACED && isCapital(tokens, to)) return !isRole(tokens.words[to]!);
  return (
    scan.language?.places.capitalNouns !== true &&
    tokens.before[from] === SPACED &&
    isCapital(tokens, from - 1) &&
    !isDescribing(scan, from - 1) &&
    (!opensSentence(tokens, from - 1) || (to - from > 1 && scan.classes[from - 1] === 0))
  );
}
