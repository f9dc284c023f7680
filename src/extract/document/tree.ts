import { Document, Element, Text, type ParentNode } from 'domhandler';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { Limits } from '../../models/options';
import { CLOSED_BY, CROSSES_SCOPE, INLINE, RAW_TEXT, SCOPE, VOID } from './elements';

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
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
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
  private readonly names: string[] = [''];
  private parent: ParentNode = this.root;
  private lastText: Text | null = null;
  private name = '';
  private attributes: Record<string, string> = {};
  private attribute = '';
  private value = '';
  private openLinks = 0;
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
    if (!this.inRaw) this.text(this.html.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    if (!this.inRaw) this.text(String.fromCodePoint(codepoint));
  }

  onopentagname(start: number, end: number): void {
    this.name = this.html.slice(start, end).toLowerCase();
    this.attributes = {};
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.html.slice(start, end).toLowerCase();
  }

  onattribdata(start: number, end: number): void {
    this.value += this.html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    // The first of two attributes of one name counts; names that every object inherits are none that a page needs.
    this.attributes[this.attribute] ??= this.value;
    this.value = '';
  }

  onopentagend(): void {
    const { name } = this;
    const closes = CLOSED_BY.get(name);
    if (closes !== undefined) while (closes.has(this.names.at(-1)!)) this.pop();
    if (name === 'a' && this.openLinks > 0) this.closeElement('a');
    this.lastText = null;
    this.inRaw = RAW_TEXT.has(name) && !isScriptOfData(this.attributes);
    if (this.nodes >= this.limits.nodes) {
      this.cutNodes = true;
      return;
    }
    this.nodes++;
    const element = new Element(name, this.attributes, []);
    this.append(element);
    this.onElement(element);
    if (VOID.has(name)) return;
    if (this.open.length > this.limits.depth) {
      this.cutDepth = true;
      this.flattened.set(name, (this.flattened.get(name) ?? 0) + 1);
      return;
    }
    this.open.push(element);
    this.names.push(name);
    this.parent = element;
    if (name === 'a') this.openLinks++;
  }

  onselfclosingtag(): void {
    // In HTML the slash says nothing; in SVG and MathML, whose text is not read, leaving an element open does no harm.
    this.onopentagend();
    if (this.names.includes('svg') && this.names.at(-1) === this.name) this.pop();
  }

  onclosetag(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase();
    this.inRaw = false;
    this.lastText = null;
    if (name === 'br') {
      this.name = 'br';
      this.attributes = {};
      this.onopentagend();
      return;
    }
    if (VOID.has(name)) return;
    const deeper = this.flattened.get(name) ?? 0;
    if (deeper > 0) this.flattened.set(name, deeper - 1);
    else this.closeElement(name);
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

  /** An end tag: closes up to its element, where it can reach it. */
  private closeElement(name: string): void {
    const { names } = this;
    const crosses = CROSSES_SCOPE.has(name);
    let blocked = false;
    for (let at = names.length - 1; at > 0; at--) {
      const candidate = names[at]!;
      if (candidate === name) {
        if (blocked) this.forget(at);
        else while (names.length > at) this.pop();
        return;
      }
      if (!crosses && SCOPE.has(candidate)) return;
      if (!INLINE.has(candidate) && INLINE.has(name)) blocked = true;
    }
  }

  /** Closes an inline element from under blocks that stay open. */
  private forget(at: number): void {
    if (this.names[at] === 'a') this.openLinks--;
    this.names.splice(at, 1);
    this.open.splice(at, 1);
  }

  private pop(): void {
    const name = this.names.pop();
    this.open.pop();
    if (name === 'a') this.openLinks--;
    this.parent = this.open.at(-1)!;
    this.lastText = null;
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
    const before = siblings.at(-1);
    if (before !== undefined) {
      node.prev = before;
      before.next = node;
    }
    node.parent = parent;
    siblings.push(node);
  }
}
