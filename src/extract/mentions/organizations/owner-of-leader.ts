import { CAPITALIZED, LOWER, SPACED, WORD } from '../../../text/token-kinds';
import { nationalities } from '../lexis/place-words';
import { isPlaceName } from '../../../gazetteer/places';
import { isDefiniteNoun } from '../definite-noun';
import { nameUse } from '../lexis/people-words';
import { HeadUse } from '../lexis/heads';
import { isUsed, NONE, propose, type Proposal, type View } from './proposal';
import { opensSentenceOrQuote } from '../../../text/sentences';

/** Minimum number of letters of a name, without the genitive. */
const SHORTEST = 4;
const LONGEST_OWNER = 3;

/** "Tangvirks direktør", "Nordkelps vd": the body in the genitive before its leader; not a person, a place, a nation or a noun. */
export function ownerOfLeader(view: View): readonly Proposal[] {
  const {
    scan,
    run: { from, to },
  } = view;
  const { tokens, text, classes } = scan;
  const last = to - 1;
  const word = tokens.words[last]!;
  if (to - from > LONGEST_OWNER || to >= tokens.count || tokens.before[to] !== SPACED || tokens.shapes[to] !== LOWER) return NONE;
  if (!isUsed(view, to, HeadUse.leader) || !word.endsWith('s') || word.length <= SHORTEST || tokens.kinds[last] !== WORD) return NONE;
  if (opensSentenceOrQuote(tokens, from) || classes[from] !== 0) return NONE;
  const isPlain = to - from === 1 && tokens.shapes[from] === CAPITALIZED;
  // "Klubbens direktør" names no body.
  if (isPlain && (nationalities(null).has(word.slice(0, -1)) || nameUse(word).use.surname > 0 || isDefiniteNoun(scan, word.slice(0, -1))))
    return NONE;
  if (nameUse(tokens.words[from]!).use.given > 0 || isPlaceName(text.slice(tokens.starts[from], tokens.ends[last]! - 1))) return NONE;
  return [propose(scan, from, to, 'owner-of-leader', 0.7, 1)];
}
