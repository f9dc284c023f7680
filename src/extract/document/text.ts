import { isTag, isText, type AnyNode } from 'domhandler';
import type { PageElement } from './page-element';
import { oneSpace } from '../../text/space';

/** Maximum length of a value: a `<time>` or an `itemprop` may wrap half the page. */
const LONGEST_VALUE = 5000;

/** The text below a node as written, cut at `limit` UTF-16 units or nodes. Scripts and styles have no text. */
export function textOf(node: AnyNode | PageElement, limit = LONGEST_VALUE): string {
  let text = '';
  let visited = 0;
  const stack: (AnyNode | PageElement)[] = [node];
  for (let top = stack.pop(); top !== undefined && text.length < limit && visited <= limit; top = stack.pop()) {
    visited++;
    if (isText(top)) text += top.data;
    else if ('children' in top && !(isTag(top) && top !== node && (top.name === 'script' || top.name === 'style'))) {
      for (let i = top.children.length - 1; i >= 0; i--) stack.push(top.children[i]!);
    }
  }
  return text.length > limit ? text.slice(0, limit) : text;
}

/** The text below a node, white space normalized. */
export const valueOf = (node: AnyNode | PageElement): string => oneSpace(textOf(node));
