import { LOWER, NEW_LINE, NUMBER, SPACED } from '../../../text/token-kinds';
import type { NumberColumn } from '../../../text/words';
import type { Scan } from '../scan';
import { Part } from './person-parts';

/**
 * "Kai Lindbergs Gade", "Lars Hilles gate 20": whether the words before a token name a street or a house rather than a person.
 *
 * @param parts `Part`s of words
 */
export function namesStreet({ tokens }: Scan, parts: NumberColumn, next: number): boolean {
  if (next >= tokens.count || tokens.before[next] !== SPACED || (parts.of(tokens.ids[next]!) & Part.noPerson) === 0) return false;
  if (tokens.shapes[next] !== LOWER) return true;
  return next + 1 < tokens.count && tokens.kinds[next + 1] === NUMBER && tokens.before[next + 1] !== NEW_LINE;
}
