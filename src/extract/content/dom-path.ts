import { isElement, type PageElement } from '../document/page-element';

type Parent = NonNullable<PageElement['parent']>;

/** The one element of its name among its siblings. */
const ALONE = 0;

/** Makes the DOM paths of one page: CSS selectors from the root, `:nth-of-type` where an element has siblings of its name. */
export class DomPaths {
  private readonly known = new Map<PageElement, string>();
  /** From 1 on, among the siblings of its name. */
  private readonly places = new Map<PageElement, number>();
  /** Parents whose children were asked for once: of most only one ever is. */
  private readonly asked = new Set<Parent>();
  /** How many children of each name a parent has whose children all have places. */
  private readonly counts = new Map<Parent, ReadonlyMap<string, number>>();

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
    const { parent, name } = element;
    if (parent === null) return name;
    const place = this.asked.has(parent) ? this.placeIn(parent, element) : placeAmong(parent.children, element);
    this.asked.add(parent);
    return place === ALONE ? name : `${name}:nth-of-type(${place})`;
  }

  /** The same for all children of a parent at once: one of 100,000 children is walked two times. */
  private placeIn(parent: Parent, element: PageElement): number {
    let counts = this.counts.get(parent);
    if (counts === undefined) this.counts.set(parent, (counts = this.number(parent)));
    return counts.get(element.name) === 1 ? ALONE : this.places.get(element)!;
  }

  private number(parent: Parent): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      const place = (counts.get(child.name) ?? 0) + 1;
      counts.set(child.name, place);
      this.places.set(child, place);
    }
    return counts;
  }
}

/** Where an element stands among the siblings of its name. */
function placeAmong(siblings: Parent['children'], element: PageElement): number {
  let before = 0;
  let all = 0;
  for (const sibling of siblings) {
    if (!isElement(sibling) || sibling.name !== element.name) continue;
    all++;
    if (sibling === element) before = all;
  }
  return all === 1 ? ALONE : before;
}
