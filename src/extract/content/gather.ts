import { isTag, isText, type AnyNode, type Document, type Element } from 'domhandler';
import { oneSpace } from '../../text/space';
import type { Line, LineLink, Region } from './lines';

const BLOCK = new Set('address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(' '));
const SKIPPED = new Set('head script style noscript template svg iframe object select textarea button canvas audio video math'.split(' '));
const REGION: Readonly<Record<string, Region>> = { nav: 'navigation', header: 'header', footer: 'footer', aside: 'aside', form: 'form' };

/** The whole page as lines, in one walk. */
export function gatherLines(root: Document): Line[] {
  const lines: Line[] = [];
  let parts: string[] = [];
  let linkLength = 0;
  const flush = (element: Element | null, region: Region): void => {
    const text = oneSpace(parts.join(''));
    if (text && element) {
      const level = /^h[1-6]$/u.test(element.name) ? Number(element.name[1]) : 0;
      const kind = level ? 'heading' : element.name === 'li' ? 'list-item' : element.name === 'blockquote' ? 'quote' : element.name === 'figcaption' ? 'caption' : element.name === 'td' || element.name === 'th' ? 'table-cell' : element.name === 'pre' ? 'preformatted' : 'paragraph';
      lines.push({ index: lines.length, text, kind, level, element, region, linkLength: Math.min(linkLength, text.length), links: [] satisfies LineLink[] });
    }
    parts = [];
    linkLength = 0;
  };
  const walk = (node: AnyNode, block: Element | null, region: Region, inLink: boolean): void => {
    if (isText(node)) {
      parts.push(node.data);
      if (inLink) linkLength += node.data.length;
      return;
    }
    if (!isTag(node) || SKIPPED.has(node.name)) return;
    const own = REGION[node.name] ?? region;
    if (!BLOCK.has(node.name)) {
      for (const child of node.children) walk(child, block, own, inLink || node.name === 'a');
      return;
    }
    flush(block, region);
    for (const child of node.children) walk(child, node, own, inLink);
    flush(node, own);
  };
  for (const child of root.children) walk(child, null, 'content', false);
  return lines;
}
