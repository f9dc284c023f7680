import type { Line } from './content/lines';
import type { Reading } from './reading';

/** A line of the page that is not part of the text, and why. */
export interface LeftOut {
  readonly line: Line;
  readonly reason: string;
}

/** The lines that were left out of the text, in page order: read as a field, not part of the article, or beyond the limit. */
export function linesLeftOut({
  content,
  unshown,
  composed,
  facts,
}: Pick<Reading, 'content' | 'unshown' | 'composed' | 'facts'>): LeftOut[] {
  const kept = new Set(unshown === null ? composed.blocks.map(({ line }) => line.index) : []);
  const unnamed = unshown === null ? 'beyond the limit' : "the text was taken from the page's program";
  const taken = new Map(
    Object.entries(facts).flatMap(([field, fact]) => fact.claims.map((claim) => [claim.line, `read as ${field}`] as const)),
  );
  return content.lines.flatMap((line) =>
    kept.has(line.index) ? [] : [{ line, reason: taken.get(line.index) ?? content.reasons.get(line.index) ?? unnamed }],
  );
}
