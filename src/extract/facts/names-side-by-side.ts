import { hasGivenName } from '../../gazetteer/known-names';
import { startsCapital } from '../../text/letters';
import type { Line } from '../content/lines';
import { isElement } from '../document/page-element';
import { valueOf } from '../document/text';

/** More elements on a line are a list of something else. */
const MOST = 12;
/** Maximum length of a name. */
const LONGEST = 50;
/** Most words of a name. */
const MOST_WORDS = 4;

/** Whether a text has as many capitalized words as the full name of a person. */
function isLikeName(text: string): boolean {
  const words = text.length > LONGEST ? [] : text.split(' ', MOST_WORDS + 1);
  return words.length > 1 && words.length <= MOST_WORDS && startsCapital(text) && startsCapital(words.at(-1)!);
}

/**
 * "<span>Ann Lee</span> <span>Per Holm</span>": where the second of two elements begins that stand side by side with only a space
 * between, each with the words of a full name, one of them known to begin with a given name. Offsets are in the line's text.
 */
export function bordersOfNames({ element: { children }, text: whole }: Line): readonly number[] {
  const found: number[] = [];
  if (children.length < 2 || children.length > 2 * MOST) return found;
  let before = '';
  let from = 0;
  for (const child of children) {
    const text = valueOf(child);
    if (text === '') continue;
    const at = whole.indexOf(text, from);
    if (at < 0) return found;
    const isName = isElement(child) && isLikeName(text);
    if (isName && before !== '' && at === from + 1 && (hasGivenName(before) || hasGivenName(text))) found.push(at);
    before = isName ? text : '';
    from = at + text.length;
  }
  return found;
}
