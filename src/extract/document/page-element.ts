import { Element } from 'domhandler';

/** An element of the page: domhandler's, with what its attributes are known to hold. */
export class PageElement extends Element {
  /** Bits of `Has`. */
  readonly has: number;

  constructor(name: string, attributes: Record<string, string>, has: number) {
    super(name, attributes, []);
    this.has = has;
  }
}

/** Bits of `Has` of an element of a page. */
export const hasOf = (element: Element & { readonly has?: number }): number => element.has ?? ANY;

/** Of elements that somebody else made nothing is known: they may have all. */
const ANY = -1;
