import type { BlockKind } from '../../models/article';
import { ALL_CUES, CUE } from './cues';
import { PROSE_LENGTH } from './frame-stats';
import { childAround } from './frames';
import type { Frame, Line, Lines } from './lines';

/** Most elements after the last paragraph that are taken: a picture, a table, a quotation. */
const MOST = 3;
/** What an article may close with besides paragraphs and lists. */
const CLOSING: ReadonlySet<BlockKind> = new Set(['caption', 'quote', 'table-cell']);
/** Cues that say nothing against an element: what it is, or that the article is in it. */
const NEUTRAL = CUE.caption | CUE.quote | CUE.article | CUE.body | CUE.main | CUE.list | CUE.print;
const AGAINST = ALL_CUES & ~NEUTRAL;

/**
 * Keeps pictures with a caption, quotations and tables right after the last paragraph that was taken, in the same element:
 * the weights know little of what closes an article but is no paragraph. Elements with links or with cues against them stay out.
 */
export function keepEndings(page: Lines, selected: Uint8Array, reasons: Map<number, string>): void {
  const { lines, frames } = page;
  const last = lines[selected.lastIndexOf(1)];
  if (last?.kind !== 'paragraph' || last.length < PROSE_LENGTH || last.region !== 'content') return;
  const around = frames[last.frame]!.parent;
  let from = last.index + 1;
  for (let taken = 0; taken < MOST && from < lines.length; taken++) {
    const element = childAround(frames, lines[from]!.frame, around);
    if (element < 0) return;
    let to = from;
    while (to < lines.length && childAround(frames, lines[to]!.frame, around) === element) {
      if (!mayClose(lines[to]!, frames, around)) return;
      to++;
    }
    for (let i = from; i < to; i++) {
      selected[i] = 1;
      reasons.delete(i);
    }
    from = to;
  }
}

function mayClose({ kind, region, linkLength, frame }: Line, frames: readonly Frame[], around: number): boolean {
  const inside = frames[frame]!.cues & ~(around < 0 ? 0 : frames[around]!.cues);
  return CLOSING.has(kind) && region === 'content' && linkLength === 0 && (inside & AGAINST) === 0;
}
