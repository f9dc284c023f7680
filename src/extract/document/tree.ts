import { Document, Text, type Element } from 'domhandler';
import { decodeHTML } from 'entities/decode';
import type { Limits } from '../../models/options';
import { Has, numberOf } from './attribute-names';
import { PageAttributes } from './attributes';
import { tagAt, type Tag } from './elements';
import { OpenElements } from './open-elements';
import { asNode, PageElement } from './page-element';
import type { Markup } from './markup';
import { scanMarkup } from './scanner';

const SVG = tagAt('svg', 0, 3);
const TYPE = numberOf('type');

/**
 * An array of one child, to be copied. Pushing into an empty array would reserve room for sixteen more. A literal would be
 * worse: once its arrays have survived a collection while a page is read, V8 allocates them as old, and each keeps its page
 * alive long after it was read.
 */
const ONE: (Element | Text)[] = [];
ONE.push(new Text(''));

/** Called for every element that may be metadata when it opens, after its attributes. */
export type OnElement = (element: PageElement) => void;

/** The tree, and the limits that cut it. */
export interface Tree {
  readonly root: Document;
  readonly nodes: number;
  readonly cutBy: readonly ('nodes' | 'depth')[];
}

/** Reads the page once: makes no nodes beyond the limit, and puts elements nested too deep into the deepest allowed one. */
export function buildTree(html: string, limits: Pick<Limits, 'nodes' | 'depth'>, onElement: OnElement): Tree {
  const builder = new TreeBuilder(html, limits, onElement);
  scanMarkup(html, builder);
  return { root: builder.root, nodes: builder.nodes, cutBy: builder.cutBy() };
}

/**
 * Turns the markup into a domhandler tree, which cheerio can wrap. htmlparser2's own parser keeps open elements in an array
 * that it shifts, which is quadratic in depth, and lets an end tag close everything up to the outermost element of that
 * name, table cells included, where browsers do not.
 */
class TreeBuilder implements Markup {
  readonly root = new Document([]);
  nodes = 0;
  private cutNodes = false;
  private cutDepth = false;
  private readonly open = new OpenElements(this.root);
  private lastText: Text | null = null;
  private tag: Tag = this.open.innermost;
  private readonly attributes: PageAttributes;
  /** Index of the current tag's first attribute, and the bits of `Has` of those read so far. */
  private firstAttribute = 0;
  private has = 0;
  /** While set, raw text is dropped. */
  private inRaw = false;
  /** Elements too deep to be kept open, by name: their end tags close nothing else. */
  private readonly flattened = new Map<string, number>();
  private readonly html: string;
  private readonly limits: Pick<Limits, 'nodes' | 'depth'>;
  private readonly onElement: OnElement;

  constructor(html: string, limits: Pick<Limits, 'nodes' | 'depth'>, onElement: OnElement) {
    this.html = html;
    this.attributes = new PageAttributes(html);
    this.limits = limits;
    this.onElement = onElement;
  }

  cutBy(): ('nodes' | 'depth')[] {
    return [...(this.cutNodes ? (['nodes'] as const) : []), ...(this.cutDepth ? (['depth'] as const) : [])];
  }

  text(start: number, end: number): void {
    if (this.inRaw) return;
    const text = this.html.slice(start, end);
    this.addText(text.includes('&') && !this.open.innermost.isLiteral ? decodeHTML(text) : text);
  }

  openTag(nameStart: number, nameEnd: number): void {
    this.begin(tagAt(this.html, nameStart, nameEnd));
  }

  private begin(tag: Tag): void {
    this.tag = tag;
    this.firstAttribute = this.attributes.begin();
    this.has = 0;
  }

  attribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    this.has |= this.attributes.add(nameStart, nameEnd, valueStart, valueEnd);
  }

  openTagEnd(selfClosing: boolean): void {
    this.openElement();
    // In HTML the slash means nothing; in SVG and MathML, whose text is not read, leaving an element open does no harm.
    if (selfClosing && this.open.isOpen(SVG) && this.open.innermost.name === this.tag.name) this.open.pop();
  }

  closeTag(nameStart: number, nameEnd: number): void {
    const tag = tagAt(this.html, nameStart, nameEnd);
    this.inRaw = false;
    this.lastText = null;
    if (tag.name === 'br') {
      this.begin(tag);
      this.openElement();
      return;
    }
    if (tag.isVoid) return;
    const deeper = this.cutDepth ? (this.flattened.get(tag.name) ?? 0) : 0;
    if (deeper > 0) this.flattened.set(tag.name, deeper - 1);
    else this.open.close(tag);
  }

  comment(): void {
    // Readers don't see comments; the texts on either side are two nodes.
    this.lastText = null;
  }

  /** Adds the element whose tag has been read. */
  private openElement(): void {
    const { tag, attributes, firstAttribute } = this;
    if (tag.closes !== 0) while ((this.open.innermost.group & tag.closes) !== 0) this.open.pop();
    if (tag.name === 'a') this.open.close(tag);
    this.lastText = null;
    this.inRaw = tag.isUnread && attributes.find(firstAttribute, attributes.count, TYPE)?.includes('ld+json') !== true;
    if (this.nodes >= this.limits.nodes) {
      this.cutNodes = true;
      return;
    }
    this.nodes++;
    const element = new PageElement(tag.name, attributes, firstAttribute, attributes.count, this.has);
    this.append(asNode(element));
    if (tag.isOfMetadata || (this.has & Has.metadata) !== 0) this.onElement(element);
    if (!tag.isVoid) this.descend(element, tag);
  }

  /** Keeps an element open, unless it is too deep. */
  private descend(element: PageElement, tag: Tag): void {
    if (this.open.depth > this.limits.depth) {
      this.cutDepth = true;
      this.flattened.set(tag.name, (this.flattened.get(tag.name) ?? 0) + 1);
    } else this.open.push(asNode(element), tag);
  }

  private addText(data: string): void {
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
    const { parent } = this.open;
    const siblings = parent.children;
    const { length } = siblings;
    node.parent = parent;
    if (length === 0) {
      parent.children = ONE.slice();
      parent.children[0] = node;
      return;
    }
    const before = siblings[length - 1]!;
    node.prev = before;
    before.next = node;
    siblings.push(node);
  }
}
