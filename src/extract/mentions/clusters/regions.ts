import { isCommonWord } from '../../../gazetteer/kin';
import { wordSet } from '../../../languages/word-sets';
import { isDash } from '../../../text/dashes';
import { GLUED, LOWER, SPACED, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import type { Scan } from '../scan';
import { isCapital } from './names';
import { isPlaceName } from '../../../gazetteer/places';

/** "Maritime Cluster Norddeutschland", "Chemie-Cluster Bayern": a region after a German head. */
export function isRegion({ tokens, text, language }: Scan, at: number): boolean {
  if (at >= tokens.count || tokens.before[at] !== SPACED || !isCapital(tokens, at)) return false;
  const word = tokens.words[at]!;
  return isPlaceName(text.slice(tokens.starts[at], tokens.ends[at])) || regions(language).has(word) || isBuiltLikeRegion(language, word);
}

/** "Ennstal", "Weserbergland", but not "Ausland": an uncommon word that ends as valleys and plains do. */
const isBuiltLikeRegion = (language: Scan['language'], word: string): boolean =>
  language?.places.siteEndings.some((ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST) === true &&
  !isCommonWord(word);
/** Minimum number of letters before such an ending. */
const SHORTEST = 3;

const regions = wordSet(({ places }) => places.regions);

/** "Kelpnetzwerk Rheinland-Pfalz": one past the halves of a name that hyphens join to what ends before a token. */
export function endOfHyphened(tokens: Tokens, to: number): number {
  let end = to;
  while (end + 1 < tokens.count && isDash(tokens.words[end]!) && tokens.before[end] === GLUED && isGluedCapital(tokens, end + 1)) end += 2;
  return end;
}

const isGluedCapital = ({ before, kinds, shapes }: Tokens, at: number): boolean =>
  before[at] === GLUED && kinds[at] === WORD && shapes[at] !== LOWER;
