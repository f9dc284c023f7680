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
  return { lines: gatherer.lines, frames: gatherer.frames, mailFields: gatherer.mailFields };
}

/** Its first child; null where it has none, or is not read. */
function enter(element: PageElement, gatherer: Gatherer): AnyNode | null {
  const role = roleIn(element);
  if ((role.isUnread && !(element.name === 'button' && isName(element, gatherer))) || (element.name === 'a' && isMark(element)))
    return null;
  gatherer.enter(element, role);
  const below = element.children[0] ?? null;
  if (below === null) gatherer.leave(element);
  return below;
}

/** The name of an author is no longer, in UTF-16 units. */
const LONGEST_NAME = 40;

/** A button among the authors that says nothing but somebody's name, or holds a link that does, as it opens a card about them. */
const isName = (button: PageElement, gatherer: Gatherer): boolean =>
  gatherer.isOfAuthors(button) && (isNameAlone(button) || holdsLinkedName(button));

/** In a button a name's link is the child of a child at most so deep. */
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

/** A sign is no longer, in UTF-16 units. */
const LONGEST_SIGN = 4;

/** "¶", "#", "↑": a link to a place on a page whose text is nothing but a sign, as systems put one behind each heading. */
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

/** The next node behind a subtree; tells the gatherer of every element that it leaves. */
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
