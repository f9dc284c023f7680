import { isPlaceName } from '../../../gazetteer/places';
import { isCapitalNoun } from '../capital-nouns';
import type { View } from './proposal';

/** Most tokens of a place's name. */
const LONGEST_PLACE = 6;

/**
 * "IHK Schwaben Eigenbedarf", "TU Freiberg Geotechnik": one past the town or region behind a head, before a noun of the sentence,
 * where nouns are capitalized; otherwise the end of the run.
 */
export function endOfSeat({ scan: { tokens, text, language }, run }: View, head: number): number {
  const last = run.to - 1;
  if (last - head < 2 || !isCapitalNoun(language, tokens.words[last]!)) return run.to;
  for (let at = Math.max(head + 1, last - LONGEST_PLACE); at < last; at++)
    if (isPlaceName(text.slice(tokens.starts[at], tokens.ends[last - 1]))) return last;
  return run.to;
}
