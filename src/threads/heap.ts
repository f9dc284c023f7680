import type { ResourceLimits } from 'node:worker_threads';

/** Megabytes that objects may take before they count as old: what Node 20 gives a thread by itself. */
const YOUNG = 48;

/**
 * The heap of a thread that may use some megabytes. A thread that has reached them is ended, but is given 16 more until
 * it has stopped. What survives of the young goes to the old ones at once: where nobody bounds the young, Node 24 keeps
 * more of them than those 16, and ends the whole process instead.
 */
export function heapOf(megabytes: number): ResourceLimits {
  return { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG };
}
