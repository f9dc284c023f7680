import type { AnyNode, Document } from 'domhandler';
import { isKnownName } from '../../gazetteer/known-names';
import { hasLetterOrNumber } from '../../text/letters';
import { readName } from '../bylines/names';
import { numberOf } from '../document/attribute-names';
import { isElement, isText, type PageElement } from '../document/page-element';
import { valueOf } from '../document/text';
import { roleIn } from './blocks';
import { Gatherer } from './gatherer';
import type { Lines } from './lines';

const HREF = numberOf('href');

/** The whole page as lines and their frames, in one walk without recursion. */
export function gatherLines(root: Document): Lines {
  const gatherer = new Gatherer(root);
  let node: AnyNode | null = root.children[0] ?? null;
  while (node !== null) {
    let below: AnyNode | null = null;
    if (isText(node)) gatherer.text(node.data);
    else if (isElement(node)) below = enter(node, gatherer);
    node = below ?? following(node, gatherer);
  }
  gatherer.end();
  return { lines: gatherer.lines, frames: gatherer.frames, emailFields: gatherer.emailFields };
}

/** Enters an element and returns its first child; null where it has none or is skipped. */
function enter(element: PageElement, gatherer: Gatherer): AnyNode | null {
  const role = roleIn(element);
  if ((role.isUnread && !(element.name === 'button' && isName(element, gatherer))) || (element.name === 'a' && isMark(element)))
    return null;
  gatherer.enter(element, role);
  const below = element.children[0] ?? null;
  if (below === null) gatherer.leave(element);
  return below;
}

/** Maximum length of an author's name, in UTF-16 units. */
const LONGEST_NAME = 40;

/** Whether a button among the authors holds only a person's name, or a link that does: it opens a card about them. */
const isName = (button: PageElement, gatherer: Gatherer): boolean =>
  gatherer.isOfAuthors(button) && (isNameAlone(button) || holdsLinkedName(button));

/** How deep the link of a name may be in a button. */
const LINK_DEPTH = 4;

function holdsLinkedName(element: PageElement, depth = 0): boolean {
  return element.children.some(
    (child) => isElement(child) && (child.name === 'a' ? isNameAlone(child) : depth < LINK_DEPTH && holdsLinkedName(child, depth + 1)),
  );
}

function isNameAlone(element: PageElement): boolean {
  const text = valueOf(element);
  const words = text.split(' ');
  const run = text.length > LONGEST_NAME || words.length < 2 ? null : readName(words);
  return run !== null && run.words === words.length && isKnownName(run.name);
}

/** Maximum length of a sign, in UTF-16 units. */
const LONGEST_SIGN = 4;

/** "¶", "#", "↑": whether a link to a place on the page has only a sign for its text, as systems add to each heading. */
function isMark(link: PageElement): boolean {
  const [only] = link.children;
  return (
    only !== undefined &&
    link.children.length === 1 &&
    isText(only) &&
    only.data.length <= LONGEST_SIGN &&
    !hasLetterOrNumber(only.data) &&
    link.value(HREF)?.includes('#') === true
  );
}

/** The next node after a subtree; reports every element that it leaves to the gatherer. */
function following(from: AnyNode | PageElement, gatherer: Gatherer): AnyNode | null {
  let node: AnyNode | PageElement = from;
  while (node.next === null) {
    const { parent }: AnyNode | PageElement = node;
    if (parent === null || !isElement(parent)) return null;
    gatherer.leave(parent);
    node = parent;
  }
  return node.next;
}
