import { LOWER, MIXED, WORD } from './token-kinds';
import type { Tokens } from './tokens';
import { unitAt } from './units';

/** Whether the token is a word that begins with a capital letter. */
export function isCapital(tokens: Tokens, at: number): boolean {
  return (
    tokens.kinds[at] === WORD &&
    tokens.shapes[at] !== LOWER &&
    tokens.shapes[at] !== 0 &&
    !(tokens.shapes[at] === MIXED && isLowerFirst(tokens, at))
  );
}

function isLowerFirst(tokens: Tokens, at: number): boolean {
  const start = tokens.starts[at]!;
  return unitAt(tokens.text, start) === unitAt(tokens.words[at]!, 0);
}
