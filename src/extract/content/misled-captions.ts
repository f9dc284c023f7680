import type { BlockKind } from '../../models/article';
import { kindByLength, kindOf, LONGEST_CAPTION, roleIn } from './blocks';
import { CUE } from './cues';
import { endOfFrame } from './frames';
import { Line, type Frame } from './lines';

/** A frame with the kind of its lines. */
export interface KindFrame extends Frame {
  readonly kind: BlockKind;
}

/** An element this many times longer than the longest caption is running text, even without headings. */
const FAR_TOO_LONG = 3;

/**
 * Corrects the kind of lines that only a class name makes captions ("text-subtext" on the whole article): an element
 * with headings and more text than any caption has, or with several times as much, holds running text.
 */
export function takeBackCaptions(lines: Line[], frames: readonly KindFrame[]): void {
  for (let at = 0, line = 0; at < frames.length; at++) {
    if (!isNamedCaption(frames, at)) continue;
    const end = endOfFrame(frames, at);
    while (line < lines.length && lines[line]!.frame < at) line++;
    const first = line;
    // The lines of the element around it, whose frame index is lower, may continue after it.
    while (line < lines.length && lines[line]!.frame >= at && lines[line]!.frame < end) line++;
    if (isRunningText(lines, first, line)) rekind(lines, first, line, frames, at, end);
    at = end - 1;
  }
}

/** Whether a frame is the outermost of those that a class makes captions. */
function isNamedCaption(frames: readonly KindFrame[], at: number): boolean {
  const { kind, own, parent, element } = frames[at]!;
  return (
    kind === 'caption' && (own & CUE.caption) !== 0 && roleIn(element).kind === null && (parent < 0 || frames[parent]!.kind !== 'caption')
  );
}

function isRunningText(lines: readonly Line[], first: number, end: number): boolean {
  let units = 0;
  let hasHeading = false;
  for (let i = first; i < end; i++) {
    const { length, level } = lines[i]!;
    units += length;
    hasHeading ||= level > 0;
  }
  return units > (hasHeading ? LONGEST_CAPTION : FAR_TOO_LONG * LONGEST_CAPTION);
}

/** Gives lines the kind that they have without the class of the frame `at`; captions within it stay captions. */
function rekind(lines: Line[], first: number, end: number, frames: readonly KindFrame[], at: number, last: number): void {
  const kinds: BlockKind[] = [];
  for (let i = at; i < last; i++) {
    const { element, own, parent } = frames[i]!;
    const around = i === at ? (frames[parent]?.kind ?? 'paragraph') : kinds[parent - at]!;
    kinds.push(kindOf(roleIn(element), i === at ? own & ~CUE.caption : own, around));
  }
  for (let i = first; i < end; i++) {
    const line = lines[i]!;
    if (line.kind === 'caption') lines[i] = new Line(line, kindByLength(kinds[line.frame - at]!, line.length));
  }
}
