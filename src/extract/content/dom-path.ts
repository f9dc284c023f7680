import { isElement, type PageElement } from '../document/page-element';
import { ALONE, placeAmong, Siblings, type Parent } from './siblings';

const parentOf = ({ parent }: PageElement): PageElement | null => (parent !== null && isElement(parent) ? parent : null);

/** Makes the DOM paths of one page: CSS selectors from the root, `:nth-of-type` where an element has siblings of its name. */
export class DomPaths {
  /** Paths of ancestors: many elements share the same ones. */
  private readonly known = new Map<PageElement, string>();
  /** Parents of which one child was asked for: for most it stays at one. */
  private readonly asked = new Set<Parent>();
  private readonly siblings = new Map<Parent, Siblings>();
  /** The element asked for last: several lines may be in one element. */
  private last: PageElement | null = null;
  private lastPath = '';

  of(element: PageElement): string {
    if (element === this.last) return this.lastPath;
    this.last = element;
    return (this.lastPath = this.below(this.around(element), element));
  }

  /** The path of an element's parent; empty where it has none. */
  private around(element: PageElement): string {
    const chain: PageElement[] = [];
    let path = '';
    for (let at = parentOf(element); at !== null; at = parentOf(at)) {
      const known = this.known.get(at);
      if (known !== undefined) {
        path = known;
        break;
      }
      chain.push(at);
    }
    for (let i = chain.length - 1; i >= 0; i--) {
      path = this.below(path, chain[i]!);
      this.known.set(chain[i]!, path);
    }
    return path;
  }

  private below(path: string, element: PageElement): string {
    const step = this.step(element);
    return path === '' ? step : `${path} > ${step}`;
  }

  private step(element: PageElement): string {
    const { parent, name } = element;
    if (parent === null) return name;
    const place = this.placeIn(parent, element);
    return place === ALONE ? name : `${name}:nth-of-type(${place})`;
  }

  private placeIn(parent: Parent, element: PageElement): number {
    if (!this.asked.has(parent)) {
      this.asked.add(parent);
      return placeAmong(parent.children, element);
    }
    let siblings = this.siblings.get(parent);
    if (siblings === undefined) this.siblings.set(parent, (siblings = new Siblings(parent)));
    return siblings.placeOf(element);
  }
}
