import type { BlockKind } from '../../models/article';
import type { Issue } from '../../models/issue';
import { resolveUrl } from '../document/links';
import { ComposedBlock, type Claim, type ComposedText, type Content } from './content';
import { DomPaths } from './dom-path';
import type { Line } from './lines';

const TEXT_CUT: Issue = {
  code: 'limit-text',
  stage: 'text',
  severity: 'warning',
  message: 'the article is longer than the limit on text: the rest was left out',
  field: 'text',
};

/** The kind that a line has in the text; null where it is not part of it. */
function kindInText(line: Line, content: Content, as: Claim['as'] | undefined): BlockKind | null {
  if (as === 'lead') return 'lead';
  return content.selected[line.index] === 1 && as === undefined ? line.kind : null;
}

/** The whole words of a line that fit. */
function wholeWords(text: string, room: number): string {
  return text.length <= room ? text : text.slice(0, Math.max(0, text.lastIndexOf(' ', room)));
}

/**
 * The frozen text: selected lines that no fact has claimed, one newline between them.
 *
 * @param limit maximum length in UTF-16 units
 * @param base what links are resolved against
 */
export function composeText(content: Content, claims: readonly Claim[], limit: number, base: string | null = null): ComposedText {
  const claimed = new Map(claims.map((claim) => [claim.line, claim.as]));
  const paths = new DomPaths();
  const texts: string[] = [];
  const blocks: ComposedBlock[] = [];
  const links: ComposedText['links'][number][] = [];
  let length = 0;
  let cut = false;
  for (const line of content.lines) {
    const kind = kindInText(line, content, claimed.get(line.index));
    if (kind === null) continue;
    const start = texts.length === 0 ? 0 : length + 1;
    const text = wholeWords(line.text, limit - start);
    cut = text.length < line.text.length;
    if (text === '') break;
    texts.push(text);
    length = start + text.length;
    blocks.push(new ComposedBlock(kind, start, length, paths.of(line.element), line));
    for (const link of line.links) {
      const url = link.end > text.length ? null : resolveUrl(link.href, base);
      if (url !== null) links.push({ url, text: line.text.slice(link.start, link.end), start: start + link.start, end: start + link.end });
    }
    if (cut) break;
  }
  return { text: texts.join('\n'), blocks, links, issues: cut ? [TEXT_CUT] : [] };
}
