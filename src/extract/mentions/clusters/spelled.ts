import { LOWER, UPPER, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';

/** The abbreviation alone in parentheses at `to`, folded: "(DLSC)"; null if there is none. */
export function abbreviationAt(tokens: Tokens, to: number): string | null {
  if (tokens.words[to] !== '(' || tokens.words[to + 2] !== ')') return null;
  return tokens.kinds[to + 1] === WORD && tokens.shapes[to + 1] === UPPER ? tokens.words[to + 1]! : null;
}

/** The initials of the capitalized words: "Dansk Lyd og Signal Center" gives "dlsc". */
export function initialsOf(tokens: Tokens, from: number, to: number): string {
  let letters = '';
  for (let i = from; i < to; i++) if (tokens.kinds[i] === WORD && tokens.shapes[i] !== LOWER) letters += tokens.words[i]!.charAt(0);
  return letters;
}
