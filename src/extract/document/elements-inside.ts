import type { NodeWithChildren } from 'domhandler';
import { isElement, type PageElement } from './page-element';

/** The first elements inside another, level by level; `most` bounds how many. */
export function elementsInside(element: NodeWithChildren, most: number): PageElement[] {
  const found: PageElement[] = [];
  addChildren(found, element, most);
  // Elements added on the way are visited too.
  for (const each of found) addChildren(found, each, most);
  return found;
}

function addChildren(found: PageElement[], { children }: NodeWithChildren, most: number): void {
  for (let i = 0; i < children.length && found.length < most; i++) {
    const child = children[i]!;
    if (isElement(child)) found.push(child);
  }
}
