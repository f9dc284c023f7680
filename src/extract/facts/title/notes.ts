import { isTag, type Element } from 'domhandler';
import { textOf } from '../../document/text';
import type { Line } from '../../content/lines';
import { oneSpace } from '../../../text/space';
import { wordsKey } from '../../../text/words-key';
import type { KeyedTitle } from './agreement';

/** A footnote mark, as a sign or in brackets; bare digits and letters may be an exponent or a formula. */
const SIGN = /^[*†‡§¹²³⁴]{1,3}$|^[[(](?:\d{1,2}|[\p{L}*†‡§])[\])]$/u;
const NUMBER = /^\d{1,2}$/u;
/** "[edit]". */
const IN_BRACKETS = /^\[[^[\]]{1,40}\]$/u;
/** How many nodes inside a heading are examined. */
const MOST_NODES = 40;

/** The elements inside a heading. */
function elementsIn({ element }: Line): Element[] {
  const found: Element[] = element.children.filter(isTag);
  // Elements added on the way are visited too.
  for (const each of found) if (found.length < MOST_NODES) found.push(...each.children.filter(isTag));
  return found;
}

const isLinked = (element: Element): boolean =>
  element.name === 'a' || element.children.some((child) => isTag(child) && child.name === 'a');

/** Whether an element at the end of a heading is a footnote mark, or a system's link in brackets. */
function isMark(element: Element, text: string): boolean {
  if (element.name !== 'sup') return IN_BRACKETS.test(text) && isLinked(element);
  return SIGN.test(text) || (NUMBER.test(text) && isLinked(element));
}

/** A headline without a footnote mark or edit link at its end; any other `sup` counts as one where a declared title lacks only it. */
export function withoutNotes(printed: string, line: Line, declared: readonly KeyedTitle[]): string {
  let text = printed;
  for (const each of elementsIn(line)) {
    const mark = oneSpace(textOf(each));
    if (mark === '' || mark.length >= text.length || !text.endsWith(mark)) continue;
    const rest = text.slice(0, -mark.length).trim();
    const key = wordsKey(rest);
    if (isMark(each, mark) || (each.name === 'sup' && declared.some((one) => one.key === key))) text = rest;
  }
  return text;
}
