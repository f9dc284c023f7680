import { isApostrophe } from '../../text/apostrophe';
import { tokenFrom } from '../../text/token-from';
import { GLUED, LOWER, SPACED } from '../../text/token-kinds';
import { bodyOf, isRoleAt, type Neighbors } from './office';

/** A body in the genitive, and the token after it. */
export interface Owner {
  readonly body: string;
  readonly next: number;
}

/** Maximum number of words between an owner and the role: "Norviks første tekniske direktør". */
const ROLE_WITHIN = 2;

/** "Norviks tekniske direktør", "Vestas’ direktør", "Tang Heights första vd": the body at a token that owns the role after it. */
export function ownerAt({ scan, lexis, starts }: Neighbors, at: number): Owner | null {
  const { tokens, text, language } = scan;
  const body = at < 0 || at >= tokens.count ? null : bodyOf(starts.get(tokens.starts[at]!));
  if (body === null || language?.grammar.genitiveS !== true) return null;
  let next = tokenFrom(tokens, body.end);
  const isMarked =
    text[body.end] === 's' || isApostrophe(tokens.words[next]) || (tokens.words[next] === ':' && tokens.words[next + 1] === 's');
  if (!isMarked && !/[sxz]$/u.test(body.text)) return null;
  while (next < tokens.count && tokens.before[next] === GLUED) next++;
  for (let i = next; i <= next + ROLE_WITHIN && i < tokens.count && tokens.before[i] === SPACED && tokens.shapes[i] === LOWER; i++) {
    if (isRoleAt(scan, lexis, i)) return { body: body.text, next };
    if (lexis.isLink(tokens.words[i]!)) return null;
  }
  return null;
}
