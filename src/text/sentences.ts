import { DASHES } from './dashes';
import { QUOTATION_MARKS } from './quotation-marks';
import { CAPITALIZED, GLUED, MARK, NEW_LINE, WORD } from './token-kinds';
import type { Tokens } from './tokens';

const BULLET = '\u2022';

/** Whether a token opens a sentence or a line. */
export function opensSentence(tokens: Tokens, i: number): boolean {
  if (tokens.before[i] === NEW_LINE) return true;
  const mark = tokens.words[i - 1]!;
  return mark === '.' || mark === '!' || mark === '?' || mark === ':' || mark === BULLET;
}

const OPENING_MARKS: ReadonlySet<string> = new Set(['.', '!', '?', ':', BULLET, ...QUOTATION_MARKS, ...DASHES]);

/** Whether a capital at token `i` is uninformative because a sentence, a quotation or an insertion begins there. */
export function opensSentenceOrQuote(tokens: Tokens, i: number): boolean {
  return tokens.before[i] === NEW_LINE || (tokens.kinds[i - 1] === MARK && OPENING_MARKS.has(tokens.words[i - 1]!));
}

/** Whether a sentence ends before token `i`: at a new line, or at an end mark followed by a space and a capital. */
export function endsSentence(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count || tokens.before[i] === NEW_LINE) return true;
  const mark = tokens.words[i - 1];
  if (mark !== '.' && mark !== '!' && mark !== '?') return false;
  return tokens.before[i] !== GLUED && (tokens.kinds[i] !== WORD || tokens.shapes[i]! >= CAPITALIZED);
}

/** Maximum distance at which a rule searches for the ends of a sentence. */
const REACH = 60;

/** The tokens of the sentence around `i`: first, and one past the last. */
export function sentenceAround(tokens: Tokens, i: number): readonly [number, number] {
  let from = i;
  while (from > 0 && i - from < REACH && !endsSentence(tokens, from)) from--;
  let to = i + 1;
  while (to < tokens.count && to - i < REACH && !endsSentence(tokens, to)) to++;
  return [from, to];
}
