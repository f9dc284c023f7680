import type { Page } from './mutate';

/** Maximum number of tries per page. */
const MOST_TRIES = 2_000;

/** The smallest page found that still fails: removes stretches, long ones first, as long as the fault remains. */
export function minimize(page: Page, isAtFault: (page: Page) => boolean): Page {
  let smallest = page;
  let tries = 0;
  for (let step = Math.ceil(page.bytes.length / 2); step >= 1 && tries < MOST_TRIES; step = step === 1 ? 0 : Math.ceil(step / 2)) {
    for (let at = 0; at < smallest.bytes.length && tries < MOST_TRIES;) {
      const shorter = { ...smallest, bytes: without(smallest.bytes, at, at + step) };
      tries++;
      if (isAtFault(shorter)) smallest = shorter;
      else at += step;
    }
  }
  return smallest;
}

function without(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const kept = new Uint8Array(bytes.length - (Math.min(end, bytes.length) - start));
  kept.set(bytes.subarray(0, start));
  kept.set(bytes.subarray(Math.min(end, bytes.length)), start);
  return kept;
}
