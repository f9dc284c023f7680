import { isText, type AnyNode, type Document, type ParentNode } from 'domhandler';
import { isElement } from '../document/page-element';
import { roleIn } from './blocks';
import { Gatherer } from './gatherer';
import type { Lines } from './lines';

/** The whole page as lines and their frames, in one walk without recursion. */
export function gatherLines(root: Document): Lines {
  const gatherer = new Gatherer(root);
  let node: AnyNode | null = root.children[0] ?? null;
  while (node !== null) {
    let below: AnyNode | null = null;
    if (isText(node)) gatherer.text(node.data);
    else if (isElement(node)) {
      const role = roleIn(node);
      if (!role.isUnread) {
        gatherer.enter(node, role);
        below = node.children.length > 0 ? node.children[0]! : null;
        if (below === null) gatherer.leave(node);
      }
    }
    node = below ?? following(node, gatherer);
  }
  gatherer.end();
  return { lines: gatherer.lines, frames: gatherer.frames };
}

/** The next node behind a subtree; tells the gatherer of every element that it leaves. */
function following(from: AnyNode, gatherer: Gatherer): AnyNode | null {
  let node: AnyNode = from;
  while (node.next === null) {
    const parent: ParentNode | null = node.parent;
    if (parent === null || !isElement(parent)) return null;
    gatherer.leave(parent);
    node = parent;
  }
  return node.next;
}
