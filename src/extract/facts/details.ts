import type { Claim } from '../content/content';
import type { Line } from '../content/lines';
import type { AroundTitle } from './around-title';

/** At least this many entries of a list must be of the byline or the date for the others to be details too. */
const FEWEST = 2;
/** A longer entry is text. */
const LONGEST = 60;
/** How many lines before the first and after the last of those entries may belong to the list. */
const BESIDE = 4;

const ENTRIES: ReadonlySet<Line['kind']> = new Set(['list-item', 'table-cell']);

/** "Details", "Hits: 512", "Photo", "Nils Ask": the other short entries of a list that says who wrote the article and when. */
export function detailClaims({ lines, content: { frames } }: AroundTitle, claims: readonly Claim[]): Claim[] {
  const byList = new Map<number, Set<number>>();
  for (const { line, as } of claims) {
    if ((as !== 'byline' && as !== 'date') || !ENTRIES.has(lines[line]!.kind)) continue;
    const list = frames[lines[line]!.frame]!.parent;
    byList.set(list, (byList.get(list) ?? new Set()).add(line));
  }
  const found: Claim[] = [];
  for (const [list, taken] of byList) {
    if (taken.size < FEWEST) continue;
    const [first, last] = borders(taken);
    for (let i = Math.max(0, first - BESIDE); i <= Math.min(lines.length - 1, last + BESIDE); i++) {
      const { kind, text, frame } = lines[i]!;
      if (!taken.has(i) && ENTRIES.has(kind) && text.length <= LONGEST && frames[frame]!.parent === list)
        found.push({ line: i, as: 'byline' });
    }
  }
  return found;
}

/** The least and the greatest of some lines. */
function borders(lines: Iterable<number>): readonly [first: number, last: number] {
  let [first, last] = [Infinity, 0];
  for (const line of lines) {
    first = Math.min(first, line);
    last = Math.max(last, line);
  }
  return [first, last];
}
