import { Element, isTag, type AnyNode } from 'domhandler';
import type { PageAttributes } from './attributes';

const NONE: Record<string, string> = {};

/** An element of the page: domhandler's, whose attributes are read from the page where somebody asks for them. */
export class PageElement extends Element {
  /** Bits of `Has`. */
  readonly has: number;
  /** Where its attributes stand among those of the page. */
  readonly attributeList: PageAttributes;
  readonly from: number;
  readonly to: number;
  private known: Record<string, string> | null = null;

  constructor(name: string, list: PageAttributes, from: number, to: number, has: number) {
    super(name, NONE, []);
    this.attributeList = list;
    this.from = from;
    this.to = to;
    this.has = has;
  }

  /** The value of the attribute whose name has this number. */
  value(number: number): string | undefined {
    return this.attributeList.find(this.from, this.to, number);
  }

  /** All attributes, by name. */
  record(): Record<string, string> {
    return (this.known ??= this.attributeList.record(this.from, this.to));
  }
}

/** `attribs` for those that ask for it, the selectors of sites; what domhandler's constructor sets there is let pass. */
Object.defineProperty(PageElement.prototype, 'attribs', {
  get(this: PageElement) {
    return this.record();
  },
  set: () => undefined,
});

/** Whether a node of a page's tree is an element. */
export const isElement = (node: AnyNode): node is PageElement => isTag(node);
