import type { Tokens } from './tokens';

/** Index of the first token that begins at or after an offset. */
export function tokenFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last token that begins at or before an offset; -1 if none does. */
export const tokenAt = (tokens: Tokens, offset: number): number => tokenFrom(tokens, offset + 1) - 1;
