import type { Claim } from '../../content/content';
import { once } from '../../../text/once';
import type { AroundTitle } from '../around-title';

/** "(jm)", "(Pressestelle/kw)": initials in parentheses. */
const inParentheses = once(() => /^[([]\p{L}{2,5}(?:[/, ]{1,2}\p{L}{1,5}){0,3}[)\]]$|^\(\p{Lu}\p{L}{4,24}[/, ]{1,2}\p{L}{2,5}\)$/u);
/** "LB", "jm/kw": initials as a signature. */
const initials = once(() => /^(?:\p{Lu}{2,3}|\p{Ll}{2,4}\/\p{Ll}{2,4})$/u);
/** Maximum length of a signature of either kind. */
const LONGEST = 40;
/** The signature is among this many last lines of the text. */
const AMONG = 3;

/** The initials of a member of staff who signed: they name nobody, and are not part of the text. */
export function signatureClaims({ content: { lines, selected, last } }: AroundTitle): Claim[] {
  for (let i = last - 1; i >= Math.max(0, last - AMONG); i--) {
    const { text, kind, level } = lines[i]!;
    if (
      selected[i] === 1 &&
      level === 0 &&
      kind === 'paragraph' &&
      text.length <= LONGEST &&
      (inParentheses().test(text) || (i === last - 1 && initials().test(text)))
    )
      return [{ line: i, as: 'byline' }];
  }
  return [];
}
