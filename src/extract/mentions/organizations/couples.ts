import { LOWER, SPACED, WORD } from '../../../text/token-kinds';
import { nameUse } from '../lexis/people-words';
import type { View } from './proposal';

/** "Karen og Niels Holms Fond": where the name of a body called after two people begins; null if it is called after one. */
export function coupleFrom({ scan: { tokens }, index: { joins }, run: { from } }: View, head: number): number | null {
  const first = from - 2;
  const isGiven = (at: number): boolean => nameUse(tokens.words[at]!).use.given > 0;
  return first >= 0 &&
    head - from >= 2 &&
    joins.has(tokens.words[from - 1]!) &&
    tokens.before[from - 1] === SPACED &&
    tokens.before[from] === SPACED &&
    tokens.kinds[first] === WORD &&
    tokens.shapes[first] !== LOWER &&
    tokens.words[head - 1]!.endsWith('s') &&
    isGiven(first) &&
    isGiven(from)
    ? first
    : null;
}
