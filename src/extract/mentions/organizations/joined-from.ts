import { isPlaceName } from '../../../gazetteer/places';
import { isDash } from '../../../text/dashes';
import { GLUED, LOWER, NEW_LINE, SPACED } from '../../../text/token-kinds';
import { WordClass } from '../lexicon';
import type { View } from './proposal';

/** "Uddannelses- og Forskningsministeriet", "Fanø Idræts- og Kulturcenter": the first token of the parts that a hyphen and "og" join before a run. */
export function joinedFrom({ scan, index: { joins, tables }, run: { from } }: View): number {
  const { tokens } = scan;
  const dash = from - 2;
  if (
    dash < 1 ||
    !joins.has(tokens.words[from - 1]!) ||
    !isDash(tokens.words[dash]!) ||
    tokens.before[dash] !== GLUED ||
    tokens.before[from] === NEW_LINE
  )
    return from;
  const first = dash - 1;
  if (tokens.shapes[first] === LOWER) return from;
  return first > 0 &&
    tokens.shapes[first - 1] !== LOWER &&
    (tables.ownArticles.includes(tokens.words[first - 1]!) || isTownAt(scan, first - 1) || isOfRegion(scan, first - 1))
    ? first - 1
    : first;
}

/** Whether a single word is a town or a region, and not an ordinary word that opens the sentence. */
const isTownAt = ({ tokens, text, classes }: View['scan'], at: number): boolean =>
  tokens.before[at + 1] === SPACED &&
  (classes[at]! & WordClass.function) === 0 &&
  isPlaceName(text.slice(tokens.starts[at], tokens.ends[at]));

/** "Tangfälische Industrie- und Handelskammer": a capitalized adjective of a people or a region, in a language that capitalizes nouns. */
const isOfRegion = ({ tokens, language }: View['scan'], at: number): boolean =>
  language?.places.capitalNouns === true && tokens.before[at + 1] === SPACED && OF_REGION.test(tokens.words[at]!);
const OF_REGION = /sche[mnrs]?$/u;
