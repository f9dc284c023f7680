import type { Frame, Line, Lines } from './lines';

/** The index of the innermost table around a frame; -1 where there is none. */
function tableOf(frames: readonly Frame[], frame: number): number {
  let at = frame;
  while (at >= 0 && frames[at]!.element.name !== 'table') at = frames[at]!.parent;
  return at;
}

const isCell = (line: Line | undefined): line is Line => line?.kind === 'table-cell';

/** A line that is a link leads elsewhere; for it the learned weights decide. */
const isLink = ({ linkLength, length }: Line): boolean => linkLength * 2 > length;

/**
 * The cells of one table belong together: where at least half of them were taken, the others are too. By itself, a short
 * number in the last row looks like boilerplate.
 */
export function keepTables({ lines, frames }: Lines, selected: Uint8Array, reasons: Map<number, string>): void {
  for (let from = 0; from < lines.length; from++) {
    const table = isCell(lines[from]) ? tableOf(frames, lines[from]!.frame) : -1;
    if (table < 0) continue;
    let to = from;
    let taken = 0;
    for (; isCell(lines[to]) && tableOf(frames, lines[to]!.frame) === table; to++) taken += selected[to]!;
    if (taken * 2 >= to - from) for (let i = from; i < to; i++) keep(lines[i]!, selected, reasons);
    from = to - 1;
  }
}

/** Takes a line that belongs with others of the article, unless it is outside the content, or a link that is not one of the text's own. */
export function keep(line: Line, selected: Uint8Array, reasons: Map<number, string>, withLinks = false): void {
  if ((isLink(line) && !withLinks) || line.region !== 'content') return;
  selected[line.index] = 1;
  reasons.delete(line.index);
}

/** This many links in a row in one cell are a menu. */
const MENU = 3;

/** Leaves out cells that hold only links: on pages laid out by tables their lines have the same markup as the text. */
export function dropMenus({ lines }: Lines, selected: Uint8Array, reasons: Map<number, string> | null): void {
  for (let from = 0; from < lines.length; from++) {
    const { frame } = lines[from]!;
    let to = from;
    let isMenu = isCell(lines[from]);
    for (; to < lines.length && lines[to]!.frame === frame; to++) isMenu &&= isLink(lines[to]!);
    for (let i = from; isMenu && to - from >= MENU && i < to; i++) {
      selected[i] = 0;
      reasons?.set(i, 'a cell of links');
    }
    from = to - 1;
  }
}
