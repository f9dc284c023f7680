import type { ResourceLimits } from 'node:worker_threads';

/** Megabytes of the young generation: Node 20's default for a thread. */
const YOUNG = 48;

/**
 * Heap limits for a thread that may use a given number of megabytes. A thread that reaches the limit is terminated, but gets
 * 16 MB more until it has stopped. What survives a young collection is promoted at once: if the young generation has no
 * limit, Node 24 keeps more in it than those 16 MB, and ends the whole process instead.
 */
export function heapOf(megabytes: number): ResourceLimits {
  return { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG };
}
