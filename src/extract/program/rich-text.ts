import { asMarkup, escapeMarkup } from './markup';

/**
 * Rich text as content systems keep it in JSON: a list of blocks, each with its kind and its text or the list of its
 * parts. Contentful, Sanity, Storyblok and other ProseMirrors, Lexical, Slate, Draft.js, Editor.js, DatoCMS, Arc.
 */
type Node = Readonly<Record<string, unknown>>;

/** Keys that hold the kind of a node, and those that hold its text or its parts. */
const KIND_KEYS = ['type', 'nodeType', '_type', 'name', 'tag'];
const TEXT_KEYS = ['text', 'value', 'content', 'html'];
const PART_KEYS = ['content', 'children', 'nodes', 'items', 'content_elements'];

/** Elements for the kinds of blocks, by letters and digits in lower case. */
const BLOCKS: ReadonlyMap<string, string> = new Map([
  ...['paragraph', 'p', 'text', 'block', 'unstyled', 'normal', 'textblock', 'richtext'].map((kind) => [kind, 'p'] as const),
  ...['heading', 'heading2', 'heading3', 'heading4', 'h2', 'h3', 'h4'].map((kind) => [kind, 'h2'] as const),
  ...['header', 'headertwo', 'headerthree', 'headerfour', 'subheading', 'subheadline'].map((kind) => [kind, 'h2'] as const),
  ...['listitem', 'li', 'unorderedlistitem', 'orderedlistitem'].map((kind) => [kind, 'li'] as const),
  ...['blockquote', 'quote'].map((kind) => [kind, 'blockquote'] as const),
]);
/** Kinds whose parts are blocks again. */
const HOLDERS: ReadonlySet<string> = new Set([
  'list',
  'bulletlist',
  'bulletedlist',
  'unorderedlist',
  'orderedlist',
  'numberedlist',
  'ul',
  'ol',
]);
/** Kinds of the parts of a line. */
const INLINE: ReadonlySet<string> = new Set([
  ...['text', 'span', 'link', 'hyperlink', 'a', 'strong', 'em', 'b', 'i', 'bold', 'italic', 'inline', 'textnode', 'autolink'],
  ...['entryhyperlink', 'assethyperlink', 'internallink', 'entity', 'emphasis', 'paragraph', 'p'],
]);
/** Parts of a line nested deeper are not read. */
const DEEPEST = 12;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The kind of a node in lower case without punctuation: "unordered-list-item" is "unorderedlistitem"; empty without one. */
function kindOf(node: Node): string {
  for (const key of KIND_KEYS) {
    const kind = node[key];
    if (typeof kind === 'string') return kind.toLowerCase().replace(/[^a-z0-9]/gu, '');
  }
  return '';
}

/** Markup of the blocks in a list; empty without any. Blocks of other kinds are left out: pictures, adverts, boxes. */
export function markupOfBlocks(list: readonly unknown[], depth = 0): string {
  let markup = '';
  for (const one of list) {
    if (!isNode(one)) continue;
    const kind = kindOf(one);
    const element = elementOf(one, kind);
    if (element !== undefined) {
      const text = inlineOf(one, 0);
      if (text.trim() !== '') markup += `<${element}>${text}</${element}>`;
    } else if (HOLDERS.has(kind) && depth < DEEPEST) markup += markupOfBlocks(partsOf(one), depth + 1);
  }
  return markup;
}

/** The element of a block; in Sanity the style makes a block a heading, a quote or a list item. */
function elementOf(node: Node, kind: string): string | undefined {
  if (kind === 'block' && typeof node['listItem'] === 'string') return 'li';
  if (kind === 'block' && typeof node['style'] === 'string') return BLOCKS.get(node['style']);
  return BLOCKS.get(kind);
}

function partsOf(node: Node): readonly unknown[] {
  for (const key of PART_KEYS) {
    const parts = node[key];
    if (Array.isArray(parts)) return parts;
  }
  return [];
}

/** The text of a block, as markup. */
function inlineOf(node: Node, depth: number): string {
  const parts = partsOf(node);
  if (parts.length === 0) return ownText(node) ?? (isNode(node['data']) ? (ownText(node['data']) ?? '') : '');
  if (depth >= DEEPEST) return '';
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') text += asMarkup(part);
    else if (isNode(part)) {
      const kind = kindOf(part);
      if (kind === '' || INLINE.has(kind)) text += linked(part, inlineOf(part, depth + 1));
      else if (kind === 'hardbreak' || kind === 'linebreak' || kind === 'br') text += '<br>';
    }
  }
  return text;
}

/** Keys that hold the address of a link, in the node or in its data. */
const ADDRESS_KEYS = ['href', 'url', 'uri'];
const DATA_KEYS = ['data', 'attrs'];

/** A part of a line, with its link where it is one. */
function linked(node: Node, text: string): string {
  for (const data of [node, ...DATA_KEYS.map((key) => node[key])])
    for (const key of ADDRESS_KEYS) {
      const address = isNode(data) ? data[key] : undefined;
      if (typeof address === 'string') return `<a href="${escapeMarkup(address).replaceAll('"', '&quot;')}">${text}</a>`;
    }
  return text;
}

function ownText(node: Node): string | undefined {
  for (const key of TEXT_KEYS) {
    const text = node[key];
    if (typeof text === 'string') return asMarkup(text);
  }
  return undefined;
}
