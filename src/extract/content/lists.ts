import type { Frame, Line, Lines } from './lines';
import { keep } from './tables';

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol']);

/** The index of the innermost list around a line's frame; -1 where the line is no item of one. */
function listOf(frames: readonly Frame[], line: Line | undefined): number {
  let at = line?.kind === 'list-item' ? line.frame : -1;
  while (at >= 0 && !LISTS.has(frames[at]!.element.name)) at = frames[at]!.parent;
  return at;
}

/**
 * A list that the article has begun is the article's to its end: a short item behind the last paragraph looks like
 * boilerplate by itself.
 */
export function keepLists({ lines, frames }: Lines, selected: Uint8Array, reasons: Map<number, string>): void {
  for (let from = 0; from < lines.length; from++) {
    const list = listOf(frames, lines[from]);
    if (list < 0) continue;
    const isBegun = selected[from] === 1;
    let to = from;
    for (; listOf(frames, lines[to]) === list; to++) if (isBegun) keep(lines[to]!, selected, reasons);
    from = to - 1;
  }
}
