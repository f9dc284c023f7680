import { LOWER, SPACED, WORD } from '../../../text/token-kinds';
import type { Scan } from '../scan';
import { isOf, type Cue } from '../lexis/cues';
import { opensSentence } from '../../../text/sentences';
import { hasThings, isOfThings } from './senses';

/**
 * "En klynge på 30 smittede … Klyngen": a cue alone that refers to the cluster named before has the same sense: cases
 * or genes or machines.
 */
export function withAntecedents(scan: Scan, cues: readonly Cue[]): readonly Cue[] {
  let isOther = false;
  return cues.map((cue) => {
    if (isOther && speaksOfLast(cue) && !hasOwnName(scan, cue)) return { ...cue, foreign: true };
    isOther = cue.foreign || (isAnyOf(cue) && (hasThings(scan, cue.to) || (isOf(scan, cue.to) && isOfThings(scan, cue.to))));
    return cue;
  });
}

/** "Klyngen", "the cluster": definite, with no word in it or beside it that identifies it. */
const speaksOfLast = ({ definite, certain, compound }: Cue): boolean => definite && !certain && !compound;

/** "the Honey Cluster": whether a capitalized word right before the cue names it, where nouns are not capitalized. */
const hasOwnName = ({ tokens, language }: Scan, { capital, token }: Cue): boolean =>
  capital &&
  language?.places.capitalNouns === false &&
  token > 0 &&
  tokens.before[token] === SPACED &&
  tokens.kinds[token - 1] === WORD &&
  tokens.shapes[token - 1] !== LOWER &&
  !opensSentence(tokens, token - 1);

const isAnyOf = ({ certain }: Cue): boolean => !certain;
