import { GLUED, MARK, NEW_LINE } from '../../../text/token-kinds';
import { tokenFrom } from '../../../text/token-from';
import type { Tokens } from '../../../text/tokens';
import { isBeforeName, personBetween, type Speaker, type Speakers } from './named-people';

/** Maximum number of tokens for titles and a role between the mark and the name, and for the name itself. */
const TITLES = 4;
const NAME = 5;

/**
 * '“…” – Karen Holm, dean', '“…” (Karen Holm)', '“…” Karen Holm' at the end of its line: the name with which a quotation is signed. After a
 * dash it may stand on the next line; no sentence goes on after it.
 *
 * @param at the token after the closing mark
 */
export function signedAfter(around: Speakers, at: number): Speaker | null {
  const { tokens, text } = around.scan;
  // '“…”. – Karen Holm'
  if (tokens.words[at] === '.' && tokens.before[at] === GLUED && at + 2 < tokens.count && opensSignature(tokens, at + 1))
    return signedAfter(around, at + 1);
  const isMarked = at + 1 < tokens.count && opensSignature(tokens, at);
  if (!isMarked && (at >= tokens.count || tokens.before[at] === NEW_LINE)) return null;
  const from = isMarked ? at + 1 : at;
  const last = Math.min(tokens.count, from + TITLES + NAME);
  const person = personBetween(around, tokens.starts[from]!, last < tokens.count ? tokens.starts[last]! : text.length);
  if (person === null) return null;
  const first = tokenFrom(tokens, person.start);
  for (let i = from; i < first; i++) if (tokens.before[i + 1] === NEW_LINE || !isBeforeName(around, i)) return null;
  const after = tokenFrom(tokens, person.end);
  if (after >= tokens.count || tokens.before[after] === NEW_LINE) return person;
  return isMarked && (tokens.words[after] === ',' || tokens.words[after] === ')' || tokens.words[after] === '(') ? person : null;
}

/** A dash with a space before it, or on a new line, and a parenthesis. */
const opensSignature = ({ kinds, words, before }: Tokens, at: number): boolean =>
  kinds[at] === MARK && before[at + 1] !== NEW_LINE && (words[at] === '(' || ('–—-'.includes(words[at]!) && before[at] !== GLUED));
