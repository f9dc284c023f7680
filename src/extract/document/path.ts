import { isTag, type Element, type ParentNode } from 'domhandler';

/** The DOM path of an element: `html>body>main>p:3` (the third `p` of its parent). */
export function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let node: ParentNode | null = element; node && isTag(node); node = node.parent) steps.push(step(node));
  return steps.reverse().join('>');
}

function step(element: Element): string {
  let nth = 1;
  for (let sibling = element.prev; sibling; sibling = sibling.prev) if (isTag(sibling) && sibling.name === element.name) nth++;
  return nth === 1 ? element.name : `${element.name}:${nth}`;
}
