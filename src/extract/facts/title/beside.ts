import { isTag } from 'domhandler';
import { textOf } from '../../document/text';
import { wordSet } from '../../../languages/word-sets';
import type { Line } from '../../content/lines';
import { oneSpace } from '../../../text/space';
import { wordsKey } from '../../../text/words-key';
import type { KeyedTitle } from './agreement';
import { hasHeadlineWords } from '../headline-words';
import { matchesOf } from '../../../text/matches';

const above = wordSet(({ pages }) => pages.aboveTitle);
const below = wordSet(({ pages }) => pages.belowTitle);

/** Parts of class names: "article-kicker", "articleKicker"; two in a row also make one word: "sub-title". */
const PARTS = /\p{Lu}?[^\P{L}\p{Lu}]+|\p{Lu}+/gu;

function isNamed(className: string, words: ReadonlySet<string>): boolean {
  const parts = matchesOf(className, PARTS).map(([part]) => part.toLowerCase());
  return parts.some((part, at) => words.has(part) || (at > 0 && words.has(`${parts[at - 1]!}${part}`)));
}

/** Whether systems, in any language, give a class to elements of a heading above the headline proper, or below it. */
const isAbove = (className: string): boolean => isNamed(className, above(null));
const isBelow = (className: string): boolean => isNamed(className, below(null));

/** Whether a class name is one of either. */
export const isBeside = (className: string): boolean => className !== '' && (isAbove(className) || isBelow(className));

/** How many elements inside a heading are examined. */
const MOST = 8;

const isLong = (text: string): boolean => hasHeadlineWords(wordsKey(text));

const PARTING = ':|/–—-';

/** Removes the separator left by what was cut off: before a space, or at the end. */
function withoutSigns(text: string): string {
  const from = PARTING.includes(text[0] ?? ' ') && text[1] === ' ' ? 2 : 0;
  return (PARTING.includes(text.at(-1) ?? ' ') && text.at(-1) !== ':' ? text.slice(from, -1) : text.slice(from)).trim();
}

/**
 * A headline without what its own heading sets apart in an element: a kicker or a day before it, a second line or small
 * print after it. Unchanged where a declared title has the same words.
 */
export function withoutBeside(printed: string, { element }: Line, declared: readonly KeyedTitle[]): string {
  const inner = element.children.filter(isTag);
  if (inner.length === 0 || inner.length > MOST) return printed;
  let text = printed;
  for (const each of inner) {
    const { class: name = '' } = each.attribs;
    const isSmall = each.name === 'small';
    if (!isSmall && !isBeside(name)) continue;
    const part = oneSpace(textOf(each));
    if (part === '') continue;
    if ((isSmall || isAbove(name)) && text.startsWith(part)) text = text.slice(part.length);
    else if ((isSmall || isBelow(name)) && text.endsWith(part)) text = text.slice(0, -part.length);
  }
  const proper = withoutSigns(text.trim());
  if (proper === printed || !isLong(proper)) return printed;
  const key = wordsKey(printed);
  return declared.some((one) => one.key === key) ? printed : proper;
}
