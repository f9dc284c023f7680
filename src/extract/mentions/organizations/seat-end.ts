import { GLUED, LOWER } from '../../../text/token-kinds';
import { isPlaceName } from '../../../gazetteer/places';
import { isCapitalNoun } from '../capital-nouns';
import type { View } from './proposal';

/** "Hochschule Emden/Leer": one past the further town of a body after a slash; otherwise the same token. */
export function overSlash({ tokens, text }: View['scan'], to: number): number {
  const next = to + 1;
  const isJoined = tokens.words[to] === '/' && tokens.before[to] === GLUED && next < tokens.count && tokens.before[next] === GLUED;
  return isJoined && tokens.shapes[next] !== LOWER && isPlaceName(text.slice(tokens.starts[next], tokens.ends[next])) ? next + 1 : to;
}

/** Most tokens of a place's name. */
const LONGEST_PLACE = 6;

/**
 * "IHK Schwaben Eigenbedarf", "TU Freiberg Geotechnik": one past the town or region after a head, before a noun of the sentence,
 * where nouns are capitalized; otherwise the end of the run.
 */
export function endOfSeat({ scan: { tokens, text, language }, run }: View, head: number): number {
  const last = run.to - 1;
  if (last - head < 2 || !isCapitalNoun(language, tokens.words[last]!)) return run.to;
  for (let at = Math.max(head + 1, last - LONGEST_PLACE); at < last; at++)
    if (isPlaceName(text.slice(tokens.starts[at], tokens.ends[last - 1]))) return last;
  return run.to;
}
