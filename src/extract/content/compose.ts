import type { Claim, ComposedBlock, ComposedText, Content } from './content';

/** The frozen text: selected lines that no fact has claimed, one newline between them. */
export function composeText(content: Content, claims: readonly Claim[], limit: number): ComposedText {
  const claimed = new Map(claims.map((claim) => [claim.line, claim.as]));
  const blocks: ComposedBlock[] = [];
  let text = '';
  for (const line of content.lines) {
    const as = claimed.get(line.index);
    if (as === 'lead' ? false : !content.selected[line.index] || as !== undefined) continue;
    if (text.length + line.text.length + 1 > limit) break;
    if (text) text += '\n';
    blocks.push({ kind: as === 'lead' ? 'lead' : line.kind, start: text.length, end: text.length + line.text.length, line });
    text += line.text;
  }
  return { text, blocks, links: [] };
}
