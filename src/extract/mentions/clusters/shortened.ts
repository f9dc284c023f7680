import { clusterMatcher, isCompound } from '../../../gazetteer/clusters/match';
import { knownOrganizations } from '../../../gazetteer/organizations/organizations';
import { isQuotationMark } from '../../../text/quotation-marks';
import { GLUED, LOWER, SPACED, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import type { Scan } from '../scan';
import { cueIndex, stemsIn } from '../lexis/cue-index';
import { opensSentence } from '../../../text/sentences';
import type { Find, Finds } from './finds';
import { isNoCluster } from './lists';
import { isCapital, run } from './names';
import { isOwnWord } from './own-words';

/** Minimum number of words of a registered name without a cue: of two words the first may be another name. */
const FEWEST = 3;
/** Minimum number of letters of a short name. */
const SHORTEST = 4;

/**
 * "Tangvirk Aqua Cluster" may later be "Tangvirk": the first word alone, if it can only be a name. At least one
 * occurrence must be inside a sentence, since any word is capitalized at its start.
 */
export function findShortened(scan: Scan, finds: Finds, isGood: (find: Find) => boolean): void {
  const { tokens } = scan;
  const named = new Map<string, Find>();
  for (const find of finds.list)
    if (isGood(find) && mayBeShortened(scan, find) && !named.has(tokens.words[find.from]!)) named.set(tokens.words[find.from]!, find);
  if (named.size === 0) return;
  const places = new Map<Find, number[]>();
  for (let k = 0; k < tokens.capitalCount; k++) {
    const at = tokens.capitals[k]!;
    const find = named.get(tokens.words[at]!);
    if (find === undefined || at < find.to || finds.at(at) !== undefined) continue;
    if (isSurname(tokens, at)) named.delete(tokens.words[at]!);
    else if (standsAlone(tokens, at)) {
      const known = places.get(find);
      if (known === undefined) places.set(find, [at]);
      else known.push(at);
    }
  }
  for (const find of named.values()) {
    const found = places.get(find) ?? [];
    if (found.every((at) => opensSentence(tokens, isQuotationMark(tokens.words[at - 1]) ? at - 1 : at))) continue;
    for (const at of found) finds.add(at, at + 1, tokens.starts[at]!, tokens.ends[at]!, 'repeat', find.match);
  }
}

function mayBeShortened(scan: Scan, { from, to, match }: Find): boolean {
  const { tokens, language } = scan;
  if (to - from < 2 || tokens.before[from + 1] !== SPACED || tokens.words[from]!.length < SHORTEST) return false;
  if (stemsIn(cueIndex(null), tokens.words[from]!).length > 0 || isNoCluster(scan, from, from + 1)) return false;
  let hasCue = match !== null && to - from >= FEWEST;
  for (let i = from + 1; i < to; i++) hasCue ||= stemsIn(cueIndex(language), tokens.words[i]!).length > 0;
  if (!hasCue || !isOwnWord(scan, run(tokens, from, from + 1)) || clusterMatcher(knownOrganizations(), tokens)(from) !== null) return false;
  return language?.places.siteEndings.some((ending) => tokens.words[from]!.endsWith(ending)) !== true;
}

/** "Jens Lindholm": after another capitalized word it is a surname. */
const isSurname = (tokens: Tokens, at: number): boolean => tokens.before[at] === SPACED && isCapital(tokens, at - 1);

/** Whether it is neither part of a longer name nor of a compound. */
const standsAlone = (tokens: Tokens, at: number): boolean =>
  tokens.kinds[at] === WORD &&
  tokens.shapes[at] !== LOWER &&
  tokens.before[at] !== GLUED &&
  !isCompound(tokens, at + 1) &&
  !(tokens.before[at + 1] === SPACED && isCapital(tokens, at + 1));
