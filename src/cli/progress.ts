/** Milliseconds after which a run counts as long. */
const PATIENCE = 2_000;
const REDRAW = 250;

/** A line on the terminal that counts pages once a run takes longer than two seconds; nothing if there is no terminal. */
export interface CountingProgress {
  tick(): void;
  end(): void;
}

export function countingProgress(quiet: boolean): CountingProgress {
  if (quiet || !process.stderr.isTTY) return { tick: () => undefined, end: () => undefined };
  const began = performance.now();
  let drawn = 0;
  let count = 0;
  return {
    tick() {
      count++;
      const now = performance.now();
      if (now - began < PATIENCE || now - drawn < REDRAW) return;
      drawn = now;
      process.stderr.write(`\r${count} pages, ${Math.round((count * 1000) / (now - began))} a second\u001B[K`);
    },
    end() {
      if (drawn > 0) process.stderr.write('\r\u001B[K');
    },
  };
}
