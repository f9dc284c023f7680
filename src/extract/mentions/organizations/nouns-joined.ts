import { mayBeCommon } from '../../../gazetteer/kin';
import { LOWER, SPACED, WORD } from '../../../text/token-kinds';
import { isPlaceName } from '../../../gazetteer/places';
import { WordClass } from '../lexicon';
import { headOf } from '../lexis/heads';
import type { View } from './proposal';
import { opensSentenceOrQuote } from '../../../text/sentences';

/** Maximum number of nouns before "and": "Electricity Storage and Balancing Centre". */
const MOST_NOUNS = 3;

/**
 * "the Water and Environment Agency": in English, capitalized nouns joined to a run by "and" are its first words,
 * unless they name a person or a body.
 */
export function nounsJoinedFrom({ scan, run, index, knownAt }: View): number {
  const { tokens, classes } = scan;
  const join = run.from - 1;
  if (!index.tables.joinsNouns || join < 1 || !index.joins.has(tokens.words[join]!) || tokens.before[run.from] !== SPACED) return run.from;
  let first = join;
  while (
    first > 0 &&
    join - first <= MOST_NOUNS &&
    tokens.before[first] === SPACED &&
    tokens.kinds[first - 1] === WORD &&
    tokens.shapes[first - 1] !== LOWER &&
    (classes[first - 1]! & WordClass.function) === 0
  )
    first--;
  if (first === join || join - first > MOST_NOUNS || knownAt(first) !== null || opensSentenceOrQuote(tokens, first)) return run.from;
  for (let i = first; i < join; i++)
    if (
      (classes[i]! & ~WordClass.place) !== 0 ||
      !mayBeCommon(tokens.words[i]!) ||
      headOf(index, tokens.words[i]!) !== null ||
      isPlaceName(tokens.text.slice(tokens.starts[i], tokens.ends[i]))
    )
      return run.from;
  return first;
}
