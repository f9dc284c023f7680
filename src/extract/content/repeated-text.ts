import { unitAt } from '../../text/units';
import type { Line, Lines } from './lines';

/** A shorter paragraph may be repeated on purpose: a refrain, a name, a heading. */
const SHORTEST = 60;
/** This many paragraphs in a row are the same text again, not quotes from it. */
const FEWEST = 3;

/** Whether enough long lines share their length and some of their units with an earlier one: comparing the texts of all takes ten times as long. */
function mayRepeat(lines: readonly Line[]): boolean {
  const seen = new Set<number>();
  let again = 0;
  for (const { text, length } of lines) {
    if (length < SHORTEST) continue;
    const mark = (((length * 31 + unitAt(text, length >> 1)) * 31 + unitAt(text, length >> 2)) * 31 + unitAt(text, 0)) | 0;
    if (seen.has(mark)) again++;
    else seen.add(mark);
  }
  return again >= FEWEST;
}

/**
 * Leaves out a text that the page prints a second time, for another size of screen: paragraphs in a row that repeat those
 * before them in another block, and what is repeated between them.
 */
export function dropRepeatedText({ lines, frames }: Lines, selected: Uint8Array, reasons: Map<number, string> | null): void {
  const taken = lines.filter(({ index }) => selected[index] === 1);
  if (!mayRepeat(taken)) return;
  const known = new Map<string, Line>();
  let run: Line[] = [];
  let long = 0;
  let last: Line | undefined;
  const close = (): void => {
    if (long >= FEWEST)
      for (const { index } of run) {
        selected[index] = 0;
        reasons?.set(index, 'the text again');
      }
    run = [];
    long = 0;
    last = undefined;
  };
  for (const line of taken) {
    const first = known.get(line.text);
    const isNext = first !== undefined && (last === undefined || first.index > last.index);
    if (!isNext) close();
    if (first === undefined) {
      known.set(line.text, line);
      continue;
    }
    if (frames[first.frame]!.parent === frames[line.frame]!.parent) continue;
    run.push(line);
    last = first;
    if (line.length >= SHORTEST) long++;
  }
  close();
}
