import { PROSE_LENGTH } from './frame-stats';
import type { Frame, Line, Lines } from './lines';
import { keep } from './tables';

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol']);

/** The index of the innermost list around a line's frame; -1 where the line is not a list item. */
function listOf(frames: readonly Frame[], line: Line | undefined): number {
  let at = line?.kind === 'list-item' ? line.frame : -1;
  while (at >= 0 && !LISTS.has(frames[at]!.element.name)) at = frames[at]!.parent;
  return at;
}

/** Whether a list without cues of its own comes right after running text that was taken, in the same element. */
function followsText({ lines, frames }: Lines, selected: Uint8Array, first: number, list: number): boolean {
  const before = lines[first - 1];
  if (before === undefined || selected[before.index] !== 1 || before.length < PROSE_LENGTH || before.kind !== 'paragraph') return false;
  return frames[list]!.own === 0 && frames[before.frame]!.parent === frames[list]!.parent;
}

/**
 * Keeps the whole of a list whose first item was taken, and of a list without links that continues running text: by itself,
 * a short item after the last paragraph looks like boilerplate.
 */
export function keepLists(page: Lines, selected: Uint8Array, reasons: Map<number, string>): void {
  const { lines, frames } = page;
  for (let from = 0; from < lines.length; from++) {
    const list = listOf(frames, lines[from]);
    if (list < 0) continue;
    let to = from;
    let isLinked = false;
    for (; listOf(frames, lines[to]) === list; to++) isLinked ||= lines[to]!.linkLength > 0;
    if (selected[from] === 1 || (!isLinked && followsText(page, selected, from, list)))
      for (let i = from; i < to; i++) keep(lines[i]!, selected, reasons);
    from = to - 1;
  }
}
