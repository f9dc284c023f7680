import type { Issue } from '../../models/issue';
import { composeText } from '../content/compose';
import { ComposedBlock, type Claim, type ComposedText, type Content } from '../content/content';
import type { Line } from '../content/lines';

const OF_PROGRAM: Issue = {
  code: 'text-of-program',
  stage: 'program',
  severity: 'info',
  message: "the page shows nothing of the article, or its first lines alone: the text was taken from the page's program",
  field: 'text',
};

/**
 * The text from the page's scripts. The page's own lines above it are left out where a fact has claimed them; the path of
 * each block is the one within the script's markup, after `script`.
 *
 * @param shown the lines that the claims refer to
 */
export function composeProgram(
  unshown: Content,
  claims: readonly Claim[],
  shown: readonly Line[],
  limit: number,
  base: string | null,
): ComposedText {
  const claimed = new Map(claims.map(({ line, as }) => [shown[line]?.text, as]));
  const own = unshown.lines.flatMap(({ index, text }): Claim[] => {
    const as = claimed.get(text);
    return as === undefined ? [] : [{ line: index, as }];
  });
  const composed = composeText(unshown, own, limit, base);
  return {
    ...composed,
    blocks: composed.blocks.map(({ kind, start, end, path, line }) => new ComposedBlock(kind, start, end, `script ${path}`, line)),
    issues: [OF_PROGRAM, ...composed.issues],
  };
}
