import { cheaplyRepaired } from './json-repair';
import { parseJson } from './parse-json';
import { gathered } from '../../text/gathered';

/** A JSON-LD object as written. Read it only through the helpers in this file: its contents are untrusted. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** The JSON-LD in a page's scripts. */
export interface JsonLd {
  readonly nodes: readonly JsonLdNode[];
  /** How many scripts are not valid JSON and could not be repaired. */
  readonly broken: number;
}

/** Most objects taken from one page: archives of comments or products say nothing about the article. */
const MOST_NODES = 500;
/** How deep objects are looked for below a script's own value. */
const DEEPEST = 12;

/** Every object with a type in the scripts, with graphs, arrays and nesting flattened, in page order: outer before inner ones. */
export function readJsonLd(scripts: readonly string[]): JsonLd {
  const nodes: JsonLdNode[] = [];
  let broken = 0;
  for (const script of scripts) {
    const value = parse(script);
    if (value === undefined) broken++;
    else collect(value, nodes);
  }
  return { nodes, broken };
}

const parse = (script: string): unknown => parseJson(script) ?? parseJson(cheaplyRepaired(script));

function collect(value: unknown, nodes: JsonLdNode[]): void {
  const stack: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let top = stack.pop(); top !== undefined && nodes.length < MOST_NODES; top = stack.pop()) {
    if (top.value === null || typeof top.value !== 'object' || top.depth > DEEPEST) continue;
    const children: unknown[] = Array.isArray(top.value) ? top.value : Object.values(top.value);
    if (!Array.isArray(top.value) && (top.depth === 0 || '@type' in top.value)) nodes.push(top.value as JsonLdNode);
    for (let i = Math.min(children.length, MOST_NODES) - 1; i >= 0; i--) {
      const child = children[i];
      if (child !== null && typeof child === 'object') stack.push({ value: child, depth: top.depth + 1 });
    }
  }
}

/** The types of an object, without their namespace ("NewsArticle"). */
export function typesOf(node: JsonLdNode): string[] {
  const raw = node['@type'];
  if (typeof raw === 'string') return [withoutNamespace(raw)];
  return Array.isArray(raw) ? raw.filter((type) => typeof type === 'string').map(withoutNamespace) : [];
}

const withoutNamespace = (type: string): string =>
  type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'), type.lastIndexOf(':')) + 1);

/** The strings of a property: the string itself, an array's strings, or an object's `@value`, `name` or `@id`. */
export function stringsOf(node: JsonLdNode, property: string): string[] {
  const raw = node[property];
  return Array.isArray(raw) ? gathered(raw as unknown[], stringsIn) : stringsIn(raw);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (value === null || typeof value !== 'object') return [];
  const object = value as JsonLdNode;
  const inner = object['@value'] ?? object['name'] ?? object['@id'];
  return typeof inner === 'string' ? [inner] : [];
}

/** The texts of a property that are not in an object. */
export function textsOf(node: JsonLdNode, property: string): string[] {
  const raw = node[property];
  return (Array.isArray(raw) ? (raw as unknown[]) : [raw]).filter((value): value is string => typeof value === 'string');
}

/** The objects of a property; a single one as an array. */
export function objectsOf(node: JsonLdNode, property: string): JsonLdNode[] {
  const raw = node[property];
  return Array.isArray(raw) ? raw.filter(isObject) : isObject(raw) ? [raw] : [];
}

const isObject = (value: unknown): value is JsonLdNode => value !== null && typeof value === 'object' && !Array.isArray(value);

/** The object that has the name of a node which only refers to it by its `@id`; the node itself where it has a name, or no other has its `@id`. */
export function dereferenced(node: JsonLdNode, nodes: readonly JsonLdNode[]): JsonLdNode {
  const id = node['@id'];
  if ('name' in node || typeof id !== 'string') return node;
  return nodes.find((other) => other['@id'] === id && 'name' in other) ?? node;
}
