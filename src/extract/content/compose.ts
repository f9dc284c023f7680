import type { BlockKind } from '../../models/article';
import type { Issue } from '../../models/issue';
import { resolveUrl } from '../document/links';
import { ComposedBlock, type Claim, type ComposedText, type Content } from './content';
import { DomPaths } from './dom-path';
import type { Line } from './lines';
import { spacedAt } from './seams';

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
 * Whether a line with the text of the one before it is the lead in another block: pages print it twice, once for small
 * screens, or as a paragraph as well.
 */
const isLeadAgain = ({ frames }: Content, line: Line, kind: BlockKind, before: ComposedBlock): boolean =>
  (kind === 'lead' || before.kind === 'lead') && frames[line.frame]!.parent !== frames[before.line.frame]!.parent;

/** The links of a line that fit into its block, which begins at `start`; each space between pieces moves the rest of the line. */
function linksIn({ links, pieces }: Line, text: string, start: number, base: string | null): ComposedText['links'][number][] {
  const found: ComposedText['links'][number][] = [];
  let moved = 0;
  for (const link of links) {
    while ((pieces[moved] ?? Infinity) <= link.start) moved++;
    const from = link.start + moved;
    while ((pieces[moved] ?? Infinity) < link.end) moved++;
    const to = link.end + moved;
    const url = to > text.length ? null : resolveUrl(link.href, base);
    if (url !== null) found.push({ url, text: text.slice(from, to), start: start + from, end: start + to });
  }
  return found;
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
    const whole = spacedAt(line.text, line.pieces);
    const text = wholeWords(whole, limit - start);
    cut = text.length < whole.length;
    if (text === '') break;
    if (text === texts.at(-1) && isLeadAgain(content, line, kind, blocks.at(-1)!)) {
      const last = blocks.at(-1)!;
      if (kind === 'lead') blocks[blocks.length - 1] = new ComposedBlock(kind, last.start, last.end, paths.of(line.element), line);
      continue;
    }
    texts.push(text);
    length = start + text.length;
    blocks.push(new ComposedBlock(kind, start, length, paths.of(line.element), line));
    for (const link of linksIn(line, text, start, base)) links.push(link);
    if (cut) break;
  }
  return { text: texts.join('\n'), blocks, links, issues: cut ? [TEXT_CUT] : [] };
}
