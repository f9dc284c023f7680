import { isQuotationMark } from '../../../text/quotation-marks';
import { GLUED, NEW_LINE } from '../../../text/token-kinds';
import type { Speakers } from './named-people';

/** Maximum number of tokens for the manner of speaking, after the verb ("with a broad smile"). */
export const MANNER = 4;

/** Whether a sentence ends within the given number of tokens. */
export function endsWithin(around: Speakers, from: number, most: number): boolean {
  const { count } = around.scan.tokens;
  for (let at = from + 1; at <= from + 1 + most; at++) if (at >= count || endsSentence(around, at, from)) return true;
  return false;
}

/** A new line, or a stop followed by a capital. */
export function endsSentence({ scan: { tokens }, lexis }: Speakers, at: number, from: number): boolean {
  if (tokens.before[at] === NEW_LINE && at > from) return true;
  const word = tokens.words[at]!;
  if (isQuotationMark(word)) return at > from;
  if (word === ':' || word === ';') return true;
  return (
    word === '.' &&
    tokens.before[at] === GLUED &&
    at > from &&
    !lexis.isTitle(tokens.words[at - 1]!) &&
    tokens.ends[at - 1]! - tokens.starts[at - 1]! > 3 &&
    (at + 1 >= tokens.count || tokens.before[at + 1] !== GLUED)
  );
}
