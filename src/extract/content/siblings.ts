import { isElement, type PageElement } from '../document/page-element';

/** A node that may have elements below it. */
export type Parent = NonNullable<PageElement['parent']>;

/** The place of an element that is the only one of its name among its siblings. */
export const ALONE = 0;

/**
 * The children of one parent, numbered from 1 among those of their name. Nearly all are asked for in page order, so one walk
 * serves them; a table is built only once a child is asked for that the walk has passed.
 */
export class Siblings {
  private readonly children: Parent['children'];
  private readonly counts = new Map<string, number>();
  /** How many of each name come before the next child. */
  private readonly passed = new Map<string, number>();
  private next = 0;
  private places: ReadonlyMap<PageElement, number> | null = null;

  constructor({ children }: Parent) {
    this.children = children;
    for (const child of children) if (isElement(child)) countOn(this.counts, child.name);
  }

  /** The place of one of the children; `ALONE` where no other has its name. */
  placeOf(element: PageElement): number {
    if (this.counts.get(element.name) === 1) return ALONE;
    const ahead = this.places === null ? this.walkTo(element) : 0;
    return ahead > 0 ? ahead : (this.places ??= numbered(this.children)).get(element)!;
  }

  /** The place of an element that the walk has not passed yet; else 0. */
  private walkTo(element: PageElement): number {
    while (this.next < this.children.length) {
      const child = this.children[this.next++]!;
      if (!isElement(child)) continue;
      const place = countOn(this.passed, child.name);
      if (child === element) return place;
    }
    return 0;
  }
}

function numbered(children: Parent['children']): ReadonlyMap<PageElement, number> {
  const places = new Map<PageElement, number>();
  const counts = new Map<string, number>();
  for (const child of children) if (isElement(child)) places.set(child, countOn(counts, child.name));
  return places;
}

function countOn(counts: Map<string, number>, name: string): number {
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  return count;
}

/** The place of an element among the siblings of its name, where no other child of the parent is looked up. */
export function placeAmong(siblings: Parent['children'], element: PageElement): number {
  let before = 0;
  let all = 0;
  for (const sibling of siblings) {
    if (!isElement(sibling) || sibling.name !== element.name) continue;
    all++;
    if (sibling === element) before = all;
  }
  return all === 1 ? ALONE : before;
}
