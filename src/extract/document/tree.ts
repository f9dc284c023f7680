import { Document, Element, Text, type ParentNode } from 'domhandler';
import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { Limits } from '../../models/options';
import { ATTRIBUTES, TAGS, type Tag } from './elements';

/** Told of every element as it opens, its attributes read. */
export type OnElement = (element: Element) => void;

/** The tree, and which limits cut it. */
export interface Tree {
  readonly root: Document;
  readonly nodes: number;
  readonly cutBy: readonly ('nodes' | 'depth')[];
}

const isScriptOfData = (attributes: Record<string, string>): boolean => attributes['type']?.includes('json') === true;

/** Reads the page once: no node over the limit is made, elements deeper than allowed become children of the last allowed one. */
export function buildTree(html: string, limits: Pick<Limits, 'nodes' | 'depth'>, onElement: OnElement): Tree {
  const builder = new TreeBuilder(html, limits, onElement);
  // Looking for entities keeps the tokenizer from skipping ahead: they are decoded where a text has some.
  const tokenizer = new Tokenizer({ decodeEntities: false }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return { root: builder.root, nodes: builder.nodes, cutBy: builder.cutBy() };
}

/**
 * Turns the events of htmlparser2's tokenizer into a domhandler tree, which cheerio can wrap. htmlparser2's own parser
 * keeps its open elements in an array that it shifts, quadratic in depth; and it lets an end tag close everything up
 * to the outermost element of that name, table cells included, where browsers do not.
 */
class TreeBuilder implements TokenizerCallbacks {
  readonly root = new Document([]);
  nodes = 0;
  private cutNodes = false;
  private cutDepth = false;
  private readonly open: ParentNode[] = [this.root];
  private readonly tags: Tag[] = [TAGS.read('html', 0, 0)];
  /** How many elements of a name are open: most end tags without an element need no search. */
  private readonly counts = new Map<string, number>();
  private parent: ParentNode = this.root;
  private lastText: Text | null = null;
  private tag: Tag = this.tags[0]!;
  private attributes: Record<string, string> = {};
  private attribute = '';
  private value = '';
  /** Raw text is dropped while this is set. */
  private inRaw = false;
  /** Elements too deep to be kept open, by name: their end tags close nothing else. */
  private readonly flattened = new Map<string, number>();
  private readonly html: string;
  private readonly limits: Pick<Limits, 'nodes' | 'depth'>;
  private readonly onElement: OnElement;

  constructor(html: string, limits: Pick<Limits, 'nodes' | 'depth'>, onElement: OnElement) {
    this.html = html;
    this.limits = limits;
    this.onElement = onElement;
  }

  cutBy(): ('nodes' | 'depth')[] {
    return [...(this.cutNodes ? (['nodes'] as const) : []), ...(this.cutDepth ? (['depth'] as const) : [])];
  }

  ontext(start: number, end: number): void {
    if (this.inRaw) return;
    const text = this.html.slice(start, end);
    this.text(text.includes('&') && !this.tags.at(-1)!.isLiteral ? decodeHTML(text) : text);
  }

  ontextentity(): void {
    // Entities are decoded with their text.
  }

  onopentagname(start: number, end: number): void {
    this.tag = TAGS.read(this.html, start, end);
    this.attributes = {};
  }

  onattribname(start: number, end: number): void {
    this.attribute = ATTRIBUTES.read(this.html, start, end).name;
  }

  onattribdata(start: number, end: number): void {
    const value = this.html.slice(start, end);
    this.value = value.includes('&') ? decodeHTMLAttribute(value) : value;
  }

  onattribentity(): void {
    // Entities are decoded with their attribute.
  }

  onattribend(): void {
    // The first of two attributes of one name counts; names that every object inherits are none that a page needs.
    this.attributes[this.attribute] ??= this.value;
    this.value = '';
  }

  onopentagend(): void {
    const { tag } = this;
    const { closes, name } = tag;
    if (closes !== null) while (closes.has(this.tags.at(-1)!.name)) this.pop();
    if (name === 'a') this.closeElement(tag);
    this.lastText = null;
    this.inRaw = tag.isUnread && !isScriptOfData(this.attributes);
    if (this.nodes >= this.limits.nodes) {
      this.cutNodes = true;
      return;
    }
    this.nodes++;
    const element = new Element(name, this.attributes, []);
    this.append(element);
    this.onElement(element);
    if (!tag.isVoid) this.descend(element, tag);
  }

  onselfclosingtag(): void {
    // In HTML the slash says nothing; in SVG and MathML, whose text is not read, leaving an element open does no harm.
    this.onopentagend();
    if (this.isOpen('svg') && this.tags.at(-1)!.name === this.tag.name) this.pop();
  }

  onclosetag(start: number, end: number): void {
    const tag = TAGS.read(this.html, start, end);
    this.inRaw = false;
    this.lastText = null;
    if (tag.name === 'br') {
      this.tag = tag;
      this.attributes = {};
      this.onopentagend();
      return;
    }
    if (tag.isVoid) return;
    const deeper = this.cutDepth ? (this.flattened.get(tag.name) ?? 0) : 0;
    if (deeper > 0) this.flattened.set(tag.name, deeper - 1);
    else this.closeElement(tag);
  }

  oncdata(): void {
    // In HTML a bogus comment: a browser shows nothing of it.
  }
  oncomment(): void {
    // Comments say nothing that a reader sees.
    this.lastText = null;
  }
  ondeclaration(): void {
    // The doctype changes nothing in how the page is read.
  }
  onprocessinginstruction(): void {
    // See oncomment.
  }
  onend(): void {
    // Open elements need no closing: the tree is linked as it grows.
  }

  /** Keeps an element open, unless it is too deep. */
  private descend(element: Element, tag: Tag): void {
    if (this.open.length > this.limits.depth) {
      this.cutDepth = true;
      this.flattened.set(tag.name, (this.flattened.get(tag.name) ?? 0) + 1);
      return;
    }
    this.open.push(element);
    this.tags.push(tag);
    this.counts.set(tag.name, (this.counts.get(tag.name) ?? 0) + 1);
    this.parent = element;
  }

  private isOpen(name: string): boolean {
    return (this.counts.get(name) ?? 0) > 0;
  }

  /** An end tag: closes up to its element, where it can reach it. */
  private closeElement({ name, crossesScope, isInline }: Tag): void {
    if (!this.isOpen(name)) return;
    const { tags } = this;
    let blocked = false;
    for (let at = tags.length - 1; at > 0; at--) {
      const candidate = tags[at]!;
      if (candidate.name === name) {
        if (blocked) this.forget(at);
        else while (tags.length > at) this.pop();
        return;
      }
      if (!crossesScope && candidate.isScope) return;
      if (isInline && !candidate.isInline) blocked = true;
    }
  }

  /** Closes an inline element from under blocks that stay open. */
  private forget(at: number): void {
    this.uncount(this.tags[at]!);
    this.tags.splice(at, 1);
    this.open.splice(at, 1);
  }

  private pop(): void {
    this.uncount(this.tags.pop()!);
    this.open.pop();
    this.parent = this.open.at(-1)!;
    this.lastText = null;
  }

  private uncount({ name }: Tag): void {
    this.counts.set(name, this.counts.get(name)! - 1);
  }

  private text(data: string): void {
    if (this.lastText !== null) {
      this.lastText.data += data;
      return;
    }
    if (this.nodes >= this.limits.nodes) {
      this.cutNodes = true;
      return;
    }
    this.nodes++;
    this.lastText = new Text(data);
    this.append(this.lastText);
  }

  private append(node: Element | Text): void {
    const { parent } = this;
    const siblings = parent.children;
    if (siblings.length > 0) {
      const before = siblings[siblings.length - 1]!;
      node.prev = before;
      before.next = node;
    }
    node.parent = parent;
    siblings.push(node);
  }
}
