import type { Frame } from './lines';

/** One past the last frame within a frame: parents come before their children. */
export function endOfFrame(frames: readonly Frame[], frame: number): number {
  let end = frame + 1;
  while (end < frames.length && frames[end]!.parent >= frame) end++;
  return end;
}

/** The child of the frame `around` that holds a frame, or is it; -1 where the frame is not inside `around`. */
export function childAround(frames: readonly Frame[], frame: number, around: number): number {
  let at = frame;
  while (at > around && frames[at]!.parent > around) at = frames[at]!.parent;
  return at > around && frames[at]!.parent === around ? at : -1;
}
