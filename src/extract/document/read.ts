import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import { oneSpace } from '../../text/space';
import type { ExtractOptions, Limits } from '../../models/options';
import type { MetaTag, Microdata, PageDocument, TimeElement } from './document';
import type { JsonLdNode } from './json-ld';
import { parse } from './parse';

/** The text below a node, as written. */
export function textOf(node: AnyNode): string {
  if (isText(node)) return node.data;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Parses the page and reads its metadata, once. */
export function readDocument(html: string, options: ExtractOptions, limits: Limits): PageDocument {
  const { root } = parse(html, limits);
  const meta: MetaTag[] = [];
  const jsonLd: JsonLdNode[] = [];
  const microdata: Microdata[] = [];
  const times: TimeElement[] = [];
  let titleTag: string | null = null;
  let htmlLang: string | null = null;
  let canonical: string | null = null;
  const stack: AnyNode[] = [...root.children].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isTag(node)) continue;
    const element: Element = node;
    const at = element.attribs;
    if (element.name === 'html') htmlLang = at['lang'] ?? at['xml:lang'] ?? null;
    else if (element.name === 'title') titleTag ??= oneSpace(textOf(element));
    else if (element.name === 'link' && at['rel'] === 'canonical') canonical ??= at['href'] ?? null;
    else if (element.name === 'meta') {
      const key = at['property'] ?? at['name'] ?? at['itemprop'] ?? at['http-equiv'];
      if (key && at['content'] !== undefined) meta.push({ key: key.toLowerCase(), content: at['content'] });
    } else if (element.name === 'script' && at['type'] === 'application/ld+json') {
      try {
        const data: unknown = JSON.parse(textOf(element));
        for (const one of Array.isArray(data) ? (data as unknown[]) : [data]) {
          if (one && typeof one === 'object') {
            jsonLd.push(one as JsonLdNode);
            const graph = (one as JsonLdNode)['@graph'];
            if (Array.isArray(graph)) jsonLd.push(...(graph as JsonLdNode[]));
          }
        }
      } catch {
        continue;
      }
    }
    if (element.name === 'time' || at['datetime'] !== undefined) times.push({ datetime: at['datetime'] ?? null, text: oneSpace(textOf(element)), element });
    if (at['itemprop'] !== undefined && element.name !== 'meta') microdata.push({ prop: at['itemprop'].toLowerCase(), value: at['content'] ?? oneSpace(textOf(element)), element });
    for (let i = element.children.length - 1; i >= 0; i--) stack.push(element.children[i]!);
  }
  return { root, url: options.url ?? null, base: options.url ?? null, canonical, htmlLang, titleTag, meta, jsonLd, microdata, times, issues: [] };
}
