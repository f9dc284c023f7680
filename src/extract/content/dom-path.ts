import { isElement, type PageElement } from '../document/page-element';

/** Makes the DOM paths of one page: CSS selectors from the root, `:nth-of-type` where an element has siblings of its name. */
export class DomPaths {
  private readonly known = new Map<PageElement, string>();
  private readonly places = new Map<PageElement, string>();

  of(element: PageElement): string {
    const chain: PageElement[] = [];
    let path = '';
    for (let at: PageElement | null = element; at !== null; at = at.parent !== null && isElement(at.parent) ? at.parent : null) {
      const known = this.known.get(at);
      if (known !== undefined) {
        path = known;
        break;
      }
      chain.push(at);
    }
    for (let i = chain.length - 1; i >= 0; i--) {
      path += (path === '' ? '' : ' > ') + this.step(chain[i]!);
      this.known.set(chain[i]!, path);
    }
    return path;
  }

  private step(element: PageElement): string {
    const known = this.places.get(element);
    if (known !== undefined) return known;
    if (element.parent === null) return element.name;
    // All siblings at once: a parent of 100,000 children is walked one time.
    const counts = new Map<string, number>();
    const siblings = element.parent.children.filter(isElement);
    for (const sibling of siblings) counts.set(sibling.name, (counts.get(sibling.name) ?? 0) + 1);
    const seen = new Map<string, number>();
    for (const sibling of siblings) {
      const place = (seen.get(sibling.name) ?? 0) + 1;
      seen.set(sibling.name, place);
      this.places.set(sibling, counts.get(sibling.name) === 1 ? sibling.name : `${sibling.name}:nth-of-type(${place})`);
    }
    return this.places.get(element)!;
  }
}
