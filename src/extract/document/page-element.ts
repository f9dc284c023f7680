import { Element, NodeWithChildren, Text, type AnyNode } from 'domhandler';
import type { PageAttributes } from './attributes';

const typeOf = (name: string): Element['type'] => new Element(name, {}).type;
const ELEMENT_NODE = 1;
const TAG = typeOf('p');
const SCRIPT = typeOf('script');
const STYLE = typeOf('style');
const TEXT = new Text('').type;

/**
 * An element of the page, compatible with domhandler's. Its attributes are read from the page on demand, which the fields of
 * domhandler's own class don't allow.
 */
export class PageElement extends NodeWithChildren {
  readonly name: string;
  readonly type: Element['type'];
  /** Bits of `Has`. */
  readonly has: number;
  /** The attributes of the page; `from` and `to` delimit those of this element. */
  readonly attributeList: PageAttributes;
  readonly from: number;
  readonly to: number;
  private known: Record<string, string> | null = null;

  constructor(name: string, list: PageAttributes, from: number, to: number, has: number) {
    super([]);
    this.name = name;
    this.type = name === 'script' ? SCRIPT : name === 'style' ? STYLE : TAG;
    this.attributeList = list;
    this.from = from;
    this.to = to;
    this.has = has;
  }

  /** All attributes, by name. */
  get attribs(): Record<string, string> {
    return (this.known ??= this.attributeList.record(this.from, this.to));
  }

  /** The value of the attribute whose name has this number. */
  value(number: number): string | undefined {
    return this.attributeList.find(this.from, this.to, number);
  }

  get nodeType(): 1 {
    return ELEMENT_NODE;
  }

  get tagName(): string {
    return this.name;
  }

  get attributes(): { name: string; value: string }[] {
    return Object.entries(this.attribs).map(([name, value]) => ({ name, value }));
  }
}

/** The element as a node of domhandler's tree. */
export function asNode(element: PageElement): Element {
  const node: unknown = element;
  return node as Element;
}

/** Whether a node of a page's tree is an element: compares with constants, where domhandler looks up a mutable list. */
export const isElement = (node: AnyNode): node is PageElement => node.type === TAG || node.type === SCRIPT || node.type === STYLE;

/** Whether a node is a text. */
export const isText = (node: AnyNode | PageElement): node is Text => node.type === TEXT;
