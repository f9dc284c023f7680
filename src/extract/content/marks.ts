import { hasLetterOrNumber } from '../../text/letters';
import type { Line } from './lines';

/** Longer lines without a word are formulas or text art. */
const LONGEST = 12;

/** Leaves out lines that only end or divide a text: "###", "* * *", "–". */
export function dropMarks(lines: readonly Line[], selected: Uint8Array, reasons: Map<number, string> | null): void {
  for (const { index, text, length, kind } of lines) {
    if (selected[index] !== 1 || length > LONGEST || kind === 'preformatted' || kind === 'table-cell' || hasLetterOrNumber(text)) continue;
    selected[index] = 0;
    reasons?.set(index, 'a mark without words');
  }
}
