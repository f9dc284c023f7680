import type { Claim } from '../../content/content';
import { once } from '../../../text/once';
import type { AroundTitle } from '../view';

/** "(jm)", "(Pressestelle/kw)": short forms in parentheses. */
const inParentheses = once(() => /^[([]\p{L}{2,5}(?:[/, ]{1,2}\p{L}{1,5}){0,3}[)\]]$|^\(\p{Lu}\p{L}{4,24}[/, ]{1,2}\p{L}{2,5}\)$/u);
/** "LB", "jm/kw": letters alone, as somebody signs. */
const initials = once(() => /^(?:\p{Lu}{2,3}|\p{Ll}{2,4}\/\p{Ll}{2,4})$/u);
/** No signature of either kind is longer. */
const LONGEST = 40;
/** Lines at the end of the text among which the signature stands. */
const AMONG = 3;

/** The short form with which somebody of the house signed: it names nobody, and is no part of the text. */
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
