import { GLUED, LOWER, WORD } from '../../../text/token-kinds';
import { wordSet } from '../../../languages/word-sets';
import type { Scan } from '../scan';
import { cueTables } from '../lexis/cues';
import type { NameRun } from './names';
import { isPlaceName } from '../../../gazetteer/places';

/** How many words may stand between a genitive and what it owns: "nye formand". */
const REACH = 3;

/**
 * Number of letters of the genitive at the end of an unregistered name: "Arctic Hub Greenlands nye formand". Only if
 * something that organizations have follows, or if the word without it is a place; "Odense Robotics arbejder" keeps its
 * s.
 */
export function genitiveOf(scan: Scan, name: NameRun): 0 | 1 {
  const { tokens, text } = scan;
  const word = tokens.words[name.to - 1]!;
  if (name.quoted || word.length < 4 || !word.endsWith('s') || !text.startsWith('s', name.end - 1)) return 0;
  if (name.to >= tokens.count || tokens.kinds[name.to] !== WORD || tokens.before[name.to] === GLUED || tokens.shapes[name.to] !== LOWER)
    return 0;
  return hasBelonging(scan, name.to) || isGenitiveOfPlace(word) ? 1 : 0;
}

const verbs = wordSet(({ grammar, people }) => [...grammar.copulas, ...people.helping]);

/** "nye formand", but not "har medlemmer": a name before its verb owns nothing. */
function hasBelonging(scan: Scan, from: number): boolean {
  const { words, shapes, kinds } = scan.tokens;
  const { belongings } = cueTables(scan);
  for (let i = from; i < from + REACH && kinds[i] === WORD && shapes[i] === LOWER; i++) {
    if (belongings.includes(words[i]!)) return true;
    if (verbs(scan.language).has(words[i]!)) return false;
  }
  return false;
}

/** "Greenlands", "Skånes"; "Wales" and "Falls" end so by themselves. */
function isGenitiveOfPlace(word: string): boolean {
  return isPlaceName(word.slice(0, -1)) && !isPlaceName(word);
}
