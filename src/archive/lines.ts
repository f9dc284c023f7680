import type { ByteWindow } from './byte-window';

/** One line without its newline, and where it begins. `null` text: longer than the limit. */
export interface Line {
  readonly offset: number;
  readonly bytes: Buffer | null;
}

/** The lines whose first byte lies in a range. */
export async function* linesIn(window: ByteWindow, range: { start: number; end: number | null }, limit: number): AsyncGenerator<Line> {
  if (range.start > 0 && !(await passLine(window))) return;
  while (await window.ensure(1)) {
    const { offset } = window;
    if (range.end !== null && offset >= range.end) return;
    const length = await lineLength(window, limit);
    if (length === -1) {
      yield { offset, bytes: null };
      if (!(await passLine(window))) return;
    } else {
      yield { offset, bytes: Buffer.from(window.bytes.subarray(0, length)) };
      window.consume(length + 1);
    }
  }
}

async function lineLength(window: ByteWindow, limit: number): Promise<number> {
  let searched = 0;
  for (;;) {
    const found = window.bytes.indexOf(10, searched);
    if (found !== -1) return found > limit ? -1 : found;
    searched = window.length;
    if (searched > limit) return -1;
    if (!(await window.more())) return window.length;
  }
}

/** Moves past the next newline. */
async function passLine(window: ByteWindow): Promise<boolean> {
  for (;;) {
    const found = window.bytes.indexOf(10);
    if (found !== -1) {
      window.consume(found + 1);
      return true;
    }
    window.consume(window.length);
    if (!(await window.more())) return false;
  }
}
