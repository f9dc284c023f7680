import { wordSet } from '../../../languages/word-sets';
import { SPACED } from '../../../text/token-kinds';
import type { Scan } from '../scan';
import { isCapital } from './names';
import { isPlaceName } from '../../../gazetteer/places';

/** "Maritime Cluster Norddeutschland", "Chemie-Cluster Bayern": a region after a German head. */
export function isRegion({ tokens, text, language }: Scan, at: number): boolean {
  if (at >= tokens.count || tokens.before[at] !== SPACED || !isCapital(tokens, at)) return false;
  return isPlaceName(text.slice(tokens.starts[at], tokens.ends[at])) || regions(language).has(tokens.words[at]!);
}

const regions = wordSet(({ places }) => places.regions);
