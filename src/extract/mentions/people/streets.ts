import { LOWER, NEW_LINE, NUMBER, SPACED } from '../../../text/tokens';
import type { Scan } from '../scan';
import { Part, partsIn } from './view';

/** "Kai Lindbergs Gade", "Lars Hilles gate 20": whether the words before a token name a street or a house, and no person. */
export function namesStreet({ tokens, language }: Scan, next: number): boolean {
  if (next >= tokens.count || tokens.before[next] !== SPACED || (partsIn(tokens, language).of(tokens.ids[next]!) & Part.noPerson) === 0) return false;
  if (tokens.shapes[next] !== LOWER) return true;
  return next + 1 < tokens.count && tokens.kinds[next + 1] === NUMBER && tokens.before[next + 1] !== NEW_LINE;
}
