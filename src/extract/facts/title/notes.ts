import { elementsInside } from '../../document/elements-inside';
import { isElement, type PageElement } from '../../document/page-element';
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
/** How many elements inside a heading are examined. */
const MOST_ELEMENTS = 40;

const isLinked = (element: PageElement): boolean =>
  element.name === 'a' || element.children.some((child) => isElement(child) && child.name === 'a');

/** Whether an element at the end of a heading is a footnote mark, or a system's link in brackets. */
function isMark(element: PageElement, text: string): boolean {
  if (element.name !== 'sup') return IN_BRACKETS.test(text) && isLinked(element);
  return SIGN.test(text) || (NUMBER.test(text) && isLinked(element));
}

/** A headline without a footnote mark or edit link at its end; any other `sup` counts as one where a declared title lacks only it. */
export function withoutNotes(printed: string, line: Line, declared: readonly KeyedTitle[]): string {
  let text = printed;
  for (const each of elementsInside(line.element, MOST_ELEMENTS)) {
    const mark = oneSpace(textOf(each));
    if (mark === '' || mark.length >= text.length || !text.endsWith(mark)) continue;
    const rest = text.slice(0, -mark.length).trim();
    const key = wordsKey(rest);
    if (isMark(each, mark) || (each.name === 'sup' && declared.some((one) => one.key === key))) text = rest;
  }
  return text;
}
